package org.triffin.report.text;

import java.util.List;
import org.triffin.report.series.Fan;
import org.triffin.report.series.Measure;
import org.triffin.report.series.RunLines;

/**
 * The numbers most asked for, in the milestone years.
 *
 * @param years ascending
 * @param rows one a measure, with one cell a year
 */
public record KeyTable(List<Integer> years, List<Row> rows) {
    /** One measure. */
    public record Row(String label, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One year of one measure.
     *
     * @param median or the only value
     * @param band the range of 9 in 10 paths; empty for a run without shocks
     */
    public record Cell(String median, String band) {
        /** Both in one. */
        public String text() {
            return band.isEmpty() ? median : median + " (" + band + ")";
        }
    }

    public KeyTable {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }

    /** The table of a run. */
    public static KeyTable of(RunLines lines) {
        return new KeyTable(
                lines.milestones(),
                List.of(
                        row(lines, "Debt / GDP", Measure.DEBT_TO_GDP, NumberForm.WHOLE_PERCENT),
                        row(lines, "Net interest / GDP", Measure.NET_INTEREST_TO_GDP, NumberForm.PERCENT),
                        row(lines, "Net interest / revenue", Measure.NET_INTEREST_TO_REVENUE, NumberForm.PERCENT),
                        row(lines, "Ten-year yield", Measure.YIELD_10Y, NumberForm.PERCENT)));
    }

    private static Row row(RunLines lines, String label, Measure measure, NumberForm form) {
        Fan fan = lines.fan(measure);
        return new Row(
                label,
                lines.milestones().stream()
                        .map(year -> new Cell(
                                form.of(fan.p50().at(year)),
                                fan.isLine()
                                        ? ""
                                        : form.range(
                                                fan.p05().at(year), fan.p95().at(year))))
                        .toList());
    }
}
