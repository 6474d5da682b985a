package org.triffin.report.series;

import org.triffin.results.stress.StressTable;

/**
 * A median with the range of 9 in 10 draws.
 *
 * @param low 5th percentile
 * @param middle median
 * @param high 95th percentile
 */
public record Interval(double low, double middle, double high) {
    /** Nothing is known. */
    public static final Interval NONE = new Interval(Double.NaN, Double.NaN, Double.NaN);

    /** The outcome {@code variable} of a case; not known where the table does not have it. */
    public static Interval of(StressTable table, String caseName, String variable) {
        return new Interval(
                statistic(table, caseName, variable, "p05"),
                statistic(table, caseName, variable, "p50"),
                statistic(table, caseName, variable, "p95"));
    }

    public boolean isKnown() {
        return Double.isFinite(middle);
    }

    /** What is left of {@code whole}: a large part leaves a small rest. */
    public Interval restOf(double whole) {
        return new Interval(whole - high, whole - middle, whole - low);
    }

    private static double statistic(StressTable table, String caseName, String variable, String statistic) {
        return table.find(caseName, variable, statistic).orElse(Double.NaN);
    }
}
