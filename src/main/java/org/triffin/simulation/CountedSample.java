package org.triffin.simulation;

import java.util.Arrays;
import org.triffin.simulation.statistics.ColumnCounts;

/** The values of each column counted in buckets; each thread counts for itself and adds its counts at the end. */
final class CountedSample implements Sample {
    /** Groups of paths whose buckets a thread gathers before it counts them. */
    private static final int GATHERED = 8;

    private final ColumnCounts[] columns;
    private final int years;
    private final int unitGroups;

    /**
     * @param pilot values of a few paths, which place the buckets: [variable * years + year][path]
     * @param unitPaths paths of a unit, whole groups
     */
    CountedSample(double[][] pilot, int years, int unitPaths) {
        columns = Arrays.stream(pilot).map(ColumnCounts::new).toArray(ColumnCounts[]::new);
        this.years = years;
        this.unitGroups = unitPaths / ColumnCounts.GROUP;
    }

    @Override
    public Writer writer() {
        return new CountingWriter();
    }

    @Override
    public Reader reader() {
        return (column, mean, standardDeviation, probabilities) -> columns[column].quantiles(probabilities);
    }

    @Override
    public double resolution() {
        return ColumnCounts.RESOLUTION;
    }

    /** Belongs to one thread. */
    private final class CountingWriter implements Writer {
        private final ColumnCounts[] own =
                Arrays.stream(columns).map(ColumnCounts::empty).toArray(ColumnCounts[]::new);
        /** Packed buckets: [group][slot * packed numbers of a group], slots in the order in which columns are written. */
        private final double[][] gathered =
                new double[Math.max(GATHERED, unitGroups)][own.length * ColumnCounts.PACKED];

        private final double[] scratch = new double[ColumnCounts.GROUP];
        private int filled;

        @Override
        public void beginUnit(int unitStart) {
            if (filled + unitGroups > gathered.length) {
                countGathered();
            }
        }

        @Override
        public void write(int column, double[] row, int from, int size, int unitStart, int path) {
            if (size == ColumnCounts.GROUP) {
                int group = filled + (path - unitStart) / ColumnCounts.GROUP;
                own[column].pack(row, from, gathered[group], slot(column), scratch);
            } else {
                own[column].add(row, from, size, scratch);
            }
        }

        private int slot(int column) {
            int variables = own.length / years;
            return (column % years * variables + column / years) * ColumnCounts.PACKED;
        }

        @Override
        public void endUnit(int size) {
            filled += size / ColumnCounts.GROUP;
        }

        private void countGathered() {
            for (int column = 0; column < own.length; column++) {
                for (int group = 0; group < filled; group++) {
                    own[column].count(gathered[group], slot(column));
                }
            }
            filled = 0;
        }

        @Override
        public void close() {
            countGathered();
            for (int column = 0; column < own.length; column++) {
                synchronized (columns[column]) {
                    columns[column].add(own[column]);
                }
            }
        }
    }
}
