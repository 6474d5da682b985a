package org.triffin.simulation;

import org.triffin.simulation.statistics.OrderStatistics;

/** Every value, in single precision: [column][path]. */
final class ExactSample implements Sample, Sample.Writer {
    private static final double ROUNDING = 0x1p-24;
    private static final float[] GIVEN_UP = {};

    private final float[][] values;

    ExactSample(int paths, int columns) {
        values = new float[columns][paths];
    }

    /** This object: units of different threads do not overlap. */
    @Override
    public Writer writer(int unitPaths) {
        return this;
    }

    @Override
    public boolean exact() {
        return true;
    }

    @Override
    public double relativeError() {
        return ROUNDING;
    }

    @Override
    public void write(int column, double[] row, int from, int size, int unitStart, int path) {
        float[] target = values[column];
        for (int i = 0; i < size; i++) {
            target[path + i] = (float) row[from + i];
        }
    }

    @Override
    public void endUnit(int size) {
        // Values are in place already.
    }

    @Override
    public void close() {
        // Values are in place already.
    }

    @Override
    public double[] quantiles(int column, double mean, double standardDeviation, double[] probabilities) {
        float[] sample = values[column];
        values[column] = GIVEN_UP;
        return OrderStatistics.quantiles(sample, mean, standardDeviation, probabilities);
    }
}
