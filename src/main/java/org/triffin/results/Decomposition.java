package org.triffin.results;

import java.util.ArrayList;
import java.util.List;
import org.triffin.model.state.DebtState;
import org.triffin.simulation.Projection;
import org.triffin.simulation.Statistic;
import org.triffin.vocabulary.FiscalYear;

/**
 * Why the debt ratio moves: {@code decomposition.csv}. Means over the paths of the parts of each fiscal year's change of
 * debt/GDP, as decimals, each with the sign it contributes (growth and inflation normally negative).
 */
public record Decomposition(List<Row> rows) {
    /** The largest gap allowed between the five parts and the change they explain. */
    public static final double TOLERANCE = 1e-12;

    static final List<String> HEADER =
            List.of("fiscal_year", "primary_deficit", "interest", "growth", "inflation", "other", "change");

    /** One fiscal year. */
    public record Row(
            int fiscalYear,
            double primaryDeficit,
            double interest,
            double growth,
            double inflation,
            double other,
            double change) {
        /** The five parts together less the change they explain. */
        public double gap() {
            return primaryDeficit + interest + growth + inflation + other - change;
        }
    }

    public Decomposition {
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (!(Math.abs(row.gap()) <= TOLERANCE)) {
                throw new IllegalArgumentException("The parts of the change of debt/GDP in fiscal year "
                        + row.fiscalYear + " miss it by " + row.gap() + ", more than " + TOLERANCE + ".");
            }
        }
    }

    /**
     * The mean parts of each year's change, against the change of the mean ratio itself.
     *
     * @param openingDebtToGdp debt/GDP at the end of the fiscal year before the first
     */
    static Decomposition of(Projection projection, double openingDebtToGdp) {
        List<Row> rows = new ArrayList<>();
        double before = openingDebtToGdp;
        for (FiscalYear year : projection.years()) {
            double now = projection.value(DebtState.DEBT_TO_GDP, year, Statistic.MEAN);
            rows.add(new Row(
                    year.year(),
                    projection.value(DebtState.CHANGE_PRIMARY_DEFICIT, year, Statistic.MEAN),
                    projection.value(DebtState.CHANGE_INTEREST, year, Statistic.MEAN),
                    projection.value(DebtState.CHANGE_GROWTH, year, Statistic.MEAN),
                    projection.value(DebtState.CHANGE_INFLATION, year, Statistic.MEAN),
                    projection.value(DebtState.CHANGE_OTHER, year, Statistic.MEAN),
                    now - before));
            before = now;
        }
        return new Decomposition(rows);
    }

    static Decomposition parse(String name, String text) {
        CsvTable table = CsvTable.parse(name, text, HEADER);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(new Row(
                    table.whole(i, 0),
                    table.number(i, 1),
                    table.number(i, 2),
                    table.number(i, 3),
                    table.number(i, 4),
                    table.number(i, 5),
                    table.number(i, 6)));
        }
        try {
            return new Decomposition(rows);
        } catch (IllegalArgumentException e) {
            throw new UnreadableRunException(name + ": " + e.getMessage(), e);
        }
    }

    byte[] csv() {
        CsvWriter table = new CsvWriter(HEADER);
        for (Row row : rows) {
            table.number(row.fiscalYear)
                    .number(row.primaryDeficit)
                    .number(row.interest)
                    .number(row.growth)
                    .number(row.inflation)
                    .number(row.other)
                    .number(row.change)
                    .endRow();
        }
        return table.bytes();
    }
}
