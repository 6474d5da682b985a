package org.triffin.simulation.statistics;

import org.apache.commons.numbers.arrays.Selection;

/**
 * Sample quantiles of type 7: with the sample x[0], x[1] ... x[n-1] in ascending order and h = (n - 1) p,
 *
 * <pre>q(p) = x[floor h] + (h - floor h) (x[floor h + 1] - x[floor h])</pre>
 *
 * <p>R. J. Hyndman and Y. Fan (1996), "Sample Quantiles in Statistical Packages", The American Statistician 50(4),
 * definition 7.
 *
 * <p>The sample is not sorted. One pass counts it in buckets of equal width around its mean, another gathers the few
 * buckets that hold the ranks wanted, and selection works on these. The buckets span the mean plus and minus 4.5
 * standard deviations, which contains every quantile from 5% to 95% of any distribution (Cantelli's inequality: at most
 * the square root of 19); what lies outside falls into the first and last bucket.
 */
public final class OrderStatistics {
    private static final int BUCKETS = 2048;
    private static final double SPREADS = 4.5;

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
     * The quantiles of a sample of at least one finite value.
     *
     * @param sample left as it is
     * @param mean its mean, roughly: decides how fast the quantiles are found, not which
     * @param standardDeviation its standard deviation, roughly
     * @param probabilities from 0 to 1, in any order
     * @return one quantile per probability
     */
    public static double[] quantiles(float[] sample, double mean, double standardDeviation, double[] probabilities) {
        int size = sample.length;
        int[] ranks = new int[2 * probabilities.length];
        for (int i = 0; i < probabilities.length; i++) {
            int lower = lowerRank(size, probabilities[i]);
            ranks[2 * i] = lower;
            ranks[2 * i + 1] = Math.min(lower + 1, size - 1);
        }
        int[] found = select(sample, mean, standardDeviation, ranks);
        double[] quantiles = new double[probabilities.length];
        for (int i = 0; i < probabilities.length; i++) {
            quantiles[i] =
                    between(FloatKey.value(found[2 * i]), FloatKey.value(found[2 * i + 1]), size, probabilities[i]);
        }
        return quantiles;
    }

    /** The {@link FloatKey keys} of the given ranks. */
    private static int[] select(float[] sample, double mean, double standardDeviation, int[] ranks) {
        double slope = BUCKETS / (2 * SPREADS * standardDeviation);
        double offset = BUCKETS / 2.0 - slope * mean;
        boolean usable = slope > 0 && Double.isFinite(slope) && Double.isFinite(offset);
        char[] buckets = usable ? buckets(sample, slope, offset) : new char[sample.length];
        int[] starts = starts(buckets);
        boolean[] wanted = new boolean[BUCKETS];
        int[] bucketOfRank = new int[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            bucketOfRank[i] = lastAtMost(starts, ranks[i]);
            wanted[bucketOfRank[i]] = true;
        }
        int[] gatheredStarts = new int[BUCKETS];
        int gathered = 0;
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            gatheredStarts[bucket] = gathered;
            gathered += wanted[bucket] ? starts[bucket + 1] - starts[bucket] : 0;
        }
        int[] part = gather(sample, buckets, wanted, gathered);
        int[] partRanks = new int[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            partRanks[i] = ranks[i] - starts[bucketOfRank[i]] + gatheredStarts[bucketOfRank[i]];
        }
        Selection.select(part, partRanks.clone());
        int[] found = new int[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            found[i] = part[partRanks[i]];
        }
        return found;
    }

    /** The bucket of each value. Loops are short here because the compiler makes two of them faster than one. */
    private static char[] buckets(float[] sample, double slope, double offset) {
        char[] buckets = new char[sample.length];
        for (int i = 0; i < sample.length; i++) {
            buckets[i] = (char) Math.max(0, Math.min((int) Math.fma(sample[i], slope, offset), BUCKETS - 1));
        }
        return buckets;
    }

    /** The rank of each bucket's first value, and the sample's size at the end. */
    private static int[] starts(char[] buckets) {
        int[] starts = new int[BUCKETS + 1];
        for (int i = 0; i < buckets.length; i++) {
            starts[buckets[i] + 1]++;
        }
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            starts[bucket + 1] += starts[bucket];
        }
        return starts;
    }

    /** The bucket that holds {@code rank}: the last that starts at it or before. */
    private static int lastAtMost(int[] starts, int rank) {
        int low = 0;
        int high = BUCKETS;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= rank) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int[] gather(float[] sample, char[] buckets, boolean[] wanted, int size) {
        int[] part = new int[size];
        int next = 0;
        for (int i = 0; i < sample.length; i++) {
            if (wanted[buckets[i]]) {
                part[next++] = FloatKey.of(sample[i]);
            }
        }
        return part;
    }
}
