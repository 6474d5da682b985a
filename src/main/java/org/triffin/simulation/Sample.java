package org.triffin.simulation;

/**
 * The annual values of all paths for the columns of one projection, kept for quantiles. Threads write through a
 * {@link Writer} of their own; what is read afterwards does not depend on who wrote what.
 */
sealed interface Sample permits ExactSample, HistogramSample {
    /**
     * Bytes of single-precision values above which a projection is kept as histograms: a quarter of 1 GiB, so that a
     * scenario, the one it is compared with and their difference stay below 1 GiB together. The choice depends on the
     * scenario's paths, years and variables, not on the machine or on what else is run beside it.
     */
    long EXACT_BYTES = 1L << 29;

    /** A sample that is written in units of {@code unitPaths} paths, the last one perhaps smaller. */
    static Sample of(int paths, int columns, int unitPaths, long exactBytes) {
        return (long) paths * columns * Float.BYTES <= exactBytes
                ? new ExactSample(paths, columns, unitPaths)
                : new HistogramSample(columns, unitPaths);
    }

    /** A writer for one thread. */
    Writer writer();

    /** A reader for one thread, once everything is written. */
    Reader reader();

    /** True when quantiles are order statistics of all values. */
    boolean exact();

    /** The largest relative error of a quantile. */
    double relativeError();

    /** Finds quantiles for one thread. */
    @FunctionalInterface
    interface Reader {
        /** Quantiles of one column, whose mean and standard deviation are known by then and help to find them fast. */
        double[] quantiles(int column, double mean, double standardDeviation, double[] probabilities);
    }

    /** Takes the values of one thread. */
    interface Writer {
        /** The next values are of the unit whose first path is {@code unitStart}. */
        void beginUnit(int unitStart);

        /**
         * Values of consecutive paths.
         *
         * @param column column within the projection
         * @param row values from element {@code from} on
         * @param size number of values
         * @param unitStart first path of the unit at work
         * @param path the path of the first value
         */
        void write(int column, double[] row, int from, int size, int unitStart, int path);

        /** A unit of {@code size} paths has been written to every column. */
        void endUnit(int size);

        /** Nothing more will be written. */
        void close();
    }
}
