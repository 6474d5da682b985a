package org.triffin.results;

import java.util.ArrayList;
import java.util.List;

/**
 * The debt by fiscal year of maturity: {@code maturity-ladder.csv}. Face in billions of dollars. Bills, and debt that is
 * not traded and has no date, stand in the first year.
 */
public record MaturityLadder(List<Row> rows) {
    /** The kind of row that tells how the debt stands when the projection begins. */
    public static final String START = "start";

    static final List<String> HEADER =
            List.of("fiscal_year", "kind", "nominal_notes_and_bonds", "tips", "floating", "bills", "non_marketable");

    /**
     * The face maturing in one fiscal year.
     *
     * @param kind {@link #START}
     */
    public record Row(
            int fiscalYear,
            String kind,
            double nominalNotesAndBonds,
            double tips,
            double floating,
            double bills,
            double nonMarketable) {
        /** All kinds of debt together. */
        public double total() {
            return nominalNotesAndBonds + tips + floating + bills + nonMarketable;
        }
    }

    public MaturityLadder {
        rows = List.copyOf(rows);
    }

    static MaturityLadder parse(String name, String text) {
        CsvTable table = CsvTable.parse(name, text, HEADER);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(new Row(
                    table.whole(i, 0),
                    table.text(i, 1),
                    table.number(i, 2),
                    table.number(i, 3),
                    table.number(i, 4),
                    table.number(i, 5),
                    table.number(i, 6)));
        }
        return new MaturityLadder(rows);
    }

    byte[] csv() {
        CsvWriter table = new CsvWriter(HEADER);
        for (Row row : rows) {
            table.number(row.fiscalYear)
                    .text(row.kind)
                    .number(row.nominalNotesAndBonds)
                    .number(row.tips)
                    .number(row.floating)
                    .number(row.bills)
                    .number(row.nonMarketable)
                    .endRow();
        }
        return table.bytes();
    }
}
