package org.triffin.simulation.stress;

import org.triffin.model.cascade.CascadeKernel;
import org.triffin.model.cascade.CascadeWorkspace;
import org.triffin.model.cascade.FundPopulation;
import org.triffin.model.cascade.MarketSpec;

/** A market ready for episodes: immutable, shared by threads. */
public final class StressedMarket {
    final MarketSpec spec;
    final CascadeKernel kernel;
    final FundPopulation population;

    public StressedMarket(MarketSpec spec) {
        this.spec = spec;
        kernel = new CascadeKernel(spec);
        population = new FundPopulation(spec, kernel);
    }

    /** Opens an episode with equally large quantiles of leverage in place of drawn funds: no chance, and fast. */
    void openNodes(CascadeWorkspace workspace, int basisNodes, int swapSpreadNodes) {
        kernel.openAsDescribed(workspace);
        double basis = spec.basisTrade().size();
        double swapSpread = spec.swapSpreadTrade().size();
        population.fill(
                workspace, CascadeKernel.BASIS, basis, population.quantiles(CascadeKernel.BASIS, basisNodes), 1);
        population.fill(
                workspace,
                CascadeKernel.SWAP_SPREAD,
                swapSpread,
                population.quantiles(CascadeKernel.SWAP_SPREAD, swapSpreadNodes),
                1);
    }
}
