package org.triffin.simulation;

/**
 * The annual values of all paths for the columns of one projection, kept for quantiles. Threads write through a
 * {@link Writer} of their own; what is read afterwards does not depend on who wrote what.
 */
sealed interface Sample permits ExactSample, CountedSample {
    /**
     * Paths up to which quantiles are order statistics of all values. With more, buckets that the first paths have placed
     * give them to within a small part of what sampling leaves open, in a tenth of the memory and less time.
     */
    int EXACT_PATHS = 20_000;

    /** A writer for one thread. */
    Writer writer();

    /** A reader for one thread, once everything is written. */
    Reader reader();

    /** The largest error of a quantile over the pilot's distance between the 5th and the 95th percentile; 0: exact. */
    double resolution();

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
