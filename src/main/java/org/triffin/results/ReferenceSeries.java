package org.triffin.results;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.triffin.reference.History;
import org.triffin.reference.Vintage;
import org.triffin.simulation.Projection;
import org.triffin.simulation.Statistic;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Variable;

/**
 * What the simulated paths are measured against: {@code reference.csv}. Series {@link #REFERENCE} is the reference run
 * (no policies, overrides or shocks), {@link #CBO} what was published for the vintage, by CBO but for the vintages of
 * history, where it has the variable.
 */
public record ReferenceSeries(List<Row> rows) {
    public static final String REFERENCE = "reference";
    public static final String CBO = "cbo";

    static final List<String> HEADER = List.of("variable", "unit", "fiscal_year", "series", "value");

    /** One value: ratios and rates as decimals, money in billions of dollars. */
    public record Row(String variable, String unit, int fiscalYear, String series, double value) {}

    public ReferenceSeries {
        rows = List.copyOf(rows);
    }

    /** The value of {@code variable} in {@code fiscalYear} in {@code series}, where there is one. */
    public OptionalDouble value(String variable, int fiscalYear, String series) {
        return rows.stream()
                .filter(row ->
                        row.fiscalYear == fiscalYear && row.variable.equals(variable) && row.series.equals(series))
                .mapToDouble(Row::value)
                .findFirst();
    }

    /** The reference run's values and CBO's own over the same years. */
    static ReferenceSeries of(Projection reference, Vintage vintage) {
        List<Row> rows = new ArrayList<>();
        for (Variable variable : reference.variables()) {
            for (FiscalYear year : reference.years()) {
                double value = reference.value(variable, year, Statistic.MEAN);
                rows.add(new Row(variable.name(), variable.unit().label(), year.year(), REFERENCE, value));
            }
        }
        rows.addAll(CboSeries.rows(vintage, firstPublished(reference, vintage), reference.lastYear()));
        return new ReferenceSeries(rows);
    }

    /** The first projected year; of a vintage older than the shipped history its last actual year, which nobody else tells. */
    private static FiscalYear firstPublished(Projection reference, Vintage vintage) {
        boolean old = vintage.ladderYear().compareTo(History.FIRST) < 0;
        return old ? vintage.ladderYear() : reference.firstYear();
    }

    static ReferenceSeries parse(String name, String text) {
        CsvTable table = CsvTable.parse(name, text, HEADER);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(new Row(
                    table.text(i, 0), table.text(i, 1), table.whole(i, 2), table.text(i, 3), table.number(i, 4)));
        }
        return new ReferenceSeries(rows);
    }

    byte[] csv() {
        CsvWriter table = new CsvWriter(HEADER);
        for (Row row : rows) {
            table.text(row.variable)
                    .text(row.unit)
                    .number(row.fiscalYear)
                    .text(row.series)
                    .number(row.value)
                    .endRow();
        }
        return table.bytes();
    }
}
