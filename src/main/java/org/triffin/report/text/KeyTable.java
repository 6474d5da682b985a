package org.triffin.report.text;

import java.util.ArrayList;
import java.util.List;
import org.triffin.report.series.Fan;
import org.triffin.report.series.Measure;
import org.triffin.report.series.RunLines;

/**
 * The numbers most asked for: of a run in the milestone years, of a stress test under each reading of what is uncertain.
 *
 * @param headings of the columns of numbers
 * @param rows one a measure, with one cell a column
 */
public record KeyTable(List<String> headings, List<Row> rows) {
    private static final String GAP = "   ";

    /** One measure. */
    public record Row(String label, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One number of one measure.
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
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** The table of a run. */
    public static KeyTable of(RunLines lines) {
        return new KeyTable(
                lines.milestones().stream().map(String::valueOf).toList(),
                List.of(
                        row(lines, "Debt / GDP", Measure.DEBT_TO_GDP, NumberForm.WHOLE_PERCENT),
                        row(lines, "Net interest / GDP", Measure.NET_INTEREST_TO_GDP, NumberForm.PERCENT),
                        row(lines, "Net interest / revenue", Measure.NET_INTEREST_TO_REVENUE, NumberForm.PERCENT),
                        row(lines, "Ten-year yield", Measure.YIELD_10Y, NumberForm.PERCENT)));
    }

    /** The table as lines of text, its columns aligned, with a line feed at the end of each. */
    public String aligned() {
        List<List<String>> table = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of(""));
        heading.addAll(headings);
        table.add(heading);
        for (Row row : rows) {
            List<String> cells = new ArrayList<>(List.of(row.label()));
            row.cells().forEach(cell -> cells.add(cell.text()));
            table.add(cells);
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : table) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                int at = column;
                int width = table.stream()
                        .mapToInt(cells -> cells.get(at).length())
                        .max()
                        .orElse(0);
                line.append(column == 0 ? "" : GAP)
                        .append(row.get(column))
                        .append(" ".repeat(width - row.get(column).length()));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
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
