package org.triffin.model.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.triffin.model.ModelFixture.calm;
import static org.triffin.model.ModelFixture.value;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.triffin.model.ModelFixture;
import org.triffin.model.state.BudgetState;
import org.triffin.model.state.DebtState;
import org.triffin.model.state.EconomyState;
import org.triffin.model.state.FederalReserveState;
import org.triffin.model.state.RatesState;
import org.triffin.model.state.RegimeState;
import org.triffin.simulation.PathTrace;
import org.triffin.simulation.Projection;
import org.triffin.simulation.Statistic;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Variable;

/** What each regime does on the path on which nothing else surprises, against current policy. */
class RegimesTest {
    private static final String SCENARIO = "obbba-2025";
    private static final PathTrace CURRENT = calm(SCENARIO);

    private static PathTrace under(String regime, String... sets) {
        List<String> all =
                new ArrayList<>(List.of("regime=" + regime, "assets.simulated=off", "holders.simulated=off"));
        all.addAll(List.of(sets));
        return calm(SCENARIO, all.toArray(String[]::new));
    }

    private static double difference(PathTrace path, Variable variable, int year) {
        return value(path, variable, year) - value(CURRENT, variable, year);
    }

    private static double primaryCut(PathTrace path, int year) {
        return -difference(path, BudgetState.PRIMARY_DEFICIT_TO_GDP, year);
    }

    @Test
    void growthRaisesTrendGrowthAndTheRealRateWhereProductivityAnswers() {
        String certain = "regime.growth.success=100%";
        PathTrace success = under("growth", certain, "regime.growth.smallest-gain=1%", "regime.growth.largest-gain=1%");
        assertThat(difference(success, EconomyState.REAL_GROWTH, 2035)).isCloseTo(.01, offset(.0005));
        assertThat(difference(success, RatesState.SHORT_RATE, 2035)).isCloseTo(.008, offset(.0002));
        assertThat(difference(success, RatesState.TERM_PREMIUM_10Y, 2035)).isCloseTo(.001, offset(1e-9));
        assertThat(difference(success, DebtState.DEBT_TO_GDP, 2055)).isNegative();
    }

    @Test
    void growthThatFailsLeavesGrowthAndDebtAlone() {
        PathTrace failure = under("growth", "regime.growth.success=0%", "regime.growth.premium=0bp");
        assertThat(difference(failure, EconomyState.REAL_GROWTH, 2035)).isCloseTo(0, offset(1e-12));
        assertThat(difference(failure, DebtState.DEBT_TO_GDP, 2055)).isCloseTo(0, offset(1e-12));
    }

    @Test
    void productivityAnswersInTheStatedPartOfThePaths() {
        int paths = 4096;
        Projection projection = ModelFixture.project(
                paths, SCENARIO, "regime=growth", "economy.shocks=none", "regime.growth.success=40%");
        double gain = projection.value(EconomyState.REAL_GROWTH, new FiscalYear(2035), Statistic.MEAN)
                - value(CURRENT, EconomyState.REAL_GROWTH, 2035);
        double deviation = .0075 * Math.sqrt(.4 * .6) + .4 * .0015;
        assertThat(gain).isCloseTo(.4 * .0075, offset(4 * deviation / Math.sqrt(paths)));
    }

    @Test
    void inflationGoesWhereItIsToleratedAndExpectationsFollowSlowly() {
        PathTrace inflation = under("inflation");
        assertThat(difference(inflation, EconomyState.INFLATION, 2029)).isCloseTo(.02, offset(.0015));
        double early = difference(inflation, RatesState.EXPECTED_INFLATION_10Y, 2027);
        double late = difference(inflation, RatesState.EXPECTED_INFLATION_10Y, 2045);
        assertThat(early).isBetween(.002, .012);
        assertThat(late).isCloseTo(.02, offset(.001));
    }

