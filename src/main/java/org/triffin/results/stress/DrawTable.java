package org.triffin.results.stress;

import java.util.ArrayList;
import java.util.List;
import org.triffin.results.CsvTable;
import org.triffin.results.CsvWriter;

/** One peak a draw: {@code draws.csv}. */
public record DrawTable(List<Row> rows) {
    /** The file in a stress folder. */
    public static final String NAME = "draws.csv";

    private static final List<String> HEADER = List.of("case", "draw", "weight", "peak_yield_10y", "peak_dislocation");

    /**
     * One draw.
     *
     * @param caseName {@code base}: only the funds differ; {@code prior}: the parameters too
     * @param weight of the draw where the prior is reweighted by its fit, else 1
     * @param peakYield10y bp
     * @param peakDislocation bp
     */
    public record Row(String caseName, int draw, double weight, double peakYield10y, double peakDislocation) {}

    public DrawTable {
        rows = List.copyOf(rows);
    }

    /** The draws of a case. */
    public List<Row> of(String caseName) {
        return rows.stream().filter(row -> row.caseName.equals(caseName)).toList();
    }

    /** Reads the table back. */
    public static DrawTable parse(String name, String text) {
        CsvTable table = CsvTable.parse(name, text, HEADER);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(new Row(
                    table.text(i, 0), table.whole(i, 1), table.number(i, 2), table.number(i, 3), table.number(i, 4)));
        }
        return new DrawTable(rows);
    }

    /** The file's bytes. */
    public byte[] csv() {
        CsvWriter table = new CsvWriter(HEADER);
        for (Row row : rows) {
            table.text(row.caseName)
                    .number((long) row.draw)
                    .number(row.weight)
                    .number(row.peakYield10y)
                    .number(row.peakDislocation)
                    .endRow();
        }
        return table.bytes();
    }
}
