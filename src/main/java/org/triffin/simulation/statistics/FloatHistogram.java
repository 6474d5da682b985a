package org.triffin.simulation.statistics;

import java.util.Arrays;

/**
 * Counts of single-precision values in cells that share sign, exponent and the first 12 bits of the mantissa: 4096 cells
 * an octave. Counting is integer addition, so the result does not depend on the order of the values. Memory grows with
 * the octaves touched (8 KiB each), not with the number of values.
 *
 * <p>A cell is represented by its middle: the relative error of an order statistic is at most {@value #RELATIVE_ERROR}
 * (2^-13). Values smaller than 2^-126 count as zero. Not safe for use by several threads at once.
 */
public final class FloatHistogram {
    /** Half a cell relative to its lower edge. */
    public static final double RELATIVE_ERROR = 0x1p-13;

    private static final int CELL_BITS = 12;
    private static final int CELLS = 1 << CELL_BITS;
    private static final int SHIFT = 23 - CELL_BITS;
    private static final int OCTAVES = 1 << 9;
    private static final int ZERO_OCTAVE = OCTAVES / 2;
    private static final int COUNT_BITS = 16;
    private static final char[] UNTOUCHED = {};

    /** Counts modulo 2^16: [octave][cell]. */
    private final char[][] counts = new char[OCTAVES][];
    /** How often a count has wrapped: [octave][cell]; allocated on the first wrap in an octave. */
    private final char[][] wraps = new char[OCTAVES][];

    public FloatHistogram() {
        Arrays.fill(counts, UNTOUCHED);
        Arrays.fill(wraps, UNTOUCHED);
    }

    /** Counts finite {@code values[0]} to {@code values[size - 1]}. */
    public void add(float[] values, int size) {
        for (int i = 0; i < size; i++) {
            int cell = FloatKey.of(values[i]) >> SHIFT;
            int octave = (cell >> CELL_BITS) + ZERO_OCTAVE;
            char[] page = counts[octave];
            if (page.length == 0) {
                page = new char[CELLS];
                counts[octave] = page;
            }
            if (++page[cell & (CELLS - 1)] == 0) {
                wrap(octave, cell & (CELLS - 1));
            }
        }
    }

    private void wrap(int octave, int cell) {
        if (wraps[octave].length == 0) {
            wraps[octave] = new char[CELLS];
        }
        wraps[octave][cell]++;
    }

    /** The {@link OrderStatistics quantiles} of type 7 of the values counted, at least one. */
    public double[] quantiles(double[] probabilities) {
        int[] octaveSizes = new int[OCTAVES];
        int size = 0;
        for (int octave = 0; octave < OCTAVES; octave++) {
            for (int cell = 0; cell < counts[octave].length; cell++) {
                octaveSizes[octave] += count(octave, cell);
            }
            size += octaveSizes[octave];
        }
        double[] quantiles = new double[probabilities.length];
        for (int i = 0; i < probabilities.length; i++) {
            int rank = OrderStatistics.lowerRank(size, probabilities[i]);
            double lower = valueAt(rank, octaveSizes);
            double upper = valueAt(Math.min(rank + 1, size - 1), octaveSizes);
            quantiles[i] = OrderStatistics.between(lower, upper, size, probabilities[i]);
        }
        return quantiles;
    }

    private double valueAt(int rank, int[] octaveSizes) {
        int left = rank;
        int octave = 0;
        while (left >= octaveSizes[octave]) {
            left -= octaveSizes[octave];
            octave++;
        }
        int cell = 0;
        while (left >= count(octave, cell)) {
            left -= count(octave, cell);
            cell++;
        }
        return middle(octave, cell);
    }

    private int count(int octave, int cell) {
        int wrapped = wraps[octave].length == 0 ? 0 : wraps[octave][cell];
        return (wrapped << COUNT_BITS) + counts[octave][cell];
    }

    private static double middle(int octave, int cell) {
        boolean nothing = octave == ZERO_OCTAVE || octave == ZERO_OCTAVE - 1;
        int lowest = (((octave - ZERO_OCTAVE) << CELL_BITS) + cell) << SHIFT;
        return nothing ? 0 : FloatKey.value(lowest + (1 << (SHIFT - 1)));
    }
}
