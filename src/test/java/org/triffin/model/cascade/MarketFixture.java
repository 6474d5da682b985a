package org.triffin.model.cascade;

import java.util.Random;
import org.triffin.model.ModelFixture;

/** Markets, shocks and populations for tests, drawn by a generator that has nothing to do with the engine's. */
public final class MarketFixture {
    static final String[] NOTHING = new String[0];

    private MarketFixture() {}

    public static MarketSpec april(String... sets) {
        return ModelFixture.spec("april-2025", sets).market();
    }

    public static MarketSpec march(String... sets) {
        return ModelFixture.spec("march-2020", sets).market();
    }

    static String[] with(String[] sets, String... more) {
        String[] all = new String[sets.length + more.length];
        System.arraycopy(sets, 0, all, 0, sets.length);
        System.arraycopy(more, 0, all, sets.length, more.length);
        return all;
    }

    /** A path of nothing but relative-value shocks, bp. */
    static DailyPath shocks(double... bp) {
        double[] none = new double[bp.length];
        return new DailyPath(none, none, bp, none, none);
    }

    /** An opened workspace with drawn funds; the same seed draws the same sizes and leverages in every market. */
    static CascadeWorkspace drawn(MarketSpec spec, CascadeKernel kernel, long seed, int days) {
        CascadeWorkspace w = new CascadeWorkspace(
                Math.max(1, spec.basisTrade().funds()),
                Math.max(1, spec.swapSpreadTrade().funds()),
                days);
        draw(spec, kernel, w, seed);
        return w;
    }

    static void draw(MarketSpec spec, CascadeKernel kernel, CascadeWorkspace w, long seed) {
        kernel.openAsDescribed(w);
        FundPopulation population = new FundPopulation(spec, kernel);
        for (int sleeve = 0; sleeve < CascadeKernel.SLEEVES; sleeve++) {
            Random random = new Random(31 * seed + sleeve);
            int funds = population.funds(sleeve);
            double[] normals = new double[funds];
            double[] exponentials = new double[funds];
            for (int fund = 0; fund < funds; fund++) {
                normals[fund] = random.nextGaussian();
                exponentials[fund] = -Math.log1p(-random.nextDouble());
            }
            population.draw(w, sleeve, normals, exponentials);
        }
    }

    /** The episode of drawn funds. */
    static CascadeWorkspace episode(MarketSpec spec, DailyPath path, long seed) {
        CascadeKernel kernel = new CascadeKernel(spec);
        CascadeWorkspace w = drawn(spec, kernel, seed, spec.stress().horizon());
        kernel.run(w, path);
        return w;
    }

    static CascadeWorkspace episode(MarketSpec spec, long seed) {
        return episode(spec, path(spec), seed);
    }

    static DailyPath path(MarketSpec spec) {
        return Templates.path(spec.stress().replay()).scaled(spec.stress().severity());
    }

    static double peak(CascadeWorkspace w) {
        return w.days.most(w.days.dislocation[CascadeKernel.TEN]);
    }

    static double between(Random random, double least, double most) {
        return least + (most - least) * random.nextDouble();
    }
}
