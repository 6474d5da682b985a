package org.triffin.results.stress;

import java.util.ArrayList;
import java.util.List;
import org.triffin.results.CsvTable;
import org.triffin.results.CsvWriter;

/** The rounds of forced sales within each day of the median draw: {@code spiral.csv}. In a round the yield has moved, which makes a loss, which forces sales; these move the yield of the next round. */
public record SpiralTable(List<Row> rows) {
    /** The file in a stress folder. */
    public static final String NAME = "spiral.csv";

    private static final List<String> HEADER = List.of("day", "round", "variable", "unit", "value");

    /**
     * One number of one round.
     *
     * @param round 0 is the first move of the day, before any forced sale of that day
     * @param variable {@code loss}, {@code margin_call}, {@code sales_basis}, {@code sales_swap_spread} or {@code yield}, the dislocation at which the loss of the round is counted
     */
    public record Row(int day, int round, String variable, String unit, double value) {}

    public SpiralTable {
        rows = List.copyOf(rows);
    }

    /** The number of a round, 0 where the table has none: nobody sold, nothing was called. */
    public double value(int day, int round, String variable) {
        return rows.stream()
                .filter(row -> row.day == day && row.round == round && row.variable.equals(variable))
                .mapToDouble(Row::value)
                .findFirst()
                .orElse(0);
    }

    /** The last round of a day, -1 of a day that is not there. */
    public int lastRound(int day) {
        return rows.stream()
                .filter(row -> row.day == day)
                .mapToInt(Row::round)
                .max()
                .orElse(-1);
    }

    /** The last day. */
    public int days() {
        return rows.stream().mapToInt(Row::day).max().orElse(0);
    }

    /** Reads the table back. */
    public static SpiralTable parse(String name, String text) {
        CsvTable table = CsvTable.parse(name, text, HEADER);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(new Row(
                    table.whole(i, 0), table.whole(i, 1), table.text(i, 2), table.text(i, 3), table.number(i, 4)));
        }
        return new SpiralTable(rows);
    }

    /** The file's bytes. */
    public byte[] csv() {
        CsvWriter table = new CsvWriter(HEADER);
        for (Row row : rows) {
            table.number((long) row.day)
                    .number((long) row.round)
                    .text(row.variable)
                    .text(row.unit)
                    .number(row.value)
                    .endRow();
        }
        return table.bytes();
    }
}
