package org.triffin.simulation;

import java.util.List;

/**
 * The distribution of an annual value over the paths on which a condition holds in that year.
 *
 * @param paths how many these are, at least one
 * @param mean over these paths
 * @param quantiles of {@link #QUANTILES}, type 7
 */
public record ConditionalFan(int paths, double mean, List<Double> quantiles) {
    /** Which quantiles there are. */
    public static final List<Statistic> QUANTILES =
            List.of(Statistic.P05, Statistic.P25, Statistic.P50, Statistic.P75, Statistic.P95);

    public ConditionalFan {
        quantiles = List.copyOf(quantiles);
        if (paths < 1 || quantiles.size() != QUANTILES.size()) {
            throw new IllegalArgumentException("A fan has at least one path and one value a quantile.");
        }
    }
}
