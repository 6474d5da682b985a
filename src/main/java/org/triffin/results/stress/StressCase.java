package org.triffin.results.stress;

import org.triffin.model.cascade.DailyPath;
import org.triffin.model.cascade.MarketSpec;

/**
 * One market under one shock.
 *
 * @param name in tables
 * @param label what is different, in words and numbers
 */
public record StressCase(String name, String label, MarketSpec market, DailyPath path) {
    /** The case that is the scenario itself. */
    public static final String BASE = "base";

    /** The case without purchases by the Federal Reserve. */
    public static final String NO_BACKSTOP = "no_backstop";

    /** Cases in which parameters are drawn as well, before and after weighing by fit. */
    public static final String PRIOR = "prior";

    public static final String REWEIGHTED = "prior_reweighted";
}
