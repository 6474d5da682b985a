package org.triffin.simulation.stress;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.triffin.simulation.statistics.Interval;

/**
 * The 95% interval of a median between two order statistics, whatever the distribution: how many of n values lie below the
 * median is binomial with n and one half. Fewer than six values do not reach 95%; the interval is then all of them.
 */
final class MedianInterval {
    private static final double TAIL = 0.025;

    private MedianInterval() {}

    /** @param values at least one */
    static Interval of(double[] values) {
        double[] ascending = values.clone();
        Arrays.sort(ascending);
        int below = BinomialDistribution.of(ascending.length, 0.5).inverseCumulativeProbability(TAIL);
        int rank = Math.max(0, below - 1);
        return new Interval(ascending[rank], ascending[ascending.length - 1 - rank]);
    }
}
