package org.triffin.simulation.stress;

import org.triffin.model.cascade.DailyPath;
import org.triffin.model.cascade.MarketSpec;
import org.triffin.model.cascade.Purchases;
import org.triffin.simulation.CancelledException;

/**
 * What a study changes one thing of at a time: a market, the path of an episode, and over how many populations of funds.
 * Population k is the same in every variant, so that differences are paired.
 *
 * @param populations at least 1
 * @param horizon most days of an episode, at least 1
 */
public record StressTrial(MarketSpec market, DailyPath path, int populations, int horizon) {
    public StressTrial {
        if (populations < 1 || horizon < 1) {
            throw new IllegalArgumentException("A trial needs at least one population and one day, not " + populations
                    + " populations and " + horizon + " days.");
        }
    }

    /** The same in another market. */
    public StressTrial in(MarketSpec other) {
        return new StressTrial(other, path, populations, horizon);
    }

    /** The same with other purchases by the Federal Reserve. */
    public StressTrial with(Purchases purchases) {
        return in(new MarketVariant(market).purchases(purchases).market());
    }

    /** The same under another path. */
    StressTrial under(DailyPath other) {
        return new StressTrial(market, other, populations, horizon);
    }

    /** The outcomes, without those that need a run without leverage. */
    StressSample run(StressEngine engine) throws CancelledException {
        StressedMarket prepared = new StressedMarket(market);
        return engine.run(draw -> prepared, path, populations, horizon, false);
    }
}
