package org.triffin.report.chart;

/**
 * One value a fiscal year, in consecutive years.
 *
 * @param firstYear fiscal year of the first value
 * @param values one a year; NaN where there is none
 */
record YearLine(int firstYear, double[] values) {
    /** No years at all. */
    static final YearLine EMPTY = new YearLine(0, new double[0]);

    YearLine {
        values = values.clone();
    }

    boolean isEmpty() {
        return values.length == 0;
    }

    int lastYear() {
        return firstYear + values.length - 1;
    }

    /** The value of a year, NaN outside. */
    double at(int year) {
        return year >= firstYear && year <= lastYear() ? values[year - firstYear] : Double.NaN;
    }

    double last() {
        return values[values.length - 1];
    }

    /** The years from {@code from} to {@code to} of this line that exist. */
    YearLine between(int from, int to) {
        int start = Math.max(from, firstYear);
        int end = Math.min(to, lastYear());
        return end < start ? EMPTY : new YearLine(start, java.util.Arrays.copyOfRange(values, start - firstYear, end - firstYear + 1));
    }
}
