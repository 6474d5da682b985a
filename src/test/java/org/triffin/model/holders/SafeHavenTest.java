package org.triffin.model.holders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.triffin.model.ModelFixture.calm;
import static org.triffin.model.ModelFixture.value;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triffin.model.FederalDebtModel;
import org.triffin.model.ModelFixture;
import org.triffin.model.ModelSpec;
import org.triffin.model.state.DebtState;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.RatesState;
import org.triffin.model.state.SafeHavenState;
import org.triffin.simulation.PathTrace;
import org.triffin.simulation.Projection;
import org.triffin.simulation.Statistic;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Variable;

/** Erosion, convenience, correlation and what they add to the term premium. */
class SafeHavenTest {
    private static final String ON = "holders.simulated=on";
    private static final String NO_SHOCKS = "economy.shocks=none";
    private static final double BASIS_POINT = 1e-4;

    @ParameterizedTest
    @ValueSource(strings = {"cbo-2025-01", "cbo-2026-02", "cbo-2026-02-long-term"})
    void withoutShocksAndPoliciesItAddsNothing(String scenario) {
        ModelSpec spec = ModelFixture.spec(scenario, NO_SHOCKS, ON);
        FederalDebtModel model = FederalDebtModel.prepare(spec);
        PathBlock block = ModelFixture.begin(model, 1);
        for (int quarter = 0; quarter < model.quarters(); quarter++) {
            model.advance(block, quarter);
            assertThat(block.safeHaven.premium[0]).as("premium in %s", quarter).isCloseTo(0, within(1e-12));
            assertThat(block.safeHaven.billPremium[0]).isCloseTo(0, within(1e-12));
        }
        PathTrace run = PathTrace.withoutSurprises(model);
        PathTrace reference = PathTrace.withoutSurprises(FederalDebtModel.prepareReference(spec));
        assertThat(run.variables()).isEqualTo(reference.variables()).contains(SafeHavenState.EROSION);
        for (Variable variable : run.variables()) {
            for (FiscalYear year = run.firstYear(); year.compareTo(run.lastYear()) <= 0; year = year.plus(1)) {
                double expected = reference.value(variable, year);
                assertThat(run.value(variable, year))
                        .as("%s in %s", variable, year)
                        .isCloseTo(expected, within(1e-12 * Math.max(1, Math.abs(expected))));
            }
        }
    }

    /** "Everything on, +10pp of debt raises the ten-year by 15 to 50bp": the feedback charges for debt once. */
    @Test
    void tenPointsOfDebtRaiseTheTenYearByFifteenToFiftyBasisPoints() {
        String[] on = {NO_SHOCKS, ON, "rates.debt-feedback=2bp"};
        PathTrace base = calm("cbo-2025-01", on);
        for (String side : new String[] {"outlays", "revenue"}) {
            String sign = side.equals("outlays") ? "" : "-";
            String policy =
                    "fiscal.policies=[{name: Own, source: Test, " + side + ": {FY2026-FY2030: " + sign + "2%}}]";
            PathTrace more = calm("cbo-2025-01", on[0], on[1], on[2], policy);
            double debt = value(more, DebtState.DEBT_TO_GDP, 2031) - value(base, DebtState.DEBT_TO_GDP, 2031);
            double yield = value(more, RatesState.YIELD_10Y, 2032) - value(base, RatesState.YIELD_10Y, 2032);
            assertThat(debt).isBetween(0.09, 0.12);
            assertThat(yield / debt * 0.10 / BASIS_POINT).as(side).isBetween(15.0, 50.0);
        }
    }

    @Test
    void withoutFeedbackDebtAloneAddsNearlyNothing() {
        PathTrace off = calm("obbba-2025", NO_SHOCKS, "rates.debt-feedback=0bp");
        PathTrace on = calm("obbba-2025", NO_SHOCKS, "rates.debt-feedback=0bp", ON);
        assertThat(value(on, RatesState.YIELD_10Y, 2035) - value(off, RatesState.YIELD_10Y, 2035))
                .isBetween(-1 * BASIS_POINT, 3 * BASIS_POINT);
    }

