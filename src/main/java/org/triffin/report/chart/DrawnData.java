package org.triffin.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.triffin.report.series.YearLine;
import org.triffin.report.text.NumberForm;
import org.triffin.results.CsvWriter;

/**
 * The numbers a chart draws, one row a fiscal year (or a year of maturity, or whatever else its first column names): written
 * beside the picture as CSV and shown under it as a table.
 *
 * @param key snake_case name of the first column
 * @param columns the others, in drawing order
 * @param rows one a year, or one a name
 */
public record DrawnData(String key, List<Column> columns, List<Row> rows) {
    /**
     * A column.
     *
     * @param name snake_case name in the CSV
     * @param label words for the table
     * @param form how a reader sees its numbers
     */
    public record Column(String name, String label, NumberForm form) {}

    /**
     * A row.
     *
     * @param name fiscal year, or what else the row is about
     * @param values one a column, NaN where nothing is drawn
     */
    public record Row(String name, List<Double> values) {
        public Row {
            values = List.copyOf(values);
        }
    }

    public DrawnData {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.values().size() != columns.size()) {
                throw new IllegalArgumentException("Row " + row.name() + " has "
                        + row.values().size() + " values for " + columns.size() + " columns.");
            }
        }
    }

    /** The table of some lines, over every year in which one of them has a value. */
    static DrawnData of(List<Column> columns, List<YearLine> lines) {
        return of("fiscal_year", String::valueOf, columns, lines);
    }

    /** The same over days or whatever else is counted, each called by its words. */
    static DrawnData of(String key, IntFunction<String> words, List<Column> columns, List<YearLine> lines) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (YearLine line : lines) {
            if (!line.isEmpty()) {
                first = Math.min(first, line.firstYear());
                last = Math.max(last, line.lastYear());
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            List<Double> values = new ArrayList<>();
            for (YearLine line : lines) {
                values.add(line.at(year));
            }
            rows.add(new Row(words.apply(year), values));
        }
        return new DrawnData(key, columns, rows);
    }

    /** The CSV file: shortest digits that read back the same, empty where nothing is drawn. */
    public byte[] csv() {
        List<String> header = new ArrayList<>(List.of(key));
        columns.forEach(column -> header.add(column.name()));
        CsvWriter table = new CsvWriter(header);
        for (Row row : rows) {
            table.text(row.name());
            for (double value : row.values()) {
                table.known(value);
            }
            table.endRow();
        }
        return table.bytes();
    }
}
