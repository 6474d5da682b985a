package org.triffin.simulation.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The values of one column counted in {@value #INNER} buckets of equal width that a few of the values, the pilot, have
 * placed: from the pilot's 5th percentile less its distance to the 95th, up to the 95th plus that distance. What falls
 * outside goes into a {@link FloatHistogram}. A value that many of the pilot share (a rate at its lower bound, a year
 * before the first shock) is counted apart and known exactly.
 *
 * <p>A quantile inside the buckets is off by less than a bucket's width, {@link #RESOLUTION} of the pilot's 5-95% distance.
 * Values are taken to be spread evenly in a bucket: of a smooth distribution the error is then below a tenth of what
 * sampling leaves open, at up to ten million values. Counting is integer addition, so the order of values does not
 * matter. Not safe for use by several threads at once.
 */
public final class ColumnCounts {
    private static final int INNER = 1024;
    private static final int SPANS = 3;

    /** Width of a bucket over the pilot's 5-95% distance. */
    public static final double RESOLUTION = (double) SPANS / INNER;

    /** The buckets of what is too low, of what is too high, and of the common value; the inner ones are 1 to INNER. */
    private static final int LOW = 0;

    private static final int HIGH = INNER + 1;
    private static final int COMMON = INNER + 2;
    private static final int BUCKETS = INNER + 3;

    /**
     * Four buckets are packed in the low bits of one number, {@value #FIELD} bits each. A field is the bucket plus
     * {@value #SHIFT}: it has the bit of INNER set exactly when the bucket is an inner one.
     */
    private static final int FIELDS = 4;

    private static final int FIELD = 12;
    private static final int FIELD_MASK = (1 << FIELD) - 1;
    private static final double FIELD_SCALE = 1 << FIELD;
    private static final int SHIFT = INNER - 1;
    private static final long ALL_INNER = INNER * (1L + (1L << FIELD) + (1L << (2 * FIELD)) + (1L << (3 * FIELD)));

    /** Numbers that hold the buckets of a group. */
    public static final int PACKED = 64;

    /** Values of a group. */
    public static final int GROUP = FIELDS * PACKED;

    private static final double LOW_PROBABILITY = 0.05;
    /** One in so many of the pilot's values makes a common value. */
    private static final int COMMON_PART = 32;

    private static final double NARROWEST = 0x1p-40;

    /** From here on neighbouring doubles differ by one: what is added to it is rounded to a whole number of low bits. */
    private static final double WHOLE = 0x1p52;

    private final double lowest;
    private final double perWidth;
    /** NaN when no value is common. */
    private final double common;

    private final int[] counts = new int[BUCKETS];
    private int size;
    private @Nullable FloatHistogram outside;

    /** @param pilot values, at least one; left as they are. Those that are not finite have no say */
    public ColumnCounts(double[] pilot) {
        double[] finite = Arrays.stream(pilot).filter(Double::isFinite).toArray();
        double[] ascending = finite.length == 0 ? new double[1] : finite;
        Arrays.sort(ascending);
        common = common(ascending);
        int fifth = OrderStatistics.lowerRank(ascending.length, LOW_PROBABILITY);
        double left = ascending[fifth];
        double right = ascending[ascending.length - 1 - fifth];
        double least = Math.max(Math.abs(left), Math.abs(right)) * NARROWEST + Float.MIN_NORMAL;
        double span = Math.max(right - left, least);
        lowest = left - span;
        perWidth = INNER / (SPANS * span);
    }

    private ColumnCounts(ColumnCounts other) {
        lowest = other.lowest;
        perWidth = other.perWidth;
        common = other.common;
    }

    private static double common(double[] ascending) {
        int longest = ascending.length / COMMON_PART;
        double found = Double.NaN;
        int run = 1;
        for (int i = 1; i < ascending.length; i++) {
            run = ascending[i] == ascending[i - 1] ? run + 1 : 1;
            if (run > longest) {
                longest = run;
                found = ascending[i];
            }
        }
        return found;
    }

    /** The same buckets without a value in them. */
    public ColumnCounts empty() {
        return new ColumnCounts(this);
    }

    /**
     * Finds the buckets of a group, finite {@code row[from]} to {@code row[from + 255]}, and packs them; they are counted
     * when {@link #count} is told so. Counting several groups at a time fetches the memory of the counts once for all.
     *
     * @param target where the packed buckets go, from {@code at} on
     * @param field scratch, room for a group
     */
    public void pack(double[] row, int from, double[] target, int at, double[] field) {
        findFields(row, from, GROUP, field);
        pack(target, at, field);
        if (!areInner(target, at)) {
            note(row, from, GROUP, field);
        }
    }

    /** Counts a packed group. */
    public void count(double[] packed, int at) {
        count(packed, at, counts);
        size += GROUP;
    }

    /**
     * Counts finite {@code row[from]} to {@code row[from + number - 1]} at once.
     *
     * @param number at most a group
     * @param field scratch, room for a group
     */
    public void add(double[] row, int from, int number, double[] field) {
        findFields(row, from, number, field);
        for (int i = 0; i < number; i++) {
            counts[(int) field[i] - SHIFT]++;
        }
        size += number;
        note(row, from, number, field);
    }

    private void findFields(double[] row, int from, int number, double[] field) {
        place(field, row, from, number, lowest, perWidth);
        if (!Double.isNaN(common)) {
            setApart(field, row, from, number, common);
        }
    }

    /** The field of each value. Max(0, x) = (x + |x|)/2 is without a branch. */
    private static void place(double[] field, double[] row, int from, int number, double lowest, double perWidth) {
        for (int i = 0; i < number; i++) {
            double left = Math.fma(lowest - row[from + i], perWidth, HIGH - 0.5);
            double position = Math.fma(-0.5, left + Math.abs(left), HIGH);
            field[i] = Math.fma(0.5, position + Math.abs(position), WHOLE) - (WHOLE - SHIFT);
        }
    }

    private static void setApart(double[] field, double[] row, int from, int number, double common) {
        for (int i = 0; i < number; i++) {
            field[i] = row[from + i] == common ? COMMON + SHIFT : field[i];
        }
    }

    private static void pack(double[] packed, int at, double[] field) {
        for (int i = 0; i < PACKED; i++) {
            double low = Math.fma(FIELD_SCALE, field[i + PACKED], field[i]);
            double high = Math.fma(FIELD_SCALE, field[i + 3 * PACKED], field[i + 2 * PACKED]);
            packed[at + i] = Math.fma(FIELD_SCALE * FIELD_SCALE, high, low) + WHOLE;
        }
    }

    private static boolean areInner(double[] packed, int at) {
        long all = ALL_INNER;
        for (int i = at; i < at + PACKED; i++) {
            all &= Double.doubleToRawLongBits(packed[i]);
        }
        return all == ALL_INNER;
    }

    private static void count(double[] packed, int at, int[] counts) {
        for (int i = at; i < at + PACKED; i++) {
            long fields = Double.doubleToRawLongBits(packed[i]);
            counts[(int) (fields & FIELD_MASK) - SHIFT]++;
            counts[(int) ((fields >> FIELD) & FIELD_MASK) - SHIFT]++;
            counts[(int) ((fields >> (2 * FIELD)) & FIELD_MASK) - SHIFT]++;
            counts[(int) ((fields >> (3 * FIELD)) & FIELD_MASK) - SHIFT]++;
        }
    }

    private void note(double[] row, int from, int number, double[] field) {
        for (int i = 0; i < number; i++) {
            if (field[i] == LOW + SHIFT || field[i] == HIGH + SHIFT) {
                FloatHistogram kept = outside == null ? new FloatHistogram() : outside;
                outside = kept;
                kept.add((float) row[from + i]);
            }
        }
    }

    /** Adds what {@code other}, of the same buckets, has counted. */
    public void add(ColumnCounts other) {
        for (int i = 0; i < BUCKETS; i++) {
            counts[i] += other.counts[i];
        }
        size += other.size;
        if (other.outside != null) {
            FloatHistogram kept = outside == null ? new FloatHistogram() : outside;
            outside = kept;
            kept.add(other.outside);
        }
    }

    /** The {@link OrderStatistics quantiles} of type 7 of the values counted, at least one. */
    public double[] quantiles(double[] probabilities) {
        int below = belowCommon();
        double[] quantiles = new double[probabilities.length];
        for (int i = 0; i < probabilities.length; i++) {
            int rank = OrderStatistics.lowerRank(size, probabilities[i]);
            double lower = valueAt(rank, below);
            double upper = valueAt(Math.min(rank + 1, size - 1), below);
            quantiles[i] = OrderStatistics.between(lower, upper, size, probabilities[i]);
        }
        return quantiles;
    }

    /**
     * How many values are below the common one. In its own bucket: none where the bucket before is empty, as at a floor, all
     * where the next one is, as at a cap, else in proportion.
     */
    private int belowCommon() {
        if (counts[COMMON] == 0) {
            return size;
        }
        double position = (common - lowest) * perWidth;
        if (position <= 0 || position >= INNER) {
            int outsideBelow = outside == null ? 0 : outside.below((float) common);
            return position <= 0 ? outsideBelow : outsideBelow + size - counts[COMMON] - counts[LOW] - counts[HIGH];
        }
        int below = counts[LOW];
        int bucket = 1;
        while (bucket < position) {
            below += counts[bucket];
            bucket++;
        }
        boolean floor = bucket == 1 || counts[bucket - 1] == 0;
        boolean cap = bucket == INNER || counts[bucket + 1] == 0;
        double part = floor ? 0 : cap ? 1 : position - (bucket - 1);
        return below + (int) Math.rint(counts[bucket] * part);
    }

    /** The value of a rank among all, where {@code below} are below the common one. */
    private double valueAt(int rank, int below) {
        if (counts[COMMON] == 0) {
            return uncommon(rank);
        }
        if (rank >= below && rank < below + counts[COMMON]) {
            return common;
        }
        return rank < below ? Math.min(common, uncommon(rank)) : Math.max(common, uncommon(rank - counts[COMMON]));
    }

    /** The value of a rank among all but the common ones. */
    private double uncommon(int rank) {
        int high = size - counts[COMMON] - counts[HIGH];
        if (outside != null && (rank < counts[LOW] || rank >= high)) {
            return outside.valueAt(rank < counts[LOW] ? rank : rank - high + counts[LOW]);
        }
        int left = rank - counts[LOW];
        int bucket = 1;
        while (left >= counts[bucket]) {
            left -= counts[bucket];
            bucket++;
        }
        return lowest + (bucket - 1 + (left + 0.5) / counts[bucket]) / perWidth;
    }
}
