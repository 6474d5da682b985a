package org.triffin.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triffin.model.state.BudgetState;
import org.triffin.model.state.DebtState;
import org.triffin.model.state.EconomyState;
import org.triffin.model.state.PathBlock;
import org.triffin.simulation.PathTrace;

/** The engine's step against the debt formulas of textbooks. */
class ClosedFormTest {
    private static final double EXACT = 1e-10;

    @ParameterizedTest
    @CsvSource({
        "0.034, 0.0094, 0.02, 30",
        "0.045, 0.0094, 0.02, 30",
        "0.02, 0.012, -0.01, 30",
        "0.08, 0.004, 0.035, 30",
        "0.04, 0.0, 0.0, 30"
    })
    void debtRatioFollowsTheGeometricFormula(double yield, double growth, double primaryDeficit, int years) {
        PathBlock block = run(new Textbook(yield, growth, primaryDeficit, years).model());
        double factor = (1 + yield / 4) / (1 + growth);
        double gdpOfFourQuartersOverOne = 1 + 1 / (1 + growth) + Math.pow(1 + growth, -2) + Math.pow(1 + growth, -3);
        double deficit = primaryDeficit / gdpOfFourQuartersOverOne;
        double power = Math.pow(factor, 4 * years);
        double expected = power + deficit * (power - 1) / (factor - 1);
        assertThat(block.debt.debtToGdp[0]).isCloseTo(expected, within(EXACT * expected));
    }

    @Test
    void debtRatioRisesByThePrimaryDeficitAloneWhereGrowthEqualsTheInterestRate() {
        PathTrace path = ModelFixture.calm("r-equals-g");
        double yearly = 0.02 * 4 / (1 + 1 / 1.01 + Math.pow(1.01, -2) + Math.pow(1.01, -3));
        assertThat(yearly).as("as the scenario's description says").isCloseTo(0.0203, within(5e-6));
        for (int year = 2026; year <= 2055; year++) {
            assertThat(ModelFixture.value(path, DebtState.DEBT_TO_GDP, year))
                    .as("FY%s", year)
                    .isCloseTo(1 + yearly * (year - 2025), within(1e-9));
        }
    }

    private static PathBlock run(FederalDebtModel model) {
        PathBlock block = ModelFixture.begin(model, 1);
        for (int quarter = 0; quarter < model.quarters(); quarter++) {
            model.advance(block, quarter);
        }
        return block;
    }

    /** A ten-year note sold at par on a flat, constant curve: its payments are worth its price, and its rate its yield. */
    @Test
    void aParBondOnAFlatCurveEarnsItsYield() {
        double yield = 0.045;
        FederalDebtModel model = new Textbook(yield, 0.009, 0.02, 30).model();
        PathBlock block = ModelFixture.begin(model, 1);
        for (int quarter = 0; quarter < model.quarters(); quarter++) {
            double opening = block.debt.debt[0];
            model.advance(block, quarter);
            double coupon = block.debt.newCouponRate[0];
            double value = 0;
            for (int payment = 1; payment <= 40; payment++) {
                value += coupon / 4 / Math.pow(1 + yield / 4, payment);
            }
            assertThat(value + Math.pow(1 + yield / 4, -40))
                    .as("price at issue")
                    .isCloseTo(1, within(1e-9));
            assertThat(4 * block.debt.netInterest[0] / opening).as("interest").isCloseTo(yield, within(1e-9));
        }
    }

    /** Debt sold through the quarter earns half a quarter's interest at once, debt that falls due loses it. */
    @Test
    void debtSoldThroughTheQuarterEarnsItsYieldOnTheAverageDebt() {
        double yield = 0.045;
        FederalDebtModel model = new Textbook(yield, 0.009, 0.02, 30).model("debt.issuance-timing=through-quarter");
        PathBlock block = ModelFixture.begin(model, 1);
        for (int quarter = 0; quarter < model.quarters(); quarter++) {
            double opening = block.debt.debt[0];
            model.advance(block, quarter);
            double mean = (opening + block.debt.debt[0]) / 2;
            assertThat(4 * block.debt.netInterest[0] / mean).isCloseTo(yield, within(1e-9));
        }
    }

    /** d = d(-1)(1 + i)/(1 + gamma) + f with the primary deficit; the same path from the total deficit, without i. */
    @ParameterizedTest
    @CsvSource({
        "0.034, 0.038, 0.02, 10, 1.158693",
        "0.034, 0.038, 0.02, 30, 1.458275",
        "0.045, 0.038, 0.02, 30, 1.885936"
    })
    void bothViewsOfTheAnnualIdentityGiveOnePath(
            double rate, double growth, double primary, int years, double expected) {
        double withInterest = 1;
        double fromTotal = 1;
        for (int year = 0; year < years; year++) {
            double total = primary + fromTotal * rate / (1 + growth);
            withInterest = withInterest * (1 + rate) / (1 + growth) + primary;
            fromTotal = fromTotal / (1 + growth) + total;
        }
        assertThat(withInterest).isCloseTo(expected, within(5e-7));
        assertThat(fromTotal).isCloseTo(withInterest, within(1e-12));
    }

    /** What the model reports by fiscal year obeys the annual identity in both views. */
    @Test
    void reportedYearsObeyTheAnnualIdentity() {
        PathTrace path = ModelFixture.calm("obbba-2025-dynamic");
        double ratio = path.opening(DebtState.DEBT_TO_GDP);
        for (int year = 2025; year <= 2055; year++) {
            double growth = (1 + ModelFixture.value(path, EconomyState.REAL_GROWTH, year))
                            * (1 + ModelFixture.value(path, EconomyState.INFLATION, year))
                    - 1;
            double differential = ModelFixture.value(path, DebtState.INTEREST_GROWTH_DIFFERENTIAL, year);
            double primary = ModelFixture.value(path, BudgetState.PRIMARY_DEFICIT_TO_GDP, year);
            double other = ModelFixture.value(path, DebtState.CHANGE_OTHER, year);
            double total = ModelFixture.value(path, DebtState.DEFICIT_TO_GDP, year);
            double expected = ModelFixture.value(path, DebtState.DEBT_TO_GDP, year);
            assertThat(ratio * (1 + differential) + primary + other).isCloseTo(expected, within(1e-12));
            assertThat(ratio / (1 + growth) + total + other).isCloseTo(expected, within(1e-12));
            assertThat(ModelFixture.value(path, DebtState.STABILISING_PRIMARY_DEFICIT, year))
                    .isCloseTo(-differential * ratio, within(1e-12));
            ratio = expected;
        }
    }
}
