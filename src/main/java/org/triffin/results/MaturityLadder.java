package org.triffin.results;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.triffin.reference.Cohort;
import org.triffin.reference.StartingLadder;
import org.triffin.vocabulary.FiscalYear;

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

    static MaturityLadder of(StartingLadder ladder, FiscalYear firstYear) {
        Map<FiscalYear, Map<Cohort.Kind, Double>> years = new TreeMap<>(Map.of(firstYear, Map.of()));
        for (Cohort cohort : ladder.cohorts()) {
            FiscalYear year = ladder.date().plus(cohort.quartersToMaturity()).fiscalYear();
            Map<Cohort.Kind, Double> faces = new EnumMap<>(Cohort.Kind.class);
            faces.putAll(years.getOrDefault(year, Map.of()));
            faces.merge(cohort.kind(), cohort.face(), Double::sum);
            years.put(year, faces);
        }
        List<Row> rows = new ArrayList<>();
        years.forEach((year, faces) -> {
            boolean first = year.equals(firstYear);
            rows.add(new Row(
                    year.year(),
                    START,
                    faces.getOrDefault(Cohort.Kind.NOMINAL, 0.0),
                    faces.getOrDefault(Cohort.Kind.TIPS, 0.0),
                    faces.getOrDefault(Cohort.Kind.FLOATING, 0.0),
                    first ? ladder.bills() : 0,
                    first ? ladder.nonMarketable() : 0));
        });
        return new MaturityLadder(rows);
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
