package org.triffin.results.stress;

import java.util.ArrayList;
import java.util.List;
import org.triffin.results.CsvTable;
import org.triffin.results.CsvWriter;

/** What each parameter does to the peak, one at a time: {@code sensitivity.csv}. */
public record SensitivityTable(List<Row> rows) {
    /** The file in a stress folder. */
    public static final String NAME = "sensitivity.csv";

    private static final List<String> HEADER =
            List.of("parameter", "unit", "low", "base", "high", "peak_at_low", "peak_at_high", "rank_correlation");

    /**
     * One parameter.
     *
     * @param peakAtLow peak of the ten-year yield in bp with the parameter at {@code low}
     * @param rankCorrelation with the peak over the draws of all parameters, NaN where none were drawn
     */
    public record Row(
            String parameter,
            String unit,
            double low,
            double base,
            double high,
            double peakAtLow,
            double peakAtHigh,
            double rankCorrelation) {}

    public SensitivityTable {
        rows = List.copyOf(rows);
    }

    /** Reads the table back. */
    public static SensitivityTable parse(String name, String text) {
        CsvTable table = CsvTable.parse(name, text, HEADER);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(new Row(
                    table.text(i, 0),
                    table.text(i, 1),
                    table.number(i, 2),
                    table.number(i, 3),
                    table.number(i, 4),
                    table.number(i, 5),
                    table.number(i, 6),
                    table.numberOrNaN(i, 7)));
        }
        return new SensitivityTable(rows);
    }

    /** The file's bytes. */
    public byte[] csv() {
        CsvWriter table = new CsvWriter(HEADER);
        for (Row row : rows) {
            table.text(row.parameter)
                    .text(row.unit)
                    .number(row.low)
                    .number(row.base)
                    .number(row.high)
                    .number(row.peakAtLow)
                    .number(row.peakAtHigh)
                    .known(row.rankCorrelation)
                    .endRow();
        }
        return table.bytes();
    }
}
