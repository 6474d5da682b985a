package org.triffin.simulation.statistics;

import java.util.Arrays;

/**
 * Counts of single-precision values in cells that share sign, exponent and the first ten bits of the mantissa: 1024 cells
 * an octave. Counting is integer addition, so the result does not depend on the order of the values. Memory grows with
 * the octaves touched (4 KiB each), not with the number of values.
 *
 * <p>A cell is represented by its middle: the relative error of an order statistic is at most {@value #RELATIVE_ERROR}
 * (2^-11). Values smaller than 2^-126 count as zero. Not safe for use by several threads at once.
 */
public final class FloatHistogram {
    /** Half a cell relative to its lower edge. */
    public static final double RELATIVE_ERROR = 0x1p-11;

    private static final int CELL_BITS = 10;
    private static final int CELLS = 1 << CELL_BITS;
    private static final int SHIFT = 23 - CELL_BITS;
    private static final int OCTAVES = 1 << 9;
    private static final int ZERO_OCTAVE = OCTAVES / 2;
    private static final int[] UNTOUCHED = {};

    /** [octave][cell]; an octave's cells are there once it has a value. */
    private final int[][] counts = new int[OCTAVES][];

    private final int[] sizes = new int[OCTAVES];

    public FloatHistogram() {
        Arrays.fill(counts, UNTOUCHED);
    }

    /** Counts a finite value. */
    public void add(float value) {
        int cell = FloatKey.of(value) >> SHIFT;
        add((cell >> CELL_BITS) + ZERO_OCTAVE, cell & (CELLS - 1), 1);
    }

    /** Adds what {@code other} has counted. */
    public void add(FloatHistogram other) {
        for (int octave = 0; octave < OCTAVES; octave++) {
            for (int cell = 0; cell < other.counts[octave].length; cell++) {
                int count = other.counts[octave][cell];
                if (count > 0) {
                    add(octave, cell, count);
                }
            }
        }
    }

    private void add(int octave, int cell, int count) {
        if (counts[octave].length == 0) {
            counts[octave] = new int[CELLS];
        }
        counts[octave][cell] += count;
        sizes[octave] += count;
    }

    /** How many values lie in lower cells than {@code value}. */
    public int below(float value) {
        int cell = FloatKey.of(value) >> SHIFT;
        int octave = (cell >> CELL_BITS) + ZERO_OCTAVE;
        int below = 0;
        for (int i = 0; i < octave; i++) {
            below += sizes[i];
        }
        for (int i = 0; i < Math.min(cell & (CELLS - 1), counts[octave].length); i++) {
            below += counts[octave][i];
        }
        return below;
    }

    /** The value of a rank in ascending order, from 0 to one less than the number of values. */
    public double valueAt(int rank) {
        int left = rank;
        int octave = 0;
        while (left >= sizes[octave]) {
            left -= sizes[octave];
            octave++;
        }
        int cell = 0;
        while (left >= counts[octave][cell]) {
            left -= counts[octave][cell];
            cell++;
        }
        return middle(octave, cell);
    }

    private static double middle(int octave, int cell) {
        boolean nothing = octave == ZERO_OCTAVE || octave == ZERO_OCTAVE - 1;
        int lowest = (((octave - ZERO_OCTAVE) << CELL_BITS) + cell) << SHIFT;
        return nothing ? 0 : FloatKey.value(lowest + (1 << (SHIFT - 1)));
    }
}
