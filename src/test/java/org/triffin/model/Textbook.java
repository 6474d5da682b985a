package org.triffin.model;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.triffin.model.baseline.BillRate;
import org.triffin.reference.AnnualRow;
import org.triffin.reference.Cohort;
import org.triffin.reference.Fit;
import org.triffin.reference.StartingLadder;
import org.triffin.reference.Vintage;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Quarter;
import org.triffin.vocabulary.Source;

/**
 * A textbook economy: nominal GDP grows by the same rate every quarter, every yield is the same for ever, the primary
 * deficit is a fixed share of GDP, and all debt is ten-year notes evenly laddered, worth one year's GDP at the start.
 *
 * @param yield every bond-equivalent yield
 * @param quarterlyGrowth growth of nominal GDP a quarter
 * @param primaryDeficit share of GDP
 * @param years projected years
 */
record Textbook(double yield, double quarterlyGrowth, double primaryDeficit, int years) {
    private static final FiscalYear LADDER = new FiscalYear(2025);
    private static final double REVENUE = 0.17;
    private static final int TERM = 40;

    /** What switches off all that the formulas do not have: shocks, feedbacks, bills, other items, half quarters. */
    static final String[] PLAIN = {
        "economy.shocks=none",
        "fiscal.budget-rule=percent-of-gdp",
        "fiscal.other-net-interest=$0bn",
        "rates.debt-feedback=0bp",
        "rates.duration-supply=0bp",
        "debt.issuance=fixed-shares",
        "debt.issuance-timing=end-of-quarter",
        "debt.bill-share=0"
    };

    FederalDebtModel model(String... sets) {
        List<String> all = new ArrayList<>(List.of(PLAIN));
        all.addAll(List.of(sets));
        all.add("horizon.until=" + LADDER.plus(years));
        ModelSpec spec = ModelFixture.spec("r-equals-g", all.toArray(String[]::new));
        return FederalDebtModel.prepare(spec, vintage(), ladder());
    }

    Vintage vintage() {
        double annual = Math.pow(1 + quarterlyGrowth, 4) - 1;
        List<AnnualRow> rows = new ArrayList<>();
        double gdp = 30_000;
        for (int year = 0; year <= years; year++) {
            rows.add(new AnnualRow(
                    LADDER.plus(year),
                    gdp,
                    annual,
                    annual,
                    0,
                    0,
                    BillRate.discount(yield),
                    yield,
                    REVENUE * gdp,
                    (REVENUE + primaryDeficit) * gdp,
                    0,
                    0,
                    0,
                    year == 0 ? OptionalDouble.of(gdp) : OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty()));
            gdp *= 1 + annual;
        }
        return new Vintage(
                "textbook",
                "Textbook economy",
                new Source("Assumed for tests"),
                LADDER,
                new Quarter(2025, 4),
                true,
                rows);
    }

    StartingLadder ladder() {
        List<Cohort> cohorts = new ArrayList<>();
        for (int quarter = 1; quarter <= TERM; quarter++) {
            cohorts.add(new Cohort(Cohort.Kind.NOMINAL, 10, quarter, 30_000.0 / TERM, yield, 30_000.0 / TERM));
        }
        return new StartingLadder(
                new Quarter(2025, 3), new Source("Assumed for tests"), cohorts, 0, 0, yield, new Fit(List.of()));
    }
}