    @Test
    void shortSafetyIsDearerThanLongAndTheTenYearsConvenienceIsNegative() {
        PathTrace path = calm("cbo-2025-01", NO_SHOCKS, ON);
        assertThat(value(path, SafeHavenState.CONVENIENCE_1Y, 2026)).isPositive();
        assertThat(value(path, SafeHavenState.CONVENIENCE_5Y, 2026)).isCloseTo(-0.0023, within(3 * BASIS_POINT));
        assertThat(value(path, SafeHavenState.CONVENIENCE_10Y, 2026))
                .isNegative()
                .isLessThan(value(path, SafeHavenState.CONVENIENCE_5Y, 2026));
        assertThat(value(path, SafeHavenState.CONVENIENCE_BILLS, 2026))
                .isGreaterThan(value(path, SafeHavenState.CONVENIENCE_1Y, 2026));
    }

    @Test
    void moreDebtLowersEveryConvenienceYieldAndLongOnesMost() {
        PathTrace base = calm("cbo-2025-01", NO_SHOCKS, ON);
        PathTrace more = calm("obbba-2025", NO_SHOCKS, ON);
        double before = 0;
        for (Variable convenience : new Variable[] {
            SafeHavenState.CONVENIENCE_BILLS,
            SafeHavenState.CONVENIENCE_1Y,
            SafeHavenState.CONVENIENCE_5Y,
            SafeHavenState.CONVENIENCE_10Y
        }) {
            double change = value(more, convenience, 2035) - value(base, convenience, 2035);
            assertThat(change).as("%s", convenience).isLessThan(before);
            before = change;
        }
    }

    @ParameterizedTest
    @CsvSource({"15%, -1", "35%, 0", "80%, 1"})
    void aFlightFromRiskLowersTheTenYearOnlyWhileTheHavenIsSafe(String level, int sign) {
        PathBlock calm = after(0, level);
        PathBlock flight = after(1, level);
        double move = flight.safeHaven.premium[0] - calm.safeHaven.premium[0];
        if (sign == 0) {
            assertThat(move).isBetween(-5 * BASIS_POINT, 12 * BASIS_POINT);
        } else {
            assertThat(sign * move).isGreaterThan(15 * BASIS_POINT);
            assertThat(sign * flight.safeHaven.flightResponse[0]).isPositive();
        }
        assertThat(flight.safeHaven.billPremium[0]).isLessThan(calm.safeHaven.billPremium[0]);
    }

    @Test
    void aDebtThatIsPaidOffLeavesEveryNumberFinite() {
        Projection found = ModelFixture.project(
                256,
                "obbba-2025-dynamic",
                "regime=tightening",
                "regime.tightening.cut=8%",
                "regime.tightening.yearly-limit=1.5%");
        FiscalYear last = found.lastYear();
        assertThat(found.value(DebtState.DEBT_TO_GDP, last, Statistic.P05)).isLessThan(-0.5);
        assertThat(found.value(SafeHavenState.TERM_PREMIUM_GROSS_10Y, last, Statistic.P95))
                .isBetween(-0.2, 0.2);
    }

    /** Two quarters on, with a flight from risk of the given size in the second. */
    private static PathBlock after(double riskOff, String level) {
        String[] sets = {
            NO_SHOCKS,
            ON,
            "safe-haven.erosion.safety=" + level,
            "safe-haven.erosion.liquidity=" + level,
            "safe-haven.erosion.returns=" + level
        };
        FederalDebtModel model = ModelFixture.model("cbo-2025-01", sets);
        PathBlock block = ModelFixture.begin(model, 1);
        for (int quarter = 0; quarter < 2; quarter++) {
            block.stance.riskOff[0] = quarter == 1 ? riskOff : 0;
            model.advance(block, quarter);
        }
        return block;
    }
}
