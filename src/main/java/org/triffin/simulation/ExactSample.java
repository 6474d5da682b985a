package org.triffin.simulation;

import org.triffin.simulation.statistics.QuantileWorkspace;

/**
 * Every value, in single precision: [unit of paths][column * paths of the unit + path]. The thread that simulates a unit
 * writes it into memory of its own, one unit after another; a column is put together when it is read.
 */
final class ExactSample implements Sample, Sample.Writer {
    private final int paths;
    private final int columns;
    private final int unitPaths;
    private final float[][] values;

    ExactSample(int paths, int columns, int unitPaths) {
        this.paths = paths;
        this.columns = columns;
        this.unitPaths = unitPaths;
        values = new float[Math.floorDiv(paths - 1, unitPaths) + 1][0];
    }

    /** This object: units of different threads do not overlap. */
    @Override
    public Writer writer() {
        return this;
    }

    @Override
    public Reader reader() {
        QuantileWorkspace workspace = new QuantileWorkspace(paths);
        return (column, mean, standardDeviation, probabilities) -> {
            gather(column, workspace.sample());
            return workspace.quantiles(mean, standardDeviation, probabilities);
        };
    }

    private void gather(int column, float[] target) {
        for (int unit = 0; unit < values.length; unit++) {
            int size = unitSize(unit);
            System.arraycopy(values[unit], column * size, target, unit * unitPaths, size);
        }
    }

    @Override
    public double resolution() {
        return 0;
    }

    @Override
    public void beginUnit(int unitStart) {
        int unit = unitStart / unitPaths;
        values[unit] = new float[columns * unitSize(unit)];
    }

    @Override
    public void write(int column, double[] row, int from, int size, int unitStart, int path) {
        int unit = unitStart / unitPaths;
        store(values[unit], column * unitSize(unit) + path - unitStart, row, from, size);
    }

    private static void store(float[] target, int at, double[] row, int from, int size) {
        for (int i = 0; i < size; i++) {
            target[at + i] = (float) row[from + i];
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

    private int unitSize(int unit) {
        return Math.min(unitPaths, paths - unit * unitPaths);
    }
}
