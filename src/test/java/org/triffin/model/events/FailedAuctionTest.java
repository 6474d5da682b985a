package org.triffin.model.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.triffin.model.FederalDebtModel;
import org.triffin.model.ModelFixture;
import org.triffin.model.state.EventState;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.RatesState;
import org.triffin.simulation.PathTrace;
import org.triffin.simulation.Projection;
import org.triffin.simulation.Statistic;
import org.triffin.vocabulary.FiscalYear;

/** Auctions fail more often the more is sold against the room that dealers have. */
class FailedAuctionTest {
    private static final int PATHS = 2048;
    private static final String SCENARIO = "obbba-2025";

    private static double failures(String... sets) {
        String[] all = new String[sets.length + 3];
        all[0] = "events.failed-auction.hazard=3%";
        all[1] = "horizon.until=FY2032";
        all[2] = "events.failed-auction.supply-sensitivity=2";
        System.arraycopy(sets, 0, all, 3, sets.length);
        Projection found = ModelFixture.project(PATHS, SCENARIO, all);
        double sum = 0;
        for (int year = 2028; year <= 2032; year++) {
            sum += found.value(EventState.count("failed_auction"), new FiscalYear(year), Statistic.MEAN);
        }
        return sum;
    }

    @Test
    void moreSupplyMakesFailuresLikelierAndMoreRoomForDealersRarer() {
        double usual = failures();
        double borrowing = failures("fiscal.policies=[{name: Own, source: Test, outlays: {FY2027-FY2032: 4%}}]");
        double relaxed = failures("events.leverage-rule.at=2026Q1", "events.leverage-rule.capacity=0.3");
        double error = Math.sqrt(usual / PATHS);
        assertThat(borrowing).isGreaterThan(usual + 4 * error);
        assertThat(relaxed).isLessThan(usual - 4 * error);
    }

    @Test
    void roomForDealersHelpsHoweverLittleIsSold() {
        Event spec = ModelFixture.spec(SCENARIO, "events.failed-auction.hazard=1%")
                .events()
                .declared()
                .get(0);
        FederalDebtModel model = ModelFixture.model(SCENARIO, "events.failed-auction.hazard=1%");
        PathBlock block = ModelFixture.begin(model, 1);
        model.advance(block, 0);
        for (double share : new double[] {0.001, 0.02, 0.06}) {
            block.debt.couponIssuance[0] = share * block.economy.gdpYear[0];
            block.stance.dealerCapacity[0] = 1;
            double usual = spec.pressure(block, 0);
            block.stance.dealerCapacity[0] = 2;
            assertThat(spec.pressure(block, 0)).isLessThan(usual);
        }
    }

    @Test
    void atTheStartTheChanceIsAboutTheHazard() {
        Event spec = ModelFixture.spec(SCENARIO, "events.failed-auction.hazard=1%")
                .events()
                .declared()
                .get(0);
        FederalDebtModel model = ModelFixture.model(SCENARIO, "economy.shocks=none");
        PathBlock block = ModelFixture.begin(model, 1);
        double sum = 0;
        for (int quarter = 0; quarter < 8; quarter++) {
            model.advance(block, quarter);
            sum += spec.pressure(block, 0) / 8;
        }
        assertThat(sum).isBetween(-0.15, 0.15);
    }

    @Test
    void aFailureRaisesTheTermPremiumForAboutHalfAYear() {
        PathTrace usual = ModelFixture.calm(SCENARIO, "holders.simulated=off", "assets.simulated=off");
        PathTrace failed = ModelFixture.calm(
                SCENARIO, "holders.simulated=off", "assets.simulated=off", "events.failed-auction.at=2026Q4");
        double during = ModelFixture.value(failed, RatesState.TERM_PREMIUM_10Y, 2027)
                - ModelFixture.value(usual, RatesState.TERM_PREMIUM_10Y, 2027);
        double after = ModelFixture.value(failed, RatesState.TERM_PREMIUM_10Y, 2029)
                - ModelFixture.value(usual, RatesState.TERM_PREMIUM_10Y, 2029);
        assertThat(during).isCloseTo(.0015 * 1.875 / 4, within(1e-9));
        assertThat(after).isBetween(0.0, 1e-5);
    }
}
