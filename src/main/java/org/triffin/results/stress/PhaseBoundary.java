package org.triffin.results.stress;

import java.util.ArrayList;
import java.util.List;
import org.triffin.results.CsvTable;
import org.triffin.results.CsvWriter;

/** Where the analytic distance to runaway is one: {@code phase-boundary.csv}. */
public record PhaseBoundary(List<Row> rows) {
    /** The file in a stress folder. */
    public static final String NAME = "phase-boundary.csv";

    private static final List<String> HEADER = List.of("room_factor", "size_factor", "leverage_factor");

    /**
     * One point.
     *
     * @param leverageFactor at which m* = 1, NaN where no leverage reaches it
     */
    public record Row(double roomFactor, double sizeFactor, double leverageFactor) {}

    public PhaseBoundary {
        rows = List.copyOf(rows);
    }

    /** Reads the table back. */
    public static PhaseBoundary parse(String name, String text) {
        CsvTable table = CsvTable.parse(name, text, HEADER);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(new Row(table.number(i, 0), table.number(i, 1), table.numberOrNaN(i, 2)));
        }
        return new PhaseBoundary(rows);
    }

    /** The file's bytes. */
    public byte[] csv() {
        CsvWriter table = new CsvWriter(HEADER);
        for (Row row : rows) {
            table.number(row.roomFactor)
                    .number(row.sizeFactor)
                    .known(row.leverageFactor)
                    .endRow();
        }
        return table.bytes();
    }
}
