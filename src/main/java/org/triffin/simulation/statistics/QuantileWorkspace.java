package org.triffin.simulation.statistics;

import java.util.Arrays;
import org.apache.commons.numbers.arrays.Selection;

/**
 * Finds {@link OrderStatistics quantiles} of one sample after another, all of the same size. Belongs to one thread.
 *
 * <p>A sample is not sorted. One pass counts it in buckets of equal width around its mean, another gathers the few
 * buckets that hold the ranks wanted, and selection works on these. The buckets span the mean plus and minus 4.5
 * standard deviations, which contains every quantile from 5% to 95% of any distribution (Cantelli's inequality: at most
 * the square root of 19); what lies outside falls into the first and last bucket.
 */
public final class QuantileWorkspace {
    private static final int BUCKETS = 2048;
    private static final float MIDDLE = BUCKETS / 2.0f;
    private static final double SPREADS = 4.5;

    private final float[] sample;
    /** The bucket of each value. */
    private final char[] buckets;
    /** Values in each bucket. */
    private final int[] counts = new int[BUCKETS];
    /** 1 for the buckets that hold a rank wanted. */
    private final byte[] wanted = new byte[BUCKETS];
    /** Values of the buckets wanted, and one place more for the value looked at. */
    private final float[] gathered;

    /** @param size values in a sample, at least 1 */
    public QuantileWorkspace(int size) {
        sample = new float[size];
        buckets = new char[size];
        gathered = new float[size + 1];
    }

    /** The sample, to be filled with finite values by the caller. */
    public float[] sample() {
        return sample;
    }

    /**
     * The quantiles of the sample, which is left as it is.
     *
     * @param mean its mean, roughly: decides how fast the quantiles are found, not which
     * @param standardDeviation its standard deviation, roughly
     * @param probabilities from 0 to 1, in any order
     * @return one quantile per probability
     */
    public double[] quantiles(double mean, double standardDeviation, double[] probabilities) {
        int size = sample.length;
        int[] ranks = new int[2 * probabilities.length];
        for (int i = 0; i < probabilities.length; i++) {
            int lower = OrderStatistics.lowerRank(size, probabilities[i]);
            ranks[2 * i] = lower;
            ranks[2 * i + 1] = Math.min(lower + 1, size - 1);
        }
        count((float) mean, (float) (BUCKETS / (2 * SPREADS * standardDeviation)));
        float[] found = select(ranks);
        double[] quantiles = new double[probabilities.length];
        for (int i = 0; i < probabilities.length; i++) {
            quantiles[i] = OrderStatistics.between(found[2 * i], found[2 * i + 1], size, probabilities[i]);
        }
        return quantiles;
    }

    /** Counts the sample in buckets of width 1/{@code slope}; in a single one where mean or width are no use. */
    private void count(float mean, float slope) {
        Arrays.fill(counts, 0);
        if (slope > 0 && Float.isFinite(slope) && Float.isFinite(mean)) {
            count(sample, mean, slope, buckets, counts);
        } else {
            Arrays.fill(buckets, (char) 0);
            counts[0] = sample.length;
        }
    }

    private static void count(float[] sample, float mean, float slope, char[] buckets, int[] counts) {
        for (int i = 0; i < sample.length; i++) {
            int bucket = (int) Math.fma(sample[i] - mean, slope, MIDDLE);
            bucket = Math.max(0, Math.min(bucket, BUCKETS - 1));
            buckets[i] = (char) bucket;
            counts[bucket]++;
        }
    }

    /** The values of the given ranks. */
    private float[] select(int[] ranks) {
        int[] gatheredRanks = mark(ranks);
        int size = gather(sample, buckets, wanted, gathered);
        int[] keys = new int[size];
        for (int i = 0; i < size; i++) {
            keys[i] = FloatKey.of(gathered[i]);
        }
        Selection.select(keys, gatheredRanks.clone());
        float[] found = new float[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            found[i] = FloatKey.value(keys[gatheredRanks[i]]);
        }
        return found;
    }

    /** Marks the buckets that hold the ranks; the places of the ranks among the values of these buckets. */
    private int[] mark(int[] ranks) {
        int[] ascending = ranks.clone();
        Arrays.sort(ascending);
        Arrays.fill(wanted, (byte) 0);
        int[] places = new int[ranks.length];
        int next = 0;
        int start = 0;
        int left = 0;
        for (int bucket = 0; next < ascending.length; bucket++) {
            int end = start + counts[bucket];
            if (ascending[next] >= end) {
                left += counts[bucket];
            } else {
                wanted[bucket] = 1;
                for (int i = 0; i < ranks.length; i++) {
                    if (ranks[i] >= start && ranks[i] < end) {
                        places[i] = ranks[i] - left;
                    }
                }
                while (next < ascending.length && ascending[next] < end) {
                    next++;
                }
            }
            start = end;
        }
        return places;
    }

    /** Every value is written, and overwritten unless its bucket is wanted: without a branch to guess. */
    private static int gather(float[] sample, char[] buckets, byte[] wanted, float[] gathered) {
        int next = 0;
        for (int i = 0; i < sample.length; i++) {
            gathered[next] = sample[i];
            next += wanted[buckets[i]];
        }
        return next;
    }
}
