package org.triffin.model.validation;

import static org.triffin.model.validation.Check.Form.BILLIONS;

import java.util.ArrayList;
import java.util.List;
import org.triffin.model.FederalDebtModel;
import org.triffin.model.ModelFixture;
import org.triffin.model.state.DebtState;
import org.triffin.model.state.PathBlock;
import org.triffin.reference.Cohort;
import org.triffin.reference.StartingLadder;
import org.triffin.reference.StartingLadders;
import org.triffin.simulation.PathTrace;

/** What one percentage point on every rate costs, and when. */
final class RateRiseTable {
    private static final String FROM_THE_START = "economy.first-shock-quarter=2024Q4";

    private static final double OFTEN_QUOTED = 187;

    private RateRiseTable() {}

    static CheckTable of() {
        FederalDebtModel low = ModelFixture.model("cbo-2025-01", FROM_THE_START, "economy.shocks=none");
        FederalDebtModel high = ModelFixture.model("rates-up-100bp", FROM_THE_START, "economy.shocks=none");
        PathTrace before = PathTrace.withoutSurprises(low);
        PathTrace after = PathTrace.withoutSurprises(high);
        double runRate = interestAYear(high) - interestAYear(low);
        double shipped = extra(ModelFixture.calm("cbo-2025-01"), ModelFixture.calm("rates-up-100bp"), 2025);
        List<Check> checks = new ArrayList<>(List.of(
                range("a year's cost after four quarters, on the starting debt, $bn", 90, 100, 0.01 * repriced(low, 4)),
                range("a year's cost after four quarters, new borrowing included, $bn", 108, 120, runRate),
                Check.absolute(
                        "paid in FY2025 when rates rise in January 2025, share of the line above",
                        Check.Form.NUMBER,
                        0.5,
                        shipped / runRate,
                        0.1),
                Check.own("paid in FY2025 when rates rise in January 2025, $bn", BILLIONS, shipped)));
        for (int year : new int[] {2025, 2026, 2027, 2028, 2030, 2035}) {
            checks.add(Check.own(
                    "paid in FY" + year + " when rates rise in October 2024, $bn",
                    BILLIONS,
                    extra(before, after, year)));
        }
        double years = 0;
        while (0.01 * repriced(low, (int) (4 * years)) < OFTEN_QUOTED) {
            years += 0.25;
        }
        checks.add(Check.own(
                "years until a point costs $187bn a year on the starting debt alone", Check.Form.NUMBER, years));
        return new CheckTable("rates-up", checks);
    }

    private static Check range(String what, double low, double high, double ours) {
        return Check.absolute(what, BILLIONS, (low + high) / 2, ours, (high - low) / 2);
    }

    private static double extra(PathTrace before, PathTrace after, int year) {
        return ModelFixture.value(after, DebtState.NET_INTEREST, year)
                - ModelFixture.value(before, DebtState.NET_INTEREST, year);
    }

    /** The starting debt whose rate is new within some quarters. */
    static double repriced(FederalDebtModel model, int quarters) {
        StartingLadder ladder = StartingLadders.of(model.baseline().vintage());
        double face = ladder.bills();
        for (Cohort cohort : ladder.cohorts()) {
            if (cohort.quartersToMaturity() <= quarters || cohort.kind() == Cohort.Kind.FLOATING) {
                face += cohort.face();
            }
        }
        return face;
    }

    /** A year's cash interest on the marketable debt as it stands after four quarters. */
    private static double interestAYear(FederalDebtModel model) {
        PathBlock block = ModelFixture.begin(model, 1);
        for (int quarter = 0; quarter < 4; quarter++) {
            model.advance(block, quarter);
        }
        DebtState debt = block.debt;
        return debt.nominalCoupon[0]
                + debt.realCoupon[0] * debt.index[0]
                + (debt.floatingFace[0] + debt.bills[0]) * block.rates.billYield[0];
    }
}
