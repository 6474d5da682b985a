package org.triffin.model.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who loses all equity is dead for good, costs the lender once, and leaves collateral of which nothing is lost. */
class DefaultsTest {
    private static final String[] DEADLY = {
        "market.basis-trade.size=$3tn", "market.swap-spread-trade.size=$450bn", "market.backstop.purchases=none"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theDeadStayDead(long seed) {
        MarketSpec spec = MarketFixture.april(DEADLY);
        CascadeKernel kernel = new CascadeKernel(spec);
        CascadeWorkspace w = MarketFixture.drawn(spec, kernel, seed, 63);
        DailyPath crisis = MarketFixture.path(spec);
        double[] none = new double[40];
        double[] rally = new double[40];
        Arrays.fill(rally, 14, 40, -15);
        DailyPath path = new DailyPath(
                Arrays.copyOf(crisis.news(), 40),
                Arrays.copyOf(crisis.sales(), 40),
                add(crisis.relativeValue(), rally),
                none,
                none);
        kernel.run(w, path);
        int last = 0;
        for (int day = 0; day < w.days.days(); day++) {
            int dead = w.days.deaths[0][day] + w.days.deaths[1][day];
            assertThat(dead).isGreaterThanOrEqualTo(last);
            last = dead;
        }
        assertThat(last).isGreaterThan(20);
        int without = 0;
        for (FundBook book : w.books) {
            for (int fund = 0; fund < book.count(); fund++) {
                if (book.release[fund] == 0) {
                    without++;
                    assertThat(book.face[fund]).isEqualTo(0);
                    assertThat(book.equity[fund]).isEqualTo(0);
                }
            }
        }
        assertThat(without).isEqualTo(last);
    }

    private static double[] add(double[] first, double[] second) {
        double[] sum = second.clone();
        for (int day = 0; day < first.length; day++) {
            sum[day] += first[day];
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatWasSeizedIsSoldEvenlyAndNothingIsLost(long seed) {
        MarketSpec spec = MarketFixture.april(DEADLY);
        CascadeWorkspace w = MarketFixture.episode(spec, seed);
        int days = w.days.days();
        int period = 10;
        double[] sizes = {spec.basisTrade().size(), spec.swapSpreadTrade().size()};
        for (int sleeve = 0; sleeve < 2; sleeve++) {
            double[] seized = w.ledger.seized[sleeve];
            double forced = 0;
            double taken = 0;
            double sold = 0;
            for (int day = 0; day < days; day++) {
                double due = 0;
                for (int past = Math.max(0, day - period); past < day; past++) {
                    due += seized[past] / period;
                }
                assertThat(w.days.seizedSales[sleeve][day]).isCloseTo(due, within(1e-9));
                forced += w.days.forcedSales[sleeve][day];
                taken += seized[day];
                sold += w.days.seizedSales[sleeve][day];
                assertThat(w.days.held[sleeve][day] + forced + taken).isCloseTo(sizes[sleeve], within(1e-8));
            }
            assertThat(taken - sold).as("still with lenders").isBetween(-1e-9, sizes[sleeve]);
        }
        assertThat(Arrays.stream(w.ledger.seized[1]).sum()).isPositive();
    }

    /** One fund of $100bn: the formulas by hand. */
    @Test
    void aShortfallIsBookedOnceAndTheLenderBearsTheHedgeGap() {
        String[] sets = {
            "market.repo.room-slope=0bp", "market.backstop.purchases=none", "market.swap-spread-trade.shock-loading=0.5"
        };
        CascadeKernel kernel = new CascadeKernel(MarketFixture.april(sets));
        CascadeWorkspace w = new CascadeWorkspace(1, 1, 15);
        kernel.openAsDescribed(w);
        w.books[0].open(0);
        w.books[1].open(1);
        w.books[1].face[0] = 100;
        w.books[1].equity[0] = 2;
        kernel.run(w, MarketFixture.shocks(50));
        double lost = 100 * 10 * 0.5 * 50 / 1e4;
        assertThat(w.ledger.shortfall[1][0]).isCloseTo(lost - 2, within(1e-12));
        assertThat(w.days.total(w.ledger.shortfall[1])).isCloseTo(lost - 2, within(1e-12));
        assertThat(w.ledger.seized[1][0]).isEqualTo(100);
        assertThat(w.days.held[1][0]).isEqualTo(0);
        assertThat(w.days.lenderLoss[0]).isCloseTo(lost - 2, within(1e-12));
        double collateral = 100;
        for (int day = 1; day < w.days.days(); day++) {
            collateral -= day <= 10 ? 10 : 0;
            double[] l = w.days.dislocation[CascadeKernel.TEN];
            assertThat(w.days.seizedSales[1][day]).isCloseTo(day <= 10 ? 10 : 0, within(1e-12));
            assertThat(w.days.lenderLoss[day])
                    .isCloseTo(collateral * 10 * 0.41 * (l[day] - l[day - 1]) / 1e4, within(1e-12));
        }
    }

    @Test
    void theLendersLossTakesRoomFromDealers() {
        MarketSpec spec = march("market.dealers.leverage-headroom=0.95");
        Dealers dealers = new Dealers(spec.dealers(), new Tenors(spec.tenors()));
        CascadeWorkspace w = new CascadeWorkspace(1, 1, 1);
        new CascadeKernel(spec).openAsDescribed(w);
        dealers.open(w);
        double before = dealers.use(w);
        double limit = w.leverageLimit;
        dealers.bear(w, 4);
        double cut = 4 * spec.dealers().treasuryShare() / spec.dealers().leverageRatio();
        assertThat(w.leverageLimit).isCloseTo(limit - cut, within(1e-9));
        assertThat(dealers.use(w)).isCloseTo(before * limit / (limit - cut), within(1e-12));
        dealers.bear(w, -4);
        assertThat(w.leverageLimit).as("a gain brings none back").isCloseTo(limit - cut, within(1e-9));
    }

    private static MarketSpec march(String... sets) {
        return MarketFixture.march(MarketFixture.with(sets, "market.backstop.purchases=none"));
    }

    /** Without seizure the dead sell like the living, and lenders bear what the position still loses. */
    @Test
    void withoutSeizureLendersBearWhatTheDeadStillLose() {
        String[] sets = {
            "market.repo.room-slope=0bp",
            "market.backstop.purchases=none",
            "market.defaults.seizure=off",
            "market.selling.daily-limit=0"
        };
        CascadeKernel kernel = new CascadeKernel(MarketFixture.april(sets));
        CascadeWorkspace w = new CascadeWorkspace(1, 1, 2);
        kernel.openAsDescribed(w);
        w.books[0].open(0);
        w.books[1].open(1);
        w.books[1].face[0] = 100;
        w.books[1].equity[0] = 2;
        kernel.run(w, MarketFixture.shocks(60, 10));
        double first = 100 * 10 * 0.41 * 60 / 1e4 - 2;
        double second = 100 * 10 * 0.41 * (10 - 0.058 * 60) / 1e4;
        assertThat(w.ledger.shortfall[1][0]).isCloseTo(first, within(1e-12));
        assertThat(w.ledger.shortfall[1][1]).isCloseTo(second, within(1e-12));
    }
}