    @Test
    void theRealShortRateFallsUntilExpectationsHaveCaughtUp() {
        PathTrace inflation = under("inflation", "regime.inflation.premium=0bp");
        double early = difference(inflation, RatesState.SHORT_RATE, 2028)
                - difference(inflation, EconomyState.INFLATION, 2028);
        double late = difference(inflation, RatesState.SHORT_RATE, 2054)
                - difference(inflation, EconomyState.INFLATION, 2054);
        assertThat(early).isLessThan(-.003);
        assertThat(late).isCloseTo(0, offset(.001));
    }

    @Test
    void inflationForThirtyYearsStaysFiniteAndNearItsTarget() {
        Projection projection = ModelFixture.project(2048, SCENARIO, "regime=inflation");
        FiscalYear last = new FiscalYear(2055);
        double mean = projection.value(EconomyState.INFLATION, last, Statistic.MEAN);
        double width = projection.value(EconomyState.INFLATION, last, Statistic.SD);
        assertThat(mean).isCloseTo(.04, offset(.005));
        assertThat(width).isLessThan(.02);
    }

    @Test
    void aPermanentRiseOfExpectedInflationLeavesRealGrowthAlone() {
        PathTrace shifted = calm(SCENARIO, "economy.inflation-shift=2%");
        assertThat(difference(shifted, EconomyState.REAL_GROWTH, 2035)).isCloseTo(0, offset(.0002));
        PathTrace ruled = calm(SCENARIO, "economy.short-rate-rule=taylor", "economy.inflation-shift=2%");
        PathTrace rule = calm(SCENARIO, "economy.short-rate-rule=taylor");
        assertThat(value(ruled, EconomyState.REAL_GROWTH, 2050) - value(rule, EconomyState.REAL_GROWTH, 2050))
                .isCloseTo(0, offset(.0002));
    }

    @Test
    void monetizationBuysItsShareOfNetIssuanceUpToTheHighestShare() {
        PathTrace bought = under("monetization");
        double runOff = 1 - Math.pow(1 - .03, 4);
        double purchases = difference(bought, FederalReserveState.HOLDINGS, 2027)
                - (1 - runOff) * difference(bought, FederalReserveState.HOLDINGS, 2026);
        double issued = value(bought, DebtState.DEBT, 2027) - value(bought, DebtState.DEBT, 2026);
        assertThat(purchases / issued).isCloseTo(.6, offset(.06));
        PathTrace none = under("monetization", "regime.monetization.purchase-share=0");
        assertThat(difference(none, FederalReserveState.HOLDINGS, 2026)).isCloseTo(0, offset(1.0));
        double share = value(bought, FederalReserveState.HOLDINGS, 2055) / value(bought, DebtState.DEBT, 2055);
        assertThat(share).isBetween(.35, .42);
    }

    @Test
    void monetizationLowersTheShortRateAndThePremiumAndRaisesInflationTwoYearsLater() {
        PathTrace monetization = under("monetization");
        assertThat(difference(monetization, RatesState.SHORT_RATE, 2026)).isLessThan(-.012);
        assertThat(difference(monetization, RatesState.TERM_PREMIUM_10Y, 2029)).isLessThan(-.003);
        assertThat(difference(monetization, EconomyState.INFLATION, 2026)).isCloseTo(0, offset(1e-6));
        assertThat(difference(monetization, EconomyState.INFLATION, 2030)).isGreaterThan(.002);
    }

    @Test
    void theYieldCapHoldsUntilItBreaks() {
        String cap = "regime.monetization.yield-cap=2.75%";
        PathTrace held = under("monetization", cap, "regime.monetization.inflation-per-purchase=0");
        assertThat(value(held, RatesState.YIELD_10Y, 2028)).isLessThan(.0285);
        PathTrace broken = under("monetization", cap, "regime.monetization.cap-breaks=1%");
        assertThat(value(broken, RatesState.YIELD_10Y, 2028)).isGreaterThan(.0285);
    }

    @Test
    void reservesWithoutInterestRaiseRemittances() {
        double paid = value(under("monetization"), FederalReserveState.REMITTANCES, 2045);
        double unpaid = value(
                under("monetization", "regime.monetization.reserve-interest=0"), FederalReserveState.REMITTANCES, 2045);
        assertThat(unpaid).isGreaterThan(paid);
    }

