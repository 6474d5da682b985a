package org.triffin.report.series;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * One value a fiscal year, in consecutive years. A replay counts its days the same way, from 1.
 *
 * @param firstYear fiscal year of the first value
 * @param values one a year, NaN where there is none; not to be written to
 */
@SuppressWarnings("ArrayRecordComponent") // numbers by the hundred, compared by value nowhere
public record YearLine(int firstYear, double[] values) {
    /** No years at all. */
    public static final YearLine EMPTY = new YearLine(0, new double[0]);

    /** The line with the values {@code of} each year from {@code first} to {@code last}. */
    public static YearLine of(int first, int last, IntToDoubleFunction of) {
        double[] values = new double[Math.max(0, last - first + 1)];
        Arrays.setAll(values, i -> of.applyAsDouble(first + i));
        return values.length == 0 ? EMPTY : new YearLine(first, values);
    }

    public boolean isEmpty() {
        return values.length == 0;
    }

    public int lastYear() {
        return firstYear + values.length - 1;
    }

    /** The value of a year, NaN outside. */
    public double at(int year) {
        return year >= firstYear && year <= lastYear() ? values[year - firstYear] : Double.NaN;
    }

    /** The last value; NaN of an empty line. */
    public double last() {
        return at(lastYear());
    }

    /** The smallest number, or positive infinity where there is none. */
    public double least() {
        return Arrays.stream(values).filter(Double::isFinite).min().orElse(Double.POSITIVE_INFINITY);
    }

    /** The largest number, or negative infinity where there is none. */
    public double most() {
        return Arrays.stream(values).filter(Double::isFinite).max().orElse(Double.NEGATIVE_INFINITY);
    }

    /** The years of this line from {@code from} to {@code to}. */
    public YearLine between(int from, int to) {
        return isEmpty() ? EMPTY : of(Math.max(from, firstYear), Math.min(to, lastYear()), this::at);
    }

    /** The same line with a known value in the year before its first. */
    public YearLine after(double known) {
        return of(firstYear - 1, lastYear(), year -> year < firstYear ? known : at(year));
    }
}
