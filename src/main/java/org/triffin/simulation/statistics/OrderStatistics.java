package org.triffin.simulation.statistics;

/**
 * Sample quantiles of type 7: with the sample x[0], x[1] ... x[n-1] in ascending order and h = (n - 1) p,
 *
 * <pre>q(p) = x[floor h] + (h - floor h) (x[floor h + 1] - x[floor h])</pre>
 *
 * <p>R. J. Hyndman and Y. Fan (1996), "Sample Quantiles in Statistical Packages", The American Statistician 50(4),
 * definition 7.
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
}
