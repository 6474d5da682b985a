package org.triffin.model.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.triffin.model.ModelFixture.calm;
import static org.triffin.model.ModelFixture.value;

import org.junit.jupiter.api.Test;
import org.triffin.model.ModelFixture;
import org.triffin.model.state.DebtState;
import org.triffin.model.state.EconomyState;
import org.triffin.model.state.EventState;
import org.triffin.model.state.FederalReserveState;
import org.triffin.model.state.RatesState;
import org.triffin.simulation.PathTrace;
import org.triffin.simulation.Projection;
import org.triffin.simulation.Statistic;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Variable;

/** What events do on the path on which nothing else surprises, against the same path without them. */
class EventsTest {
    private static final String SCENARIO = "obbba-2025";
    private static final PathTrace NOTHING = calm(SCENARIO);

    private static double difference(PathTrace path, Variable variable, int year) {
        return value(path, variable, year) - value(NOTHING, variable, year);
    }

    @Test
    void aDatedEventHappensOnceInItsYear() {
        PathTrace downgrade = calm(SCENARIO, "events.downgrade.at=2027Q2");
        Variable count = EventState.count("downgrade");
        assertThat(value(downgrade, count, 2026)).isZero();
        assertThat(value(downgrade, count, 2027)).isEqualTo(1);
        assertThat(value(downgrade, count, 2028)).isZero();
    }

    @Test
    void aDowngradeRaisesThePremiumAndFades() {
        PathTrace downgrade = calm(
                SCENARIO,
                "holders.simulated=off",
                "assets.simulated=off",
                "events.downgrade.at=2027Q1",
                "events.downgrade.persistence=0.5");
        assertThat(difference(downgrade, RatesState.TERM_PREMIUM_10Y, 2027))
                .isCloseTo((1 + .5 + .25) * .0003 / 4, offset(1e-9));
        assertThat(difference(downgrade, RatesState.YIELD_30Y, 2027))
                .isGreaterThan(difference(downgrade, RatesState.YIELD_10Y, 2027));
        assertThat(difference(downgrade, RatesState.YIELD_10Y, 2030)).isCloseTo(0, offset(1e-6));
    }

    @Test
    void anEventByChanceHappensAsOftenAsItsHazardSays() {
        int paths = 4096;
        Projection projection =
                ModelFixture.project(paths, SCENARIO, "events.tariff.hazard=5%", "horizon.until=FY2030");
        double mean = projection.value(EventState.count("tariff"), new FiscalYear(2028), Statistic.MEAN);
        double chance = -Math.expm1(-.05);
        double deviation = Math.sqrt(4 * chance * (1 - chance));
        assertThat(mean).isCloseTo(4 * chance, offset(4 * deviation / Math.sqrt(paths)));
    }

    @Test
    void moreDebtMakesADowngradeLikelier() {
        Variable count = EventState.count("downgrade");
        Projection projection = ModelFixture.project(
                2048, SCENARIO, "events.downgrade.hazard=1%", "events.downgrade.debt-sensitivity=3");
        double early = projection.value(count, new FiscalYear(2027), Statistic.MEAN);
        double late = projection.value(count, new FiscalYear(2055), Statistic.MEAN);
        assertThat(late).isGreaterThan(2 * early);
    }

    @Test
    void aTariffRaisesPricesAndTheCurveSteepens() {
        PathTrace tariff = calm(SCENARIO, "events.tariff.at=2027Q1");
        assertThat(difference(tariff, EconomyState.INFLATION, 2027)).isGreaterThan(.003);
        assertThat(difference(tariff, EconomyState.REAL_GROWTH, 2027)).isNegative();
        double slope = difference(tariff, RatesState.YIELD_30Y, 2027) - difference(tariff, RatesState.YIELD_2Y, 2027);
        assertThat(slope).isPositive();
        assertThat(difference(tariff, RatesState.YIELD_10Y, 2027)).isPositive();
    }

    @Test
    void aDependentFederalReserveTwistsTheCurve() {
        PathTrace dependent = calm(SCENARIO, "events.lost-independence.at=2027Q2");
        assertThat(difference(dependent, RatesState.SHORT_RATE, 2028)).isLessThan(-.004);
        assertThat(difference(dependent, RatesState.YIELD_2Y, 2027)).isNegative();
        assertThat(difference(dependent, RatesState.YIELD_30Y, 2027)).isPositive();
        assertThat(difference(dependent, RatesState.EXPECTED_INFLATION_10Y, 2027))
                .isPositive();
        assertThat(difference(dependent, RatesState.TERM_PREMIUM_10Y, 2027)).isPositive();
    }

    @Test
    void productivitySurprisesForGood() {
        PathTrace surprise = calm(SCENARIO, "events.productivity.at=2027Q4", "events.productivity.growth=1%");
        assertThat(difference(surprise, EconomyState.REAL_GROWTH, 2040)).isCloseTo(.01, offset(.0005));
        assertThat(difference(surprise, DebtState.DEBT_TO_GDP, 2055)).isLessThan(-.05);
    }

    @Test
    void aLenderFacilityCapsThePremiumOnlyAfterAFastRise() {
        PathTrace quiet = calm(SCENARIO, "events.bank-losses.facility=true");
        assertThat(value(quiet, EventState.FACILITY, 2028)).isZero();
        Projection shocked = ModelFixture.project(
                2048,
                SCENARIO,
                "holders.simulated=off",
                "assets.simulated=off",
                "events.bank-losses.facility=true",
                "events.bank-losses.rise=100bp",
                "horizon.until=FY2035");
        Projection without = ModelFixture.project(2048, SCENARIO, "horizon.until=FY2035");
        FiscalYear year = new FiscalYear(2030);
        assertThat(shocked.value(EventState.FACILITY, year, Statistic.MEAN)).isPositive();
        assertThat(shocked.value(RatesState.TERM_PREMIUM_10Y, year, Statistic.P95))
                .isLessThan(without.value(RatesState.TERM_PREMIUM_10Y, year, Statistic.P95));
    }

    @Test
    void purchasesLowerLongYieldsAndSalesRaiseThem() {
        PathTrace bought = calm(SCENARIO, "debt.federal-reserve.purchases={FY2027: 10%}");
        PathTrace sold = calm(SCENARIO, "debt.federal-reserve.purchases={FY2027: -5%}");
        double perPoint = .0006 * .6;
        assertThat(difference(bought, RatesState.YIELD_10Y, 2028)).isBetween(-10.5 * perPoint, -8 * perPoint);
        assertThat(difference(sold, RatesState.YIELD_10Y, 2028)).isBetween(4 * perPoint, 5.5 * perPoint);
        assertThat(difference(bought, FederalReserveState.HOLDINGS, 2027) / value(bought, EconomyState.GDP, 2027))
                .isCloseTo(.10, offset(.005));
    }

    @Test
    void centuryBondsLengthenTheDebtFromTheirDateOn() {
        PathTrace century = calm(SCENARIO, "debt.century-bond=0.2", "debt.change-from=2030Q4");
        assertThat(difference(century, DebtState.MATURITY, 2030)).isCloseTo(0, offset(1e-12));
        assertThat(difference(century, DebtState.MATURITY, 2033)).isGreaterThan(.3);
    }
}
