package org.triffin.report.series;

import org.triffin.results.stress.ReplayTable;

/** One variable of a replay by day: percentiles over the draws and, where they are published, the closes. */
public record DayFan(YearLine p05, YearLine p25, YearLine p50, YearLine p75, YearLine p95, YearLine observed) {
    private static final double NO_WIDTH = 1e-9;

    /** The fan of {@code variable}. */
    public static DayFan of(ReplayTable table, String variable) {
        return new DayFan(
                line(table, variable, "p05"),
                line(table, variable, "p25"),
                line(table, variable, "p50"),
                line(table, variable, "p75"),
                line(table, variable, "p95"),
                YearLine.of(1, table.days(), day -> table.observed(day, variable)));
    }

    /** The same fan beginning at a known value on the eve. */
    public DayFan afterEve(double known) {
        return new DayFan(
                p05.after(known), p25.after(known), p50.after(known), p75.after(known), p95.after(known), observed);
    }

    public int lastDay() {
        return p50.lastYear();
    }

    /** The day of the highest median, from 1. */
    public int peakDay() {
        int peak = 1;
        for (int day = 1; day <= lastDay(); day++) {
            peak = p50.at(day) > p50.at(peak) ? day : peak;
        }
        return peak;
    }

    /** The last day with a published close, 0 where there is none. */
    public int lastObserved() {
        int last = 0;
        for (int day = 1; day <= observed.lastYear(); day++) {
            last = Double.isFinite(observed.at(day)) ? day : last;
        }
        return last;
    }

    /** True when all draws agree. */
    public boolean isLine() {
        for (int day = p50.firstYear(); day <= lastDay(); day++) {
            if (p95.at(day) - p05.at(day) > NO_WIDTH * Math.max(1, Math.abs(p50.at(day)))) {
                return false;
            }
        }
        return true;
    }

    private static YearLine line(ReplayTable table, String variable, String statistic) {
        return YearLine.of(1, table.days(), day -> table.value(day, variable, statistic));
    }
}
