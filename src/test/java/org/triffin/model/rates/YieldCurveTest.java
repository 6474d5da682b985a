package org.triffin.model.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.triffin.model.ModelFixture.calm;
import static org.triffin.model.ModelFixture.value;

import org.junit.jupiter.api.Test;
import org.triffin.model.FederalDebtModel;
import org.triffin.model.ModelFixture;
import org.triffin.model.state.DebtState;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.RatesState;
import org.triffin.reference.AnnualRow;
import org.triffin.reference.Vintages;
import org.triffin.simulation.PathTrace;
import org.triffin.vocabulary.Variable;

/** The curve and what moves it. */
class YieldCurveTest {
    private static final String FREE = "rates.lower-bound=-2%";

    @Test
    void withoutShocksTheRatesAreCbos() {
        PathTrace path = calm("cbo-2025-01");
        for (AnnualRow row : Vintages.named("cbo-2025-01").orElseThrow().years().subList(1, 12)) {
            int year = row.year().year();
            assertThat(value(path, RatesState.SHORT_RATE, year)).isCloseTo(row.threeMonth(), within(1e-10));
            assertThat(value(path, RatesState.YIELD_10Y, year)).isCloseTo(row.tenYear(), within(1e-10));
        }
    }

    @Test
    void aThreeMonthOverrideMovesTheTenYearThroughExpectationsAlone() {
        PathTrace base = calm("cbo-2025-01");
        PathTrace moved = calm("cbo-2025-01", "rates.three-month={FY2026-FY2035: 5%}");
        assertThat(value(moved, RatesState.SHORT_RATE, 2030)).isCloseTo(0.05, within(1e-10));
        assertThat(value(moved, RatesState.TERM_PREMIUM_10Y, 2030))
                .isCloseTo(value(base, RatesState.TERM_PREMIUM_10Y, 2030), within(1e-12));
        double rise = value(moved, RatesState.YIELD_10Y, 2030) - value(base, RatesState.YIELD_10Y, 2030);
        assertThat(rise).isBetween(0.015, 0.022);
        assertThat(value(moved, RatesState.EXPECTED_REAL_RATE_10Y, 2030)
                        - value(base, RatesState.EXPECTED_REAL_RATE_10Y, 2030))
                .isCloseTo(rise, within(1e-12));
    }

    @Test
    void withBothOverridesTheTermPremiumIsTheResidual() {
        PathTrace base = calm("cbo-2025-01", "rates.three-month={FY2026-FY2035: 5%}");
        PathTrace both = calm("cbo-2025-01", "rates.three-month={FY2026-FY2035: 5%}", "rates.ten-year={FY2030: 4.5%}");
        assertThat(value(both, RatesState.YIELD_10Y, 2030)).isCloseTo(0.045, within(1e-10));
        double premium =
                value(both, RatesState.TERM_PREMIUM_10Y, 2030) - value(base, RatesState.TERM_PREMIUM_10Y, 2030);
        assertThat(premium)
                .isCloseTo(0.045 - value(base, RatesState.YIELD_10Y, 2030), within(1e-10))
                .isNegative();
    }

    @Test
    void aParallelShiftMovesEveryYieldThroughTheRealRate() {
        PathTrace base = calm("cbo-2025-01", FREE);
        PathTrace up = calm("cbo-2025-01", FREE, "rates.parallel-shift=100bp");
        for (Variable yield : new Variable[] {
            RatesState.SHORT_RATE, RatesState.YIELD_2Y, RatesState.YIELD_5Y, RatesState.YIELD_10Y, RatesState.YIELD_30Y
        }) {
            assertThat(value(up, yield, 2030) - value(base, yield, 2030))
                    .as("%s", yield)
                    .isCloseTo(0.01, within(3e-4));
        }
        assertThat(value(up, RatesState.EXPECTED_INFLATION_10Y, 2030))
                .isCloseTo(value(base, RatesState.EXPECTED_INFLATION_10Y, 2030), within(1e-12));
    }

    @Test
    void higherExpectedInflationRaisesYieldsOneForOneAndLeavesRealRatesAlone() {
        PathTrace base = calm("cbo-2025-01", FREE);
        PathTrace up = calm("cbo-2025-01", FREE, "economy.inflation-shift=2%");
        assertThat(value(up, RatesState.EXPECTED_INFLATION_10Y, 2030)
                        - value(base, RatesState.EXPECTED_INFLATION_10Y, 2030))
                .isCloseTo(0.02, within(1e-12));
        assertThat(value(up, RatesState.YIELD_10Y, 2030) - value(base, RatesState.YIELD_10Y, 2030))
                .isCloseTo(0.02, within(5e-4));
    }

