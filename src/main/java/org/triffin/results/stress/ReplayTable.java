package org.triffin.results.stress;

import java.util.ArrayList;
import java.util.List;
import org.triffin.results.CsvTable;
import org.triffin.results.CsvWriter;

/** The episode day by day, over the draws and as it was observed: {@code replay.csv}. */
public record ReplayTable(List<Row> rows) {
    /** The file in a stress folder. */
    public static final String NAME = "replay.csv";

    private static final List<String> HEADER = List.of("day", "variable", "statistic", "value", "observed");

    /**
     * One statistic of one day.
     *
     * @param day 1 is the first day of the shock
     * @param variable moves of yields since the eve in bp; shares, days, $bn and the index as they are
     * @param observed the published close, NaN where none is known
     */
    public record Row(int day, String variable, String statistic, double value, double observed) {}

    public ReplayTable {
        rows = List.copyOf(rows);
    }

    /** The statistic of a variable on a day, NaN where the table has none. */
    public double value(int day, String variable, String statistic) {
        return rows.stream()
                .filter(row -> row.day == day && row.variable.equals(variable) && row.statistic.equals(statistic))
                .mapToDouble(Row::value)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** The published close of a variable on a day, NaN where none is known. */
    public double observed(int day, String variable) {
        return rows.stream()
                .filter(row -> row.day == day && row.variable.equals(variable) && Double.isFinite(row.observed))
                .mapToDouble(Row::observed)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** True when the table has this variable. */
    public boolean has(String variable) {
        return rows.stream().anyMatch(row -> row.variable.equals(variable));
    }

    /** The last day. */
    public int days() {
        return rows.stream().mapToInt(Row::day).max().orElse(0);
    }

    /** Reads the table back. */
    public static ReplayTable parse(String name, String text) {
        CsvTable table = CsvTable.parse(name, text, HEADER);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(new Row(
                    table.whole(i, 0),
                    table.text(i, 1),
                    table.text(i, 2),
                    table.number(i, 3),
                    table.numberOrNaN(i, 4)));
        }
        return new ReplayTable(rows);
    }

    /** The file's bytes. */
    public byte[] csv() {
        CsvWriter table = new CsvWriter(HEADER);
        for (Row row : rows) {
            table.number((long) row.day)
                    .text(row.variable)
                    .text(row.statistic)
                    .number(row.value)
                    .known(row.observed)
                    .endRow();
        }
        return table.bytes();
    }
}
