package org.triffin.simulation.statistics;

import java.util.Arrays;
import org.apache.commons.numbers.arrays.Selection;

/**
 * Finds {@link OrderStatistics quantiles} of one sample after another, all of the same size. Belongs to one thread.
 *
 * <p>A sample is not sorted. One pass counts it in buckets of equal width around its mean, another gathers the few
 * buckets that hold the ranks wanted, and only these are sorted. The buckets span the mean plus and minus 4.5 standard
 * deviations, which contains every quantile from 5% to 95% of any distribution (Cantelli's inequality: at most the square
 * root of 19); what lies outside falls into the first and last bucket.
 */
public final class QuantileWorkspace {
    private static final int FEWEST_BUCKETS = 64;
    private static final int MOST_BUCKETS = 2048;
    private static final int VALUES_A_BUCKET = 8;
    private static final double SPREADS = 4.5;
    /** Buckets with more values than this are not sorted: selection has no bad case there. */
    private static final int LARGEST_SORTED = 4096;

    /** 2^23 and its bits: from here on neighbouring floats differ by one, so adding it rounds to a whole number. */
    private static final float WHOLE = 0x1p23f;

    private static final int WHOLE_BITS = 0x4b000000;

    private final float[] sample;
    /** The bucket of each value. */
    private final char[] buckets;
    /** Values in each bucket. */
    private final int[] counts;
    /** 1 for the buckets that hold a rank wanted. */
    private final byte[] wanted;
    /** Where the values of a bucket wanted go: its first place, then the place after those gathered so far. */
    private final int[] places;
    /** Places in the sample of the values of the buckets wanted, and one more for the value looked at. */
    private final int[] found;

    private int[] gathered = new int[LARGEST_SORTED];

    /** @param size values in a sample, at least 1 */
    public QuantileWorkspace(int size) {
        sample = new float[size];
        buckets = new char[size];
        found = new int[size + 1];
        int fitting = Integer.highestOneBit(Math.max(1, size / VALUES_A_BUCKET));
        int count = Math.max(FEWEST_BUCKETS, Math.min(fitting, MOST_BUCKETS));
        counts = new int[count];
        wanted = new byte[count];
        places = new int[count];
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
        count((float) mean, (float) (counts.length / (2 * SPREADS * standardDeviation)));
        float[] values = select(ranks);
        double[] quantiles = new double[probabilities.length];
        for (int i = 0; i < probabilities.length; i++) {
            quantiles[i] = OrderStatistics.between(values[2 * i], values[2 * i + 1], size, probabilities[i]);
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

    /** The bits of a float above 2^23 count whole numbers; a float below has smaller bits, a negative one negative bits. */
    private static void count(float[] sample, float mean, float slope, char[] buckets, int[] counts) {
        float middle = WHOLE + 0.5f * counts.length;
        int last = WHOLE_BITS + counts.length - 1;
        for (int i = 0; i < sample.length; i++) {
            int bits = Float.floatToRawIntBits(Math.fma(sample[i] - mean, slope, middle));
            int bucket = Math.max(WHOLE_BITS, Math.min(bits, last)) - WHOLE_BITS;
            buckets[i] = (char) bucket;
            counts[bucket]++;
        }
    }

    /** The values of the given ranks. */
    private float[] select(int[] ranks) {
        int[] ascending = ranks.clone();
        Arrays.sort(ascending);
        int[] wantedPlaces = mark(ascending);
        gather(find(buckets, wanted, found));
        order(ascending, wantedPlaces);
        float[] values = new float[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            values[i] = FloatKey.value(gathered[wantedPlaces[Arrays.binarySearch(ascending, ranks[i])]]);
        }
        return values;
    }

    /** Marks the buckets that hold the ranks and gives them places; the places of the ranks once these are in order. */
    private int[] mark(int[] ascending) {
        Arrays.fill(wanted, (byte) 0);
        int[] wantedPlaces = new int[ascending.length];
        int before = 0;
        int taken = 0;
        int next = 0;
        for (int bucket = 0; next < ascending.length; bucket++) {
            int end = before + counts[bucket];
            if (ascending[next] < end) {
                wanted[bucket] = 1;
                places[bucket] = taken;
                while (next < ascending.length && ascending[next] < end) {
                    wantedPlaces[next] = taken + ascending[next] - before;
                    next++;
                }
                taken += counts[bucket];
            }
            before = end;
        }
        return wantedPlaces;
    }

    /** Every value's place is written, and overwritten unless its bucket is wanted: without a branch to guess. */
    private static int find(char[] buckets, byte[] wanted, int[] found) {
        int next = 0;
        for (int i = 0; i < buckets.length; i++) {
            found[next] = i;
            next += wanted[buckets[i]];
        }
        return next;
    }

    /** Puts the values found side by side, those of a bucket together. */
    private void gather(int size) {
        if (gathered.length < size) {
            gathered = new int[size];
        }
        for (int i = 0; i < size; i++) {
            int place = found[i];
            gathered[places[buckets[place]]++] = FloatKey.of(sample[place]);
        }
    }

    /** Brings the ranks of every bucket wanted to their places. */
    private void order(int[] ascending, int[] wantedPlaces) {
        int next = 0;
        for (int bucket = 0; next < ascending.length; bucket++) {
            if (wanted[bucket] != 0) {
                int end = places[bucket];
                int first = next;
                while (next < ascending.length && wantedPlaces[next] < end) {
                    next++;
                }
                order(end - counts[bucket], end, Arrays.copyOfRange(wantedPlaces, first, next));
            }
        }
    }

    private void order(int start, int end, int[] within) {
        if (end - start <= LARGEST_SORTED) {
            Arrays.sort(gathered, start, end);
        } else {
            Selection.select(gathered, start, end, within);
        }
    }
}