    /** tp_n = slope_n tp_10 + level_n: 5 and 30 years estimated, between them linear in the logarithm of maturity. */
    @Test
    void aPointOfTermPremiumReachesEveryTenorByItsSlope() {
        PathTrace base = calm("cbo-2025-01");
        PathTrace up = calm("cbo-2025-01", "rates.term-premium-shift=100bp");
        Variable[] yields = {
            RatesState.SHORT_RATE, RatesState.YIELD_2Y, RatesState.YIELD_5Y, RatesState.YIELD_10Y, RatesState.YIELD_30Y
        };
        double[] slopes = {0, Math.log(8) / Math.log(20), 1, 1, 0.89};
        for (int tenor = 0; tenor < yields.length; tenor++) {
            assertThat(value(up, yields[tenor], 2030) - value(base, yields[tenor], 2030))
                    .as("%s", yields[tenor])
                    .isCloseTo(slopes[tenor] * 0.01, within(1e-12));
        }
    }

    /** Economy design, section 5: with every feedback on, ten points of debt raise the ten-year yield by 15 to 50bp. */
    @Test
    void tenPointsOfDebtRaiseTheTenYearYield() {
        String[] on = {"rates.debt-feedback=2bp", "rates.duration-supply=6bp", "fiscal.crowding-out=0.33"};
        PathTrace base = calm("cbo-2026-02", on);
        PathTrace more = calm(
                "cbo-2026-02",
                on[0],
                on[1],
                on[2],
                "fiscal.policies=[{name: Debt, source: Test, primary-deficit: {FY2026: 10%}}]");
        double debt = value(more, DebtState.DEBT_TO_GDP, 2027) - value(base, DebtState.DEBT_TO_GDP, 2027);
        double yield = value(more, RatesState.YIELD_10Y, 2028) - value(base, RatesState.YIELD_10Y, 2028);
        double premium =
                value(more, RatesState.TERM_PREMIUM_10Y, 2028) - value(base, RatesState.TERM_PREMIUM_10Y, 2028);
        assertThat(debt).isBetween(0.09, 0.12);
        assertThat(yield / debt * 0.10).isBetween(0.0015, 0.0050);
        assertThat(premium / yield).as("most of it term premium").isBetween(0.5, 0.95);
    }

    @Test
    void theDebtFeedbackEndsAtItsLimit() {
        String policy = "fiscal.policies=[{name: Debt, source: Test, primary-deficit: {FY2026-FY2036: 20%}}]";
        String[] free = {"rates.debt-feedback=5bp", "rates.debt-feedback-limit=2000bp", policy};
        String[] limited = {"rates.debt-feedback=5bp", "rates.debt-feedback-limit=100bp", policy};
        double debt = value(calm("cbo-2026-02", free), DebtState.DEBT_TO_GDP, 2035)
                - value(calm("cbo-2026-02"), DebtState.DEBT_TO_GDP, 2035);
        assertThat(debt).as("far beyond 20 points").isGreaterThan(1);
        double premium = value(calm("cbo-2026-02"), RatesState.TERM_PREMIUM_10Y, 2036);
        assertThat(value(calm("cbo-2026-02", free), RatesState.TERM_PREMIUM_10Y, 2036) - premium)
                .isGreaterThan(0.03);
        assertThat(value(calm("cbo-2026-02", limited), RatesState.TERM_PREMIUM_10Y, 2036) - premium)
                .as("three quarters of the limit")
                .isCloseTo(0.0075, within(1e-12));
    }

    @Test
    void projectedDebtRaisesYieldsBeforeItIsBorrowed() {
        String policy = "fiscal.policies=[{name: Debt, source: Test, primary-deficit: {FY2030: 10%}}]";
        PathTrace current = calm("cbo-2026-02", "rates.debt-feedback=2bp", policy);
        PathTrace projected = calm("cbo-2026-02", "rates.debt-feedback=2bp", "rates.debt-measure=projected-5y", policy);
        assertThat(value(projected, RatesState.YIELD_10Y, 2028) - value(current, RatesState.YIELD_10Y, 2028))
                .isBetween(0.0015, 0.0025);
    }

    /** Mechanism 38: with the short rate far above its anchor the curve inverts. */
    @Test
    void tightMoneyInvertsTheCurveAndEasyMoneySteepensIt() {
        FederalDebtModel model = ModelFixture.model("cbo-2025-01");
        int first = model.baseline().quarterNumber(model.baseline().vintage().firstShockQuarter());
        for (double shock : new double[] {5, -5}) {
            PathBlock block = ModelFixture.begin(model, 1);
            block.economy.normals[2][first][0] = shock;
            double slope = 0;
            for (int quarter = 0; quarter < first + 6; quarter++) {
                model.advance(block, quarter);
                slope = block.rates.yields[RatesState.TEN][0] - block.rates.billYield[0];
            }
            assertThat(Math.signum(slope))
                    .as("slope after a shock of %s", shock)
                    .isEqualTo(-Math.signum(shock));
        }
    }
}
