package org.triffin.simulation.statistics;

import org.apache.commons.numbers.arrays.Selection;

/**
 * Sample quantiles of type 7: with the sample x[0], x[1] ... x[n-1] in ascending order and h = (n - 1) p,
 *
 * <pre>q(p) = x[floor h] + (h - floor h) (x[floor h + 1] - x[floor h])</pre>
 *
 * <p>R. J. Hyndman and Y. Fan (1996), "Sample Quantiles in Statistical Packages", The American Statistician 50(4),
 * definition 7. The sample is not sorted: one pass counts it in {@value #BUCKETS} buckets of equal width between its
 * extremes, another gathers the few buckets that hold the ranks wanted, and selection works on these.
 */
public final class OrderStatistics {
    private static final int BUCKETS = 2048;

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
     * @param probabilities from 0 to 1, in any order
     * @return one quantile per probability
     */
    public static double[] quantiles(float[] sample, double[] probabilities) {
        int size = sample.length;
        int[] ranks = new int[2 * probabilities.length];
        for (int i = 0; i < probabilities.length; i++) {
            int lower = lowerRank(size, probabilities[i]);
            ranks[2 * i] = lower;
            ranks[2 * i + 1] = Math.min(lower + 1, size - 1);
        }
        int[] found = select(sample, ranks);
        double[] quantiles = new double[probabilities.length];
        for (int i = 0; i < probabilities.length; i++) {
            quantiles[i] =
                    between(FloatKey.value(found[2 * i]), FloatKey.value(found[2 * i + 1]), size, probabilities[i]);
        }
        return quantiles;
    }

    /** The {@link FloatKey keys} of the given ranks. */
    private static int[] select(float[] sample, int[] ranks) {
        int[] keys = new int[sample.length];
        int lowest = Integer.MAX_VALUE;
        int highest = Integer.MIN_VALUE;
        for (int i = 0; i < keys.length; i++) {
            int key = FloatKey.of(sample[i]);
            keys[i] = key;
            lowest = Math.min(lowest, key);
            highest = Math.max(highest, key);
        }
        int shift = Math.max(0, Integer.SIZE - Integer.numberOfLeadingZeros(highest - lowest) - log2(BUCKETS));
        int[] starts = startsOfBuckets(keys, lowest, shift);
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
        int[] part = gather(keys, lowest, shift, wanted, gathered);
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

    /** The rank of each bucket's first key, and the sample's size at the end. */
    private static int[] startsOfBuckets(int[] keys, int lowest, int shift) {
        int[] starts = new int[BUCKETS + 1];
        for (int i = 0; i < keys.length; i++) {
            starts[((keys[i] - lowest) >>> shift) + 1]++;
        }
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            starts[bucket + 1] += starts[bucket];
        }
        return starts;
    }

    /** The bucket that holds {@code rank}: the last that starts at it or before and is not empty. */
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

    private static int[] gather(int[] keys, int lowest, int shift, boolean[] wanted, int size) {
        int[] part = new int[size];
        int next = 0;
        for (int i = 0; i < keys.length; i++) {
            if (wanted[(keys[i] - lowest) >>> shift]) {
                part[next++] = keys[i];
            }
        }
        return part;
    }

    private static int log2(int powerOfTwo) {
        return Integer.numberOfTrailingZeros(powerOfTwo);
    }
}
