package org.triffin.results.stress;

import java.util.ArrayList;
import java.util.List;
import org.triffin.results.CsvTable;
import org.triffin.results.CsvWriter;
import org.triffin.results.UnreadableRunException;

/** Where the simulation of an episode should lie, and does: {@code acceptance.csv}. The model was calibrated to the same episode, so this is no validation. */
public record AcceptanceTable(List<Row> rows) {
    /** The file in a stress folder. */
    public static final String NAME = "acceptance.csv";

    private static final List<String> HEADER =
            List.of("measure", "unit", "low", "high", "simulated", "observed", "inside");

    /**
     * One measure.
     *
     * @param simulated median over the populations
     * @param observed NaN where nothing was published
     * @param inside whether {@code simulated} lies from {@code low} to {@code high}
     */
    public record Row(
            String measure, String unit, double low, double high, double simulated, double observed, boolean inside) {}

    public AcceptanceTable {
        rows = List.copyOf(rows);
    }

    /** Reads the table back. */
    public static AcceptanceTable parse(String name, String text) {
        CsvTable table = CsvTable.parse(name, text, HEADER);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(new Row(
                    table.text(i, 0),
                    table.text(i, 1),
                    table.number(i, 2),
                    table.number(i, 3),
                    table.number(i, 4),
                    table.numberOrNaN(i, 5),
                    flag(table, i, 6)));
        }
        return new AcceptanceTable(rows);
    }

    /** The file's bytes. */
    public byte[] csv() {
        CsvWriter table = new CsvWriter(HEADER);
        for (Row row : rows) {
            table.text(row.measure)
                    .text(row.unit)
                    .number(row.low)
                    .number(row.high)
                    .number(row.simulated)
                    .known(row.observed)
                    .text(String.valueOf(row.inside))
                    .endRow();
        }
        return table.bytes();
    }

    private static boolean flag(CsvTable table, int row, int column) {
        String text = table.text(row, column);
        if (!text.equals("true") && !text.equals("false")) {
            throw new UnreadableRunException(
                    table.name() + ", row " + (row + 1) + ": '" + text + "' is neither true nor false.");
        }
        return text.equals("true");
    }
}
