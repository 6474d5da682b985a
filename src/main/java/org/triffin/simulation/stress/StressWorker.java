package org.triffin.simulation.stress;

import org.triffin.model.cascade.CascadeDays;
import org.triffin.model.cascade.CascadeKernel;
import org.triffin.model.cascade.CascadeWorkspace;
import org.triffin.model.cascade.DailyPath;
import org.triffin.model.cascade.RoundLog;
import org.triffin.simulation.KeyedDraws;

/** Simulates draws on one thread and notes what came of them. */
final class StressWorker {
    static final String[] LEVERAGE = {"cascade.basis-leverage", "cascade.swap-spread-leverage"};
    static final String[] SIZE = {"cascade.basis-size", "cascade.swap-spread-size"};
    private static final int SLEEVES = 2;

    private final KeyedDraws draws;
    private final int horizon;
    private final boolean attributed;
    private final StressRecord record;
    private final EpisodeWitness witness;
    private CascadeWorkspace workspace = new CascadeWorkspace(0, 0, 1);
    private double[] normals = new double[0];
    private double[] exponentials = new double[0];
    private int funds;

    StressWorker(long seed, int horizon, boolean attributed, StressRecord record, EpisodeWitness witness) {
        this.draws = new KeyedDraws(seed);
        this.horizon = horizon;
        this.attributed = attributed;
        this.record = record;
        this.witness = witness;
    }

    /** Runs one draw and, where wanted, the same without each sleeve and without both. */
    void run(StressedMarket market, DailyPath path, int draw) {
        makeRoom(market);
        simulate(market, path, draw, true, true);
        record.note(draw, market.spec, workspace.days, lost());
        witness.see(draw, workspace);
        if (attributed) {
            int peak = record.peakDay(draw);
            double noBasis = without(market, path, draw, false, true, peak);
            double noSwap = without(market, path, draw, true, false, peak);
            double neither = without(market, path, draw, false, false, peak);
            record.attribute(
                    draw, noBasis, noSwap, neither, workspace.days.most(workspace.days.dislocation[CascadeKernel.TEN]));
        }
    }

    /** The rounds of one draw. */
    RoundLog rounds(StressedMarket market, DailyPath path, int draw) {
        makeRoom(market);
        RoundLog log = RoundLog.listening();
        workspace.listen(log);
        simulate(market, path, draw, true, true);
        witness.see(draw, workspace);
        return log;
    }

    private double without(
            StressedMarket market, DailyPath path, int draw, boolean basis, boolean swapSpread, int peak) {
        simulate(market, path, draw, basis, swapSpread);
        CascadeDays days = workspace.days;
        return days.yield[CascadeKernel.TEN][Math.min(peak, days.days() - 1)];
    }

    private void simulate(StressedMarket market, DailyPath path, int draw, boolean basis, boolean swapSpread) {
        market.kernel.openAsDescribed(workspace);
        open(market, CascadeKernel.BASIS, draw, basis);
        open(market, CascadeKernel.SWAP_SPREAD, draw, swapSpread);
        market.kernel.run(workspace, path);
    }

    private void open(StressedMarket market, int sleeve, int draw, boolean present) {
        int count = present ? market.population.funds(sleeve) : 0;
        if (count == 0) {
            workspace.books[sleeve].open(0);
            return;
        }
        draws.normals(LEVERAGE[sleeve], draw, normals, count);
        draws.exponentials(SIZE[sleeve], draw, exponentials, count);
        market.population.draw(workspace, sleeve, normals, exponentials);
    }

    private double lost() {
        int dead = 0;
        int all = 0;
        for (int sleeve = 0; sleeve < SLEEVES; sleeve++) {
            dead += workspace.books[sleeve].deaths();
            all += workspace.books[sleeve].count();
        }
        return all == 0 ? 0 : (double) dead / all;
    }

    private void makeRoom(StressedMarket market) {
        int most = Math.max(
                market.spec.basisTrade().funds(), market.spec.swapSpreadTrade().funds());
        if (most > funds) {
            funds = most;
            workspace = new CascadeWorkspace(most, most, horizon);
            workspace.keepDetails(true);
            normals = new double[most];
            exponentials = new double[most];
        }
    }
}
