package org.triffin.results.stress;

import java.util.ArrayList;
import java.util.List;
import org.triffin.results.CsvTable;
import org.triffin.results.CsvWriter;

/** The nearest shocks that reach a target: {@code reverse.csv}. */
public record ReverseTable(List<Row> rows) {
    /** The file in a stress folder. */
    public static final String NAME = "reverse.csv";

    private static final List<String> HEADER = List.of(
            "target",
            "unit",
            "threshold",
            "method",
            "shock_factor",
            "leverage_factor",
            "size_factor",
            "room_factor",
            "distance",
            "peak_yield_10y",
            "distance_to_runaway");

    /**
     * One answer.
     *
     * @param threshold the target reached, in {@code unit}
     * @param method how it was searched for
     * @param shockFactor multiple of the scenario's shock
     * @param distance in standard steps of the four factors
     * @param peakYield10y bp
     */
    public record Row(
            String target,
            String unit,
            double threshold,
            String method,
            double shockFactor,
            double leverageFactor,
            double sizeFactor,
            double roomFactor,
            double distance,
            double peakYield10y,
            double distanceToRunaway) {}

    public ReverseTable {
        rows = List.copyOf(rows);
    }

    /** Reads the table back. */
    public static ReverseTable parse(String name, String text) {
        CsvTable table = CsvTable.parse(name, text, HEADER);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(new Row(
                    table.text(i, 0),
                    table.text(i, 1),
                    table.numberOrNaN(i, 2),
                    table.text(i, 3),
                    table.numberOrNaN(i, 4),
                    table.numberOrNaN(i, 5),
                    table.numberOrNaN(i, 6),
                    table.numberOrNaN(i, 7),
                    table.numberOrNaN(i, 8),
                    table.numberOrNaN(i, 9),
                    table.numberOrNaN(i, 10)));
        }
        return new ReverseTable(rows);
    }

    /** The file's bytes. */
    public byte[] csv() {
        CsvWriter table = new CsvWriter(HEADER);
        for (Row row : rows) {
            table.text(row.target)
                    .text(row.unit)
                    .known(row.threshold)
                    .text(row.method)
                    .known(row.shockFactor)
                    .known(row.leverageFactor)
                    .known(row.sizeFactor)
                    .known(row.roomFactor)
                    .known(row.distance)
                    .known(row.peakYield10y)
                    .known(row.distanceToRunaway)
                    .endRow();
        }
        return table.bytes();
    }
}
