package org.triffin.simulation.stress;

import org.triffin.model.cascade.CascadeKernel;
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
}
