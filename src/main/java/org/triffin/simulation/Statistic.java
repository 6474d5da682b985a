package org.triffin.simulation;

import java.util.Locale;
import org.triffin.simulation.statistics.OrderStatistics;

/** What is told about the distribution of an annual value over the paths, in the order of every table. */
public enum Statistic {
    MEAN,
    /** Standard deviation over paths. */
    SD,
    P05(0.05),
    P10(0.10),
    P17(0.17),
    P25(0.25),
    P50(0.50),
    P75(0.75),
    P83(0.83),
    P90(0.90),
    P95(0.95),
    /** Monte Carlo standard error of the mean; over pairs with antithetic variates. */
    MCSE;

    private final double probability;

    Statistic() {
        this(Double.NaN);
    }

    Statistic(double probability) {
        this.probability = probability;
    }

    /** The word in tables: {@code mean}, {@code sd}, {@code p05} ... */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True for the percentiles, which are quantiles of type 7, see {@link OrderStatistics}. */
    public boolean isQuantile() {
        return probability > 0;
    }

    /** The share of paths below the value; an {@link IllegalStateException} for what is not a quantile. */
    public double probability() {
        if (!isQuantile()) {
            throw new IllegalStateException(label() + " is not a quantile.");
        }
        return probability;
    }
}