    @Test
    void tighteningCutsThePrimaryDeficitAtMostByTheLimitAndSlowerInElectionYears() {
        PathTrace tightening = under("tightening", "regime.tightening.multiplier=0");
        assertThat(primaryCut(tightening, 2035)).isCloseTo(.03, offset(.0015));
        double before = primaryCut(tightening, 2026);
        for (int year = 2027; year <= 2032; year++) {
            double cut = primaryCut(tightening, year);
            assertThat(cut - before).as("cut of %s", year).isBetween(-.0005, .0078);
            before = cut;
        }
        double election = primaryCut(tightening, 2028) - primaryCut(tightening, 2027);
        double between = primaryCut(tightening, 2027) - primaryCut(tightening, 2026);
        assertThat(election).isLessThan(.85 * between);
    }

    @Test
    void tighteningComesFromRevenueAndOutlaysInTheStatedParts() {
        PathTrace outlays = under("tightening", "regime.tightening.revenue-share=0", "regime.tightening.multiplier=0");
        PathTrace revenue = under("tightening", "regime.tightening.revenue-share=1", "regime.tightening.multiplier=0");
        assertThat(difference(outlays, BudgetState.REVENUE_TO_GDP, 2033)).isCloseTo(0, offset(.0005));
        assertThat(difference(revenue, BudgetState.REVENUE_TO_GDP, 2033)).isCloseTo(.03, offset(.001));
    }

    @Test
    void tighteningCostsOutputAtFirstAndMonetaryPolicyMakesGoodMostOfIt() {
        PathTrace tightening = under("tightening");
        PathTrace bare = under("tightening", "regime.tightening.offset=0");
        double early = value(tightening, EconomyState.REAL_GDP, 2026) / value(CURRENT, EconomyState.REAL_GDP, 2026) - 1;
        double late = value(tightening, EconomyState.REAL_GDP, 2035) / value(CURRENT, EconomyState.REAL_GDP, 2035) - 1;
        double without = value(bare, EconomyState.REAL_GDP, 2035) / value(CURRENT, EconomyState.REAL_GDP, 2035) - 1;
        assertThat(early).isBetween(-.006, -.001);
        assertThat(late).isCloseTo(-.6 * .2 * .03, offset(.0005));
        assertThat(without).isCloseTo(-.6 * .03, offset(.001));
    }

    @Test
    void tighteningByTheDebtMovesToTheRule() {
        PathTrace rule = under("tightening", "regime.tightening.rule=debt", "regime.tightening.multiplier=0");
        double asked = .08 * (value(rule, DebtState.DEBT_TO_GDP, 2040) - .80);
        assertThat(primaryCut(rule, 2040)).isCloseTo(asked, offset(.003));
        assertThat(difference(rule, DebtState.DEBT_TO_GDP, 2055)).isLessThan(-.3);
    }

    @Test
    void aSurplusAsInTheYear2000CanBeReached() {
        PathTrace deep = under(
                "tightening",
                "regime.tightening.cut=8%",
                "regime.tightening.quarters=32",
                "regime.tightening.yearly-limit=1%");
        assertThat(value(deep, DebtState.DEFICIT_TO_GDP, 2036)).isNegative();
    }

    @Test
    void aScheduleTakesOverInItsQuarter() {
        PathTrace dated = calm(SCENARIO, "regime.schedule={2030Q1: inflation, 2032Q1: current-policy}");
        Variable inForce = RegimeState.IN_FORCE.get(Regime.INFLATION.number());
        assertThat(value(dated, inForce, 2029)).isZero();
        assertThat(value(dated, inForce, 2030)).isCloseTo(.75, offset(1e-12));
        assertThat(value(dated, inForce, 2031)).isCloseTo(1, offset(1e-12));
        assertThat(value(dated, inForce, 2032)).isCloseTo(.25, offset(1e-12));
        assertThat(difference(dated, EconomyState.INFLATION, 2029)).isCloseTo(0, offset(1e-12));
    }
}
