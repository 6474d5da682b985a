package org.triffin.report.series;

import org.triffin.results.FanTable;
import org.triffin.simulation.Statistic;

/** The mean and percentiles of one variable by fiscal year, as a fan is drawn. Each line covers the same years. */
public record Fan(
        YearLine mean,
        YearLine p05,
        YearLine p10,
        YearLine p25,
        YearLine p50,
        YearLine p75,
        YearLine p90,
        YearLine p95) {
    private static final double NO_WIDTH = 1e-9;

    /** The fan of {@code variable} in {@code table}. */
    public static Fan of(FanTable table, String variable) {
        return new Fan(
                line(table, variable, Statistic.MEAN),
                line(table, variable, Statistic.P05),
                line(table, variable, Statistic.P10),
                line(table, variable, Statistic.P25),
                line(table, variable, Statistic.P50),
                line(table, variable, Statistic.P75),
                line(table, variable, Statistic.P90),
                line(table, variable, Statistic.P95));
    }

    public int firstYear() {
        return p50.firstYear();
    }

    public int lastYear() {
        return p50.lastYear();
    }

    /** True when all paths agree: there is a line to draw, not a fan. */
    public boolean isLine() {
        for (int year = firstYear(); year <= lastYear(); year++) {
            double width = p95.at(year) - p05.at(year);
            if (width > NO_WIDTH * Math.max(1, Math.abs(p50.at(year)))) {
                return false;
            }
        }
        return true;
    }

    /** The same fan beginning at a known value in the year before its first. */
    public Fan after(double known) {
        return new Fan(
                mean.after(known),
                p05.after(known),
                p10.after(known),
                p25.after(known),
                p50.after(known),
                p75.after(known),
                p90.after(known),
                p95.after(known));
    }

    private static YearLine line(FanTable table, String variable, Statistic statistic) {
        return new YearLine(table.firstYear(), table.path(variable, statistic));
    }
}
