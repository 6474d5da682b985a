package org.triffin.model.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.triffin.model.ModelFixture;
import org.triffin.model.state.RegimeState;
import org.triffin.simulation.Projection;
import org.triffin.simulation.Statistic;
import org.triffin.vocabulary.FiscalYear;

/** What makes a regime likelier: how often it takes over with and without a factor. */
class SwitchingTest {
    private static final int PATHS = 4096;

    /** Mean number of takeovers of a regime in the years given, when no other can take over. */
    private static double takeovers(Regime regime, int from, int to, String... sets) {
        List<String> all = new ArrayList<>(List.of(
                "regime.switching.enabled=true",
                "regime.switching.succession=0",
                "holders.simulated=off",
                "assets.simulated=off",
                "horizon.until=FY" + to));
        for (Regime other : Regime.values()) {
            if (other != Regime.CURRENT_POLICY) {
                all.add("regime.switching." + other.word() + "=" + (other == regime ? "0.04" : "0"));
            }
        }
        all.addAll(List.of(sets));
        Projection found = ModelFixture.project(PATHS, "obbba-2025", all.toArray(String[]::new));
        double sum = 0;
        for (int year = from; year <= to; year++) {
            sum += found.value(RegimeState.TAKEOVERS.get(regime.number()), new FiscalYear(year), Statistic.MEAN);
        }
        return sum;
    }

    private static void isMore(double more, double less) {
        assertThat(more).isGreaterThan(less + 4 * Math.sqrt((more + less) / PATHS));
    }

    /** Mechanism 55: cheap debt tempts; where interest is above growth it cannot. */
    @Test
    void interestBelowGrowthTemptsIntoABetOnGrowth() {
        String tempted = "regime.switching.exuberance-factor=4";
        isMore(takeovers(Regime.GROWTH, 2026, 2028, tempted), takeovers(Regime.GROWTH, 2026, 2028));
        String[] dear = {"rates.parallel-shift=8%", "economy.shocks=none"};
        assertThat(takeovers(Regime.GROWTH, 2031, 2033, dear[0], dear[1], tempted))
                .isEqualTo(takeovers(Regime.GROWTH, 2031, 2033, dear));
    }

    /** Mechanism 6: motivation is low in election years. */
    @Test
    void tighteningWaitsForTheElection() {
        double usual = takeovers(Regime.TIGHTENING, 2028, 2028, "regime.switching.election-factor=1");
        isMore(usual, takeovers(Regime.TIGHTENING, 2028, 2028));
    }

    @Test
    void heavyInterestForcesTightening() {
        String[] heavy = {"rates.parallel-shift=3%", "regime.switching.yield-factor=1"};
        double forced = takeovers(Regime.TIGHTENING, 2029, 2031, heavy);
        double calm =
                takeovers(Regime.TIGHTENING, 2029, 2031, heavy[0], heavy[1], "regime.switching.interest-factor=1");
        isMore(forced, calm);
    }

    @Test
    void theLowerBoundInvitesMonetization() {
        String low = "rates.parallel-shift=-4%";
        double invited = takeovers(Regime.MONETIZATION, 2026, 2028, low);
        isMore(invited, takeovers(Regime.MONETIZATION, 2026, 2028, low, "regime.switching.bound-factor=1"));
    }

    @Test
    void aFailedAuctionInvitesMonetization() {
        String often = "events.failed-auction.hazard=40%";
        double invited = takeovers(Regime.MONETIZATION, 2026, 2028, often);
        isMore(invited, takeovers(Regime.MONETIZATION, 2026, 2028, often, "regime.switching.bound-factor=1"));
    }

    @Test
    void aDependentFederalReserveInvitesInflationUntilItsIndependenceIsRestored() {
        String lost = "events.lost-independence.at=2026Q1";
        String brief = "events.lost-independence.persistence=0.5";
        isMore(takeovers(Regime.INFLATION, 2026, 2028, lost), takeovers(Regime.INFLATION, 2026, 2028));
        double restored = takeovers(Regime.INFLATION, 2031, 2033, lost, brief);
        double same = takeovers(Regime.INFLATION, 2031, 2033, lost, brief, "regime.switching.dependence-inflation=1");
        assertThat(restored).isLessThan(1.05 * same);
    }
}
