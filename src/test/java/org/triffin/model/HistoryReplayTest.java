package org.triffin.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.triffin.model.ModelFixture.calm;
import static org.triffin.model.ModelFixture.sum;
import static org.triffin.model.ModelFixture.value;

import org.junit.jupiter.api.Test;
import org.triffin.model.baseline.Baseline;
import org.triffin.model.baseline.BeyondSource;
import org.triffin.model.state.DebtState;
import org.triffin.model.state.EconomyState;
import org.triffin.model.state.FederalReserveState;
import org.triffin.model.state.RatesState;
import org.triffin.reference.Vintage;
import org.triffin.reference.Vintages;
import org.triffin.simulation.PathTrace;

/** History fed to the engine, and history that regimes have to bring about. */
class HistoryReplayTest {
    @Test
    void inflationTookThirteenAndAHalfPointsOffTheDebtInFiscal2021To2023AndGrowthNearlyTen() {
        PathTrace path = calm("history-2020");
        assertThat(sum(path, DebtState.CHANGE_INFLATION, 2021, 2023)).isCloseTo(-0.135, within(0.002));
        assertThat(sum(path, DebtState.CHANGE_GROWTH, 2021, 2023)).isCloseTo(-0.097, within(0.002));
    }

    @Test
    void theReplayAfterTheWarHasTheGrowthAndPricesThatWereFedIn() {
        PathTrace path = calm("history-1946-actual");
        Vintage actual = Vintages.named("actual-1946").orElseThrow();
        actual.years().subList(1, 11).forEach(row -> {
            int year = row.year().year();
            assertThat(value(path, EconomyState.GDP, year)).isCloseTo(row.nominalGdp(), within(1e-6));
            assertThat(value(path, EconomyState.INFLATION, year)).isCloseTo(row.gdpInflation(), within(1e-5));
            assertThat(value(path, RatesState.YIELD_10Y, year)).isCloseTo(row.tenYear(), within(1e-9));
        });
    }

    @Test
    void aVintageOlderThanTheQuarterlyHistoryStartsFromItsOwnLastRates() {
        Vintage old = Vintages.named("expected-1946").orElseThrow();
        Baseline baseline = Baseline.of(old, old.lastYear(), BeyondSource.HOLD_LAST);
        assertThat(baseline.threeMonth()[0]).isEqualTo(0.00375);
        assertThat(baseline.threeMonth()[4]).isCloseTo(0.00375, within(1e-12));
        assertThat(baseline.tenYear()[0]).isCloseTo(0.022, within(1e-12));
    }

    @Test
    void surpriseInflationAtThePegBringsTheDebtDownWherePricesAloneDoNot() {
        double regimes = value(calm("history-1946"), DebtState.DEBT_TO_GDP, 1956);
        double peg = value(
                calm("history-1946", "regime.start=monetization", "regime.schedule=null"), DebtState.DEBT_TO_GDP, 1956);
        assertThat(regimes).isBetween(0.47, 0.53);
        assertThat(peg).isGreaterThan(regimes + 0.1);
    }

    @Test
    void thePegNeedsNoPurchasesWhileNobodyExpectsInflation() {
        PathTrace held = calm("history-1946");
        assertThat(value(held, RatesState.YIELD_10Y, 1948)).isBetween(0.023, 0.025);
        assertThat(value(held, RatesState.YIELD_10Y, 1950)).isBetween(0.023, 0.025);
    }

    @Test
    void oncePeopleLearnTheCapIsHeldByPurchases() {
        String faster = "economy.expectations-gain=0.02";
        PathTrace held = calm("history-1946", faster);
        PathTrace free = calm("history-1946", faster, "regime.monetization.yield-cap=null");
        assertThat(value(held, RatesState.YIELD_10Y, 1950)).isLessThan(value(free, RatesState.YIELD_10Y, 1950) - 0.005);
        assertThat(value(held, FederalReserveState.HOLDINGS, 1950))
                .isGreaterThan(value(free, FederalReserveState.HOLDINGS, 1950) + 20);
    }
}
