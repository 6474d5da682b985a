package org.triffin.simulation;

import org.triffin.simulation.statistics.FloatHistogram;

/** One histogram a column, shared by all threads; each thread gathers values and pours them in many at a time. */
final class HistogramSample implements Sample {
    /** Values a thread gathers per column, so that a histogram's memory is fetched once for many values. */
    private static final int GATHERED = 2048;

    private final FloatHistogram[] histograms;
    private final int unitPaths;

    HistogramSample(int columns, int unitPaths) {
        this.unitPaths = unitPaths;
        histograms = new FloatHistogram[columns];
        for (int column = 0; column < columns; column++) {
            histograms[column] = new FloatHistogram();
        }
    }

    @Override
    public Writer writer() {
        return new GatheringAccumulator(histograms, unitPaths);
    }

    @Override
    public boolean exact() {
        return false;
    }

    @Override
    public double relativeError() {
        return FloatHistogram.RELATIVE_ERROR;
    }

    @Override
    public Reader reader() {
        return (column, mean, standardDeviation, probabilities) -> histograms[column].quantiles(probabilities);
    }

    /** Belongs to one thread. */
    private static final class GatheringAccumulator implements Writer {
        private final FloatHistogram[] histograms;
        private final int unitPaths;
        private final float[][] gathered;
        private int filled;

        GatheringAccumulator(FloatHistogram[] histograms, int unitPaths) {
            this.histograms = histograms;
            this.unitPaths = unitPaths;
            gathered = new float[histograms.length][Math.max(GATHERED, unitPaths)];
        }

        @Override
        public void beginUnit(int unitStart) {
            // The gathered values say where the unit goes.
        }

        @Override
        public void write(int column, double[] row, int from, int size, int unitStart, int path) {
            float[] target = gathered[column];
            int start = filled + path - unitStart;
            for (int i = 0; i < size; i++) {
                target[start + i] = (float) row[from + i];
            }
        }

        @Override
        public void endUnit(int size) {
            filled += size;
            if (filled + unitPaths > gathered[0].length) {
                close();
            }
        }

        @Override
        public void close() {
            for (int column = 0; column < histograms.length; column++) {
                FloatHistogram histogram = histograms[column];
                synchronized (histogram) {
                    histogram.add(gathered[column], filled);
                }
            }
            filled = 0;
        }
    }
}
