package org.triffin.model.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.triffin.reference.AnnualRow;
import org.triffin.reference.Vintage;
import org.triffin.vocabulary.FiscalYear;

/** The annual rows of a vintage, continued beyond its last year as {@link BeyondSource} says. */
final class VintageExtension {
    private static final int AVERAGED_YEARS = 5;

    private VintageExtension() {}

    /** Rows from the ladder year to {@code until}. */
    static List<AnnualRow> rows(Vintage vintage, FiscalYear until, BeyondSource beyond) {
        List<AnnualRow> rows = new ArrayList<>();
        for (AnnualRow row : vintage.years()) {
            if (row.year().compareTo(until) <= 0) {
                rows.add(row);
            }
        }
        AnnualRow last = vintage.row(vintage.lastYear());
        int averaged = beyond == BeyondSource.HOLD_LAST
                ? 1
                : Math.min(AVERAGED_YEARS, vintage.years().size() - 1);
        List<AnnualRow> base = vintage.years()
                .subList(vintage.years().size() - averaged, vintage.years().size());
        double revenue = meanShare(base, AnnualRow::revenue);
        double outlays = meanShare(base, row -> row.primaryOutlays() + row.timingShift());
        double financing = meanShare(base, AnnualRow::otherFinancing);
        double federalReserve = last.federalReserveHoldings() / last.nominalGdp();
        double gdp = last.nominalGdp();
        for (FiscalYear year = last.year().plus(1); year.compareTo(until) <= 0; year = year.plus(1)) {
            gdp *= 1 + last.nominalGrowth();
            rows.add(new AnnualRow(
                    year,
                    gdp,
                    last.nominalGrowth(),
                    last.realGrowth(),
                    last.gdpInflation(),
                    last.cpiInflation(),
                    last.threeMonth(),
                    last.tenYear(),
                    revenue * gdp,
                    outlays * gdp,
                    financing * gdp,
                    0,
                    federalReserve * gdp,
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty()));
        }
        return rows;
    }

    private static double meanShare(List<AnnualRow> rows, ToDoubleFunction<AnnualRow> item) {
        return rows.stream()
                .mapToDouble(row -> item.applyAsDouble(row) / row.nominalGdp())
                .average()
                .orElseThrow();
    }
}
