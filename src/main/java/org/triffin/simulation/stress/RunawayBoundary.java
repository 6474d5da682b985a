package org.triffin.simulation.stress;

import org.hipparchus.analysis.solvers.BrentSolver;
import org.triffin.model.cascade.CascadeWorkspace;
import org.triffin.model.cascade.MarketSpec;
import org.triffin.simulation.CancelledException;

/**
 * The factor of leverage at which the distance to runaway on the eve, all funds taken as binding, is one. Quantiles of
 * leverage stand for the funds, so there is no chance in it. m* does not fall with leverage: a more levered fund has less of
 * a buffer to sell out of.
 */
final class RunawayBoundary {
    /** Enough that m* is that of a population without end to four digits. */
    private static final int NODES = 64;

    private static final double LOWEST = 0.01;
    private static final double HIGHEST = 10;
    private static final double TOLERANCE = 1e-9;
    private static final int EVALUATIONS = 200;

    private RunawayBoundary() {}

    /** NaN where no leverage reaches one, 0 where every leverage exceeds it. */
    static double leverageFactor(MarketSpec market, double size, double room) throws CancelledException {
        if (Thread.interrupted()) {
            throw new CancelledException(new InterruptedException());
        }
        CascadeWorkspace workspace = new CascadeWorkspace(NODES, NODES, 1);
        if (excess(market, size, room, LOWEST, workspace) >= 0) {
            return 0;
        }
        if (!(excess(market, size, room, HIGHEST, workspace) >= 0)) {
            return Double.NaN;
        }
        return new BrentSolver(TOLERANCE)
                .solve(EVALUATIONS, factor -> excess(market, size, room, factor, workspace), LOWEST, HIGHEST);
    }

    private static double excess(
            MarketSpec market, double size, double room, double leverage, CascadeWorkspace workspace) {
        StressedMarket there = new StressedMarket(new MarketFactors(leverage, size, room).of(market));
        there.openNodes(workspace, NODES, NODES);
        return there.kernel.distance(workspace) - 1;
    }
}
