package org.triffin.simulation;

import org.triffin.simulation.statistics.OrderStatistics;

/** What is told about the distribution of an annual value over the paths, in the order of every table. */
public enum Statistic {
    MEAN("mean"),
    /** Standard deviation over paths. */
    SD("sd"),
    P05("p05", 0.05),
    P10("p10", 0.10),
    P17("p17", 0.17),
    P25("p25", 0.25),
    P50("p50", 0.50),
    P75("p75", 0.75),
    P83("p83", 0.83),
    P90("p90", 0.90),
    P95("p95", 0.95),
    /** Monte Carlo standard error of the mean; over pairs with antithetic variates. */
    MCSE("mcse");

    private final String label;
    private final double probability;

    Statistic(String label) {
        this(label, Double.NaN);
    }

    Statistic(String label, double probability) {
        this.label = label;
        this.probability = probability;
    }

    /** The word in tables: {@code mean}, {@code sd}, {@code p05} ... */
    public String label() {
        return label;
    }

    /** Its place in the order of tables, from 0. */
    @SuppressWarnings("EnumOrdinal") // The order of declaration is the order of tables.
    public int place() {
        return ordinal();
    }

    /** True for the percentiles, which are quantiles of type 7, see {@link OrderStatistics}. */
    public boolean isQuantile() {
        return probability > 0;
    }

    /** The share of paths below the value; an {@link IllegalStateException} for what is not a quantile. */
    public double probability() {
        if (!isQuantile()) {
            throw new IllegalStateException(label + " is not a quantile.");
        }
        return probability;
    }
}
