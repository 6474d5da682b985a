package org.triffin.simulation.statistics;

import org.apache.commons.numbers.arrays.Selection;

/**
 * Sample quantiles of type 7: with the sorted sample x[0] <= ... <= x[n-1] and h = (n - 1) p,
 *
 * <pre>q(p) = x[floor h] + (h - floor h) (x[floor h + 1] - x[floor h])</pre>
 *
 * <p>R. J. Hyndman and Y. Fan (1996), "Sample Quantiles in Statistical Packages", The American Statistician 50(4),
 * definition 7. The values are found by selection, without sorting the whole sample.
 */
public final class OrderStatistics {
    private OrderStatistics() {}

    /** The lower of the two ranks, from 0, between which quantile {@code probability} of {@code size} values lies. */
    public static int lowerRank(int size, double probability) {
        return (int) ((size - 1) * probability);
    }

    /** The quantile between the values of ranks {@link #lowerRank} and the next. */
    public static double between(double lower, double upper, int size, double probability) {
        double position = (size - 1) * probability;
        return lower + (position - Math.floor(position)) * (upper - lower);
    }

    /**
     * The quantiles of a sample of finite values.
     *
     * @param keys the sample as {@link FloatKey keys}; reordered
     * @param probabilities from 0 to 1, in any order
     * @return one quantile per probability
     */
    public static double[] quantiles(int[] keys, double[] probabilities) {
        int size = keys.length;
        int[] ranks = new int[2 * probabilities.length];
        for (int i = 0; i < probabilities.length; i++) {
            int lower = lowerRank(size, probabilities[i]);
            ranks[2 * i] = lower;
            ranks[2 * i + 1] = Math.min(lower + 1, size - 1);
        }
        Selection.select(keys, ranks.clone());
        double[] quantiles = new double[probabilities.length];
        for (int i = 0; i < probabilities.length; i++) {
            double lower = FloatKey.value(keys[ranks[2 * i]]);
            double upper = FloatKey.value(keys[ranks[2 * i + 1]]);
            quantiles[i] = between(lower, upper, size, probabilities[i]);
        }
        return quantiles;
    }
}
