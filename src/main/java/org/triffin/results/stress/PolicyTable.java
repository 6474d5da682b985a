package org.triffin.results.stress;

import java.util.ArrayList;
import java.util.List;
import org.triffin.results.CsvTable;
import org.triffin.results.CsvWriter;

/** What each policy buys: {@code policy.csv}. */
public record PolicyTable(List<Row> rows) {
    /** The file in a stress folder. */
    public static final String NAME = "policy.csv";

    private static final List<String> HEADER =
            List.of("policy", "amount", "unit", "bp_avoided", "per_unit", "per_unit_unit");

    /**
     * One policy.
     *
     * @param amount how much of it, in {@code unit}
     * @param bpAvoided fall of the median peak
     * @param perUnit in {@code perUnitUnit}, such as {@code $bn per bp avoided}
     */
    public record Row(
            String policy, double amount, String unit, double bpAvoided, double perUnit, String perUnitUnit) {}

    public PolicyTable {
        rows = List.copyOf(rows);
    }

    /** Reads the table back. */
    public static PolicyTable parse(String name, String text) {
        CsvTable table = CsvTable.parse(name, text, HEADER);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(new Row(
                    table.text(i, 0),
                    table.numberOrNaN(i, 1),
                    table.text(i, 2),
                    table.numberOrNaN(i, 3),
                    table.numberOrNaN(i, 4),
                    table.text(i, 5)));
        }
        return new PolicyTable(rows);
    }

    /** The file's bytes. */
    public byte[] csv() {
        CsvWriter table = new CsvWriter(HEADER);
        for (Row row : rows) {
            table.text(row.policy)
                    .known(row.amount)
                    .text(row.unit)
                    .known(row.bpAvoided)
                    .known(row.perUnit)
                    .text(row.perUnitUnit)
                    .endRow();
        }
        return table.bytes();
    }
}
