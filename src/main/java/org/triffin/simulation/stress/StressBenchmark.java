package org.triffin.simulation.stress;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.IntConsumer;
import org.triffin.model.cascade.CascadeWorkspace;
import org.triffin.model.cascade.DailyPath;
import org.triffin.model.cascade.FundPopulation;
import org.triffin.model.cascade.MarketSpec;
import org.triffin.simulation.KeyedDraws;

/** Times the cascade inside the running process, on one thread. Not for tests: the figures depend on the machine and its load. */
public final class StressBenchmark {
    private static final int ROUNDS = 12;
    private static final int PATHS = 2000;
    private static final double MICROSECONDS = 1e-3;
    private static final int[] NODES = {16, 8};

    /**
     * Microseconds an episode, each the fastest of several rounds.
     *
     * @param draw drawing the funds alone
     * @param replay the days of the template, funds drawn, until hardly anything is sold each day
     * @param toCalm the same until the market is calm
     * @param forced the days of the template with every round of every day
     * @param nodes an episode of a projection: leverage quantiles in place of drawn funds, until calm
     * @param fundUpdates updates of one fund in a replay, a round each
     */
    public record Cost(double draw, double replay, double toCalm, double forced, double nodes, double fundUpdates) {}

    private final MarketSpec market;
    private final DailyPath path;
    private final KeyedDraws draws;
    private final double[] normals;
    private final double[] exponentials;

    private StressBenchmark(MarketSpec market, DailyPath path) {
        this.market = market;
        this.path = path;
        draws = new KeyedDraws(market.stress().seed());
        int most =
                Math.max(market.basisTrade().funds(), market.swapSpreadTrade().funds());
        normals = new double[most];
        exponentials = new double[most];
    }

    /**
     * Times a market.
     *
     * @param forced the same market whose rounds never end early
     */
    public static Cost of(MarketSpec market, MarketSpec forced, DailyPath path) {
        StressBenchmark benchmark = new StressBenchmark(market, path);
        return benchmark.measure(new StressedMarket(market), new StressedMarket(forced));
    }

    private Cost measure(StressedMarket usual, StressedMarket forced) {
        CascadeWorkspace template = workspace(path.days());
        CascadeWorkspace quarter = workspace(market.stress().horizon());
        double[] fastest = new double[5];
        Arrays.fill(fastest, Double.POSITIVE_INFINITY);
        long updates = 0;
        for (int round = 0; round < ROUNDS; round++) {
            take(fastest, 0, number -> draw(usual, template, number));
            take(fastest, 1, number -> run(usual, template, number));
            take(fastest, 2, number -> run(usual, quarter, number));
            take(fastest, 3, number -> run(forced, template, number));
            take(fastest, 4, number -> runNodes(usual, quarter));
        }
        for (int number = 0; number < PATHS; number++) {
            run(usual, template, number);
            for (int day = 0; day < template.days.days(); day++) {
                updates += (long) template.days.rounds[day] * (template.books[0].count() + template.books[1].count());
            }
        }
        return new Cost(fastest[0], fastest[1], fastest[2], fastest[3], fastest[4], (double) updates / PATHS);
    }

    private CascadeWorkspace workspace(int days) {
        return new CascadeWorkspace(
                market.basisTrade().funds(), market.swapSpreadTrade().funds(), days);
    }

    private static void take(double[] fastest, int place, IntConsumer work) {
        long start = processorTime();
        for (int number = 0; number < PATHS; number++) {
            work.accept(number);
        }
        fastest[place] = Math.min(fastest[place], (processorTime() - start) * MICROSECONDS / PATHS);
    }

    /** Nanoseconds this thread has run: what else the machine does counts little. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void draw(StressedMarket stressed, CascadeWorkspace w, int number) {
        stressed.kernel.openAsDescribed(w);
        for (int sleeve = 0; sleeve < NODES.length; sleeve++) {
            int count = stressed.population.funds(sleeve);
            draws.normals(StressWorker.LEVERAGE[sleeve], number, normals, count);
            draws.exponentials(StressWorker.SIZE[sleeve], number, exponentials, count);
            stressed.population.draw(w, sleeve, normals, exponentials);
        }
    }

    private void run(StressedMarket stressed, CascadeWorkspace w, int number) {
        draw(stressed, w, number);
        stressed.kernel.run(w, path);
    }

    private void runNodes(StressedMarket stressed, CascadeWorkspace w) {
        stressed.kernel.openAsDescribed(w);
        FundPopulation population = stressed.population;
        double[] sizes = {market.basisTrade().size(), market.swapSpreadTrade().size()};
        for (int sleeve = 0; sleeve < NODES.length; sleeve++) {
            population.fill(w, sleeve, sizes[sleeve], quantiles(population, sleeve), 1);
        }
        stressed.kernel.runUntilOnlyFading(w, path);
    }

    private final double[][] cached = new double[NODES.length][];

    private double[] quantiles(FundPopulation population, int sleeve) {
        if (cached[sleeve] == null) {
            cached[sleeve] = population.quantiles(sleeve, NODES[sleeve]);
        }
        return cached[sleeve];
    }
}
