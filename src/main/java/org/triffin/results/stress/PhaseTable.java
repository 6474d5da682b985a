package org.triffin.results.stress;

import java.util.ArrayList;
import java.util.List;
import org.triffin.results.CsvTable;
import org.triffin.results.CsvWriter;

/** The peak where leverage, size and dealer room are multiples of the scenario's own: {@code phase.csv}. */
public record PhaseTable(List<Row> rows) {
    /** The file in a stress folder. */
    public static final String NAME = "phase.csv";

    private static final List<String> HEADER =
            List.of("room_factor", "leverage_factor", "size_factor", "peak_dislocation", "distance_to_runaway");

    /**
     * One place, medians over the populations.
     *
     * @param roomFactor dealer room over that of the scenario; 1, 1, 1 is today
     * @param peakDislocation bp
     * @param distanceToRunaway m*, a ratio
     */
    public record Row(
            double roomFactor,
            double leverageFactor,
            double sizeFactor,
            double peakDislocation,
            double distanceToRunaway) {}

    public PhaseTable {
        rows = List.copyOf(rows);
    }

    /** Reads the table back. */
    public static PhaseTable parse(String name, String text) {
        CsvTable table = CsvTable.parse(name, text, HEADER);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(new Row(
                    table.number(i, 0),
                    table.number(i, 1),
                    table.number(i, 2),
                    table.number(i, 3),
                    table.number(i, 4)));
        }
        return new PhaseTable(rows);
    }

    /** The file's bytes. */
    public byte[] csv() {
        CsvWriter table = new CsvWriter(HEADER);
        for (Row row : rows) {
            table.number(row.roomFactor)
                    .number(row.leverageFactor)
                    .number(row.sizeFactor)
                    .number(row.peakDislocation)
                    .number(row.distanceToRunaway)
                    .endRow();
        }
        return table.bytes();
    }
}
