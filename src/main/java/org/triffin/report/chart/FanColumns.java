package org.triffin.report.chart;

import java.util.List;
import org.triffin.report.chart.DrawnData.Column;
import org.triffin.report.series.Fan;
import org.triffin.report.series.YearLine;
import org.triffin.report.text.NumberForm;

/** The columns a fan adds to the numbers drawn. */
final class FanColumns {
    private FanColumns() {}

    /** Adds the percentiles of {@code fan}, or its one line, with {@code prefix} before each name. */
    static void add(List<Column> columns, List<YearLine> lines, Fan fan, NumberForm form, String prefix) {
        if (fan.isLine()) {
            columns.add(new Column(prefix + "projection", "Projection", form));
            lines.add(fan.p50());
            return;
        }
        add(columns, lines, prefix + "p05", "5th percentile", fan.p05(), form);
        add(columns, lines, prefix + "p10", "10th", fan.p10(), form);
        add(columns, lines, prefix + "p25", "25th", fan.p25(), form);
        add(columns, lines, prefix + "p50", "Median", fan.p50(), form);
        add(columns, lines, prefix + "p75", "75th", fan.p75(), form);
        add(columns, lines, prefix + "p90", "90th", fan.p90(), form);
        add(columns, lines, prefix + "p95", "95th percentile", fan.p95(), form);
    }

    /** Adds one line. */
    static void add(
            List<Column> columns, List<YearLine> lines, String name, String label, YearLine line, NumberForm form) {
        columns.add(new Column(name, label, form));
        lines.add(line);
    }
}
