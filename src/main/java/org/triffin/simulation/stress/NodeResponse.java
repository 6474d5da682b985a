package org.triffin.simulation.stress;

import org.triffin.model.cascade.CascadeWorkspace;
import org.triffin.model.cascade.DailyPath;
import org.triffin.simulation.CancelledException;

/**
 * The response of a market whose funds are a few quantiles of leverage: within about a percent of a large population, an
 * order of magnitude faster, and without chance. Belongs to one thread.
 */
final class NodeResponse implements Response {
    private static final int BASIS_NODES = 16;
    private static final int SWAP_SPREAD_NODES = 8;

    private final StressTrial trial;
    private final ShockPart part;
    private final StressTarget target;
    private final CascadeWorkspace workspace;

    NodeResponse(StressTrial trial, ShockPart part, StressTarget target) {
        this.trial = trial;
        this.part = part;
        this.target = target;
        workspace = new CascadeWorkspace(BASIS_NODES, SWAP_SPREAD_NODES, trial.horizon());
    }

    @Override
    public double at(StressMix mix) throws CancelledException {
        if (Thread.interrupted()) {
            throw new CancelledException(new InterruptedException());
        }
        StressedMarket market = new StressedMarket(mix.of(trial.market()));
        DailyPath path = part.scaled(trial.path(), mix.shock());
        market.openNodes(workspace, BASIS_NODES, SWAP_SPREAD_NODES);
        market.kernel.run(workspace, path);
        return target.measure().of(workspace.days);
    }
}
