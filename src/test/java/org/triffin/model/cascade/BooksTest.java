package org.triffin.model.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is lost: holdings, cash and gains add up on every day of every draw, whatever is switched on. */
class BooksTest {
    private static final int DRAWS = 25;
    private static final double RELATIVE = 1e-9;

    private static final String[] EXTRAS = {
        "market.tenors.buckets=on",
        "market.investors.redemptions=on",
        "market.investors.foreign-sales=$300bn",
        "market.investors.stablecoin-outflow=$40bn",
        "market.backstop.buybacks=$3bn",
        "market.haircuts.change=jump",
        "market.haircuts.volatility-slope=10bp",
        "market.margins.intraday-calls=on",
        "market.selling.liquidity-drain=0.2",
    };

    private static final String[] DEADLY = {
        "market.basis-trade.size=$3tn", "market.swap-spread-trade.size=$450bn", "market.backstop.purchases=none"
    };

    /** A market, named. */
    record World(String name, boolean march, List<String> sets) {
        MarketSpec spec() {
            String[] all = sets.toArray(new String[0]);
            return march ? MarketFixture.march(all) : MarketFixture.april(all);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<World> worlds() {
        return Stream.of(
                world("April 2025", false),
                world("March 2020", true),
                world("all extras", false, EXTRAS),
                world("all extras, March 2020", true, EXTRAS),
                world("all extras, square root", false, plus("market.depth.impact=square-root")),
                world("all extras, exponential", false, plus("market.depth.impact=exponential")),
                world("many deaths", false, plus(DEADLY)),
                world("few rounds", false, plus("market.selling.rounds=2", "market.basis-trade.size=$2tn")),
                world("no seizure", false, MarketFixture.with(plus(DEADLY), "market.defaults.seizure=off")),
                world("no limit a day", true, plus("market.selling.daily-limit=1")),
                world("apart shock", false, plus("market.swap-spread-trade.shock-loading=0.9")),
                world("no funds", false, "market.channel=neither"));
    }

    private static World world(String name, boolean march, String... sets) {
        return new World(name, march, List.of(sets));
    }

    private static String[] plus(String... more) {
        return MarketFixture.with(EXTRAS, more);
    }

    /** One draw of a world after its episode. */
    private interface Check {
        void holds(CascadeWorkspace w, CascadeBooks books, int day);
    }

    private static void everyDay(World world, Check check) {
        MarketSpec spec = world.spec();
        CascadeKernel kernel = new CascadeKernel(spec);
        CascadeWorkspace w = MarketFixture.drawn(spec, kernel, 0, spec.stress().horizon());
        for (int draw = 1; draw <= DRAWS; draw++) {
            MarketFixture.draw(spec, kernel, w, draw);
            kernel.run(w, MarketFixture.path(spec));
            CascadeBooks books = new CascadeBooks(spec, w);
            assertThat(books.days()).isGreaterThan(13);
            for (int day = 0; day < books.days(); day++) {
                check.holds(w, books, day);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void whatOneSellsAnotherHolds(World world) {
        everyDay(world, (w, books, day) -> {
            double passedOn = 0;
            for (int bucket = 0; bucket <= CascadeBooks.BILLS; bucket++) {
                double change = 0;
                for (Agent agent : Agent.values()) {
                    change += books.change(agent, bucket, day);
                }
                assertThat(change + books.retired(bucket, day)).isCloseTo(0, within(1e-9));
                passedOn += bucket == CascadeBooks.BILLS
                        ? 0
                        : books.change(Agent.REAL_MONEY, bucket, day) / Tenors.face(bucket, 1);
            }
            assertThat(passedOn).as("ten-year equivalents").isCloseTo(w.days.offloaded[day], within(1e-8));
        });
    }

    @Test
    void fundsDieInTheWorldsOfManyDeaths() {
        for (String seizure : new String[] {"on", "off"}) {
            MarketSpec spec =
                    MarketFixture.april(MarketFixture.with(plus(DEADLY), "market.defaults.seizure=" + seizure));
            CascadeWorkspace w = MarketFixture.episode(spec, 1);
            int swap = CascadeKernel.SWAP_SPREAD;
            assertThat(w.days.total(w.ledger.shortfall[swap])).isGreaterThan(0.1);
            assertThat(w.days.total(w.ledger.seized[swap]) > 0).isEqualTo(seizure.equals("on"));
        }
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void cashIsPaidByWhoeverBuys(World world) {
        everyDay(world, (w, books, day) -> {
            double received = 0;
            for (Agent agent : Agent.values()) {
                received += books.cash(agent, day);
            }
            double retired = 0;
            for (int bucket = 0; bucket <= CascadeBooks.BILLS; bucket++) {
                retired += books.retired(bucket, day);
            }
            assertThat(received).as("the Treasury pays for the rest").isCloseTo(retired, within(1e-9));
            assertThat(books.reserves(day) > 0).isEqualTo(w.days.purchases[day] > 0);
            for (int sleeve = 0; sleeve < CascadeKernel.SLEEVES; sleeve++) {
                double sold = books.cash(Agent.funds(sleeve), day);
                double kept = sold - books.repoRepaid(sleeve, day);
                assertThat(kept).isCloseTo(sold * w.ledger.haircut[sleeve][day], within(1e-9));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void gainsAddUpToTheMarkOnTheOpeningStock(World world) {
        everyDay(world, (w, books, day) -> {
            double sum = 0;
            double gross = 0;
            for (Agent agent : Agent.values()) {
                sum += books.profit(agent, day);
                gross += Math.abs(books.profit(agent, day));
            }
            assertThat(sum).isCloseTo(books.mark(day), within(RELATIVE * gross));
        });
    }

    /** The mark from published stocks alone: face outstanding, tenor by tenor, times the day's rise. */
    @ParameterizedTest
    @MethodSource("worlds")
    void theMarkIsThatOfWhatIsOutstanding(World world) {
        StocksSpec stocks = world.spec().stocks();
        double[] duration = {1.9, 4.5, 8, 17};
        everyDay(world, (w, books, day) -> {
            double expected = 0;
            double coupons = 0;
            for (int bucket = 0; bucket < duration.length; bucket++) {
                double face = 0;
                for (Agent agent : Agent.values()) {
                    face += books.opening(agent, bucket);
                }
                coupons += face;
                for (int past = 0; past <= day; past++) {
                    face -= books.retired(bucket, past);
                }
                expected -= face * duration[bucket] * rise(w.days.yield[bucket], day) / 1e4;
            }
            expected -= stocks.bills() * 0.25 * rise(w.days.bill, day) / 1e4;
            assertThat(coupons).isCloseTo(stocks.coupons(), within(1e-8));
            assertThat(books.mark(day)).isCloseTo(expected, within(1e-9 * (1 + Math.abs(expected))));
        });
    }

    private static double rise(double[] path, int day) {
        return day == 0 ? path[0] : path[day] - path[day - 1];
    }

    /** What funds gain is what their equity gains, but for the last move of a day, to which nobody answers. */
    @ParameterizedTest
    @MethodSource("worlds")
    void equityIsWhatItWasAndTheGains(World world) {
        MarketSpec spec = world.spec();
        CascadeKernel kernel = new CascadeKernel(spec);
        CascadeWorkspace w = MarketFixture.drawn(spec, kernel, 0, spec.stress().horizon());
        w.keepDetails(true);
        for (int draw = 1; draw <= DRAWS; draw++) {
            MarketFixture.draw(spec, kernel, w, draw);
            kernel.run(w, MarketFixture.path(spec));
            CascadeBooks books = new CascadeBooks(spec, w);
            for (int sleeve = 0; sleeve < CascadeKernel.SLEEVES; sleeve++) {
                double expected = w.ledger.openingEquity[sleeve];
                for (int day = 0; day < books.days(); day++) {
                    expected += books.profit(Agent.funds(sleeve), day) + w.ledger.unanswered[sleeve][day];
                }
                assertThat(w.books[sleeve].totalEquity()).isCloseTo(expected, within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void theUnansweredMoveIsBelowTheToleranceUnlessRoundsRanOut(World world) {
        MarketSpec spec = world.spec();
        everyDay(world, (w, books, day) -> {
            boolean ranOut = w.days.rounds[day] == spec.selling().rounds();
            if (spec.depth().impact() == Impact.LINEAR && !spec.tenors().buckets() && !ranOut) {
                double move = w.days.depth[day] * spec.selling().tolerance();
                double most = spec.basisTrade().size() * 4 * 0.09 * move / 1e4
                        + spec.swapSpreadTrade().size() * 10 * 0.41 * move / 1e4;
                assertThat(w.ledger.unanswered[0][day] + w.ledger.unanswered[1][day])
                        .isBetween(0.0, most);
            }
        });
    }

    /** The ledger of margins on the day's first move, from the formulas; funds sell nothing on a day without a limit. */
    @Test
    void marginCallsFollowTheirFormulas() {
        MarketSpec spec = MarketFixture.april("market.selling.daily-limit=0", "market.repo.room-slope=0bp");
        everyDay(world("", false, "market.selling.daily-limit=0", "market.repo.room-slope=0bp"), (w, books, day) -> {
            double dislocated = rise(w.days.dislocation[CascadeKernel.TEN], day);
            double news = rise(w.days.yield[CascadeKernel.TEN], day) - dislocated;
            LeveragedTrade[] trades = {spec.basisTrade(), spec.swapSpreadTrade()};
            for (int sleeve = 0; sleeve < CascadeKernel.SLEEVES; sleeve++) {
                MarginCalls calls = books.calls(sleeve, day);
                double years = trades[sleeve].size() * trades[sleeve].duration() / 1e4;
                double phi = trades[sleeve].hedgeGap();
                assertThat(calls.hedge()).isCloseTo(-years * (news + (1 - phi) * dislocated), within(1e-9));
                assertThat(calls.repo()).isCloseTo(years * (news + dislocated), within(1e-9));
                assertThat(calls.net()).isCloseTo(years * phi * dislocated, within(1e-9));
                double margin =
                        rise(w.days.margin[sleeve], day) - (day == 0 ? new CascadeKernel(spec).marginFloor(sleeve) : 0);
                assertThat(calls.initial()).isCloseTo(trades[sleeve].size() * Math.max(0, margin), within(1e-9));
                assertThat(calls.haircut()).isEqualTo(0);
            }
        });
    }

    @Test
    void aHigherHaircutCallsItsRiseOnEveryPosition() {
        World jump = world("", false, "market.haircuts.change=jump", "market.haircuts.day=4");
        everyDay(jump, (w, books, day) -> {
            double held = w.days.held[CascadeKernel.BASIS][Math.max(0, day - 1)];
            double expected = day == 3 ? held * (0.02 - 0.004) : 0;
            assertThat(books.calls(CascadeKernel.BASIS, day).haircut()).isCloseTo(expected, within(1e-9));
        });
    }

    @Test
    void accountsAreTheSumsOfTheDays() {
        MarketSpec spec = MarketFixture.april(EXTRAS);
        CascadeWorkspace w = MarketFixture.episode(spec, 3);
        CascadeBooks books = new CascadeBooks(spec, w);
        assertThat(books.accounts()).extracting(AgentAccount::agent).containsExactly(Agent.values());
        for (AgentAccount account : books.accounts()) {
            double sum = 0;
            for (int day = 0; day < books.days(); day++) {
                sum += books.profit(account.agent(), day);
            }
            assertThat(account.profitAndLoss()).isCloseTo(sum, within(1e-9));
            assertThat(account.largestNeed()).isBetween(0.0, account.totalNeed());
        }
        AgentAccount basis = account(books, Agent.BASIS_FUNDS);
        double free = w.ledger.openingEquity[0] - spec.basisTrade().size() * new CascadeKernel(spec).openingNeed(0);
        assertThat(basis.freeCash()).isCloseTo(free, within(1e-9)).isPositive();
        assertThat(basis.profitAndLoss()).isNegative();
        double redeemed = Arrays.stream(w.ledger.bondFundSales, 0, books.days()).sum();
        assertThat(account(books, Agent.BOND_FUNDS).totalNeed())
                .as("face of other durations")
                .isBetween(0.8 * redeemed, 1.4 * redeemed);
        assertThat(account(books, Agent.FOREIGN).freeCash()).isNaN();
    }

    private static AgentAccount account(CascadeBooks books, Agent agent) {
        return books.accounts().stream()
                .filter(account -> account.agent() == agent)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theHedgesOfFundsAreRealMoneysLoss() {
        MarketSpec spec = MarketFixture.april();
        CascadeWorkspace w = MarketFixture.episode(spec, 3);
        CascadeBooks with = new CascadeBooks(spec, w);
        double hedged = with.calls(0, 0).hedge() + with.calls(1, 0).hedge();
        double own = 0;
        for (int bucket = 0; bucket < 4; bucket++) {
            double equivalents = with.opening(Agent.REAL_MONEY, bucket) / Tenors.face(bucket, 1);
            own -= equivalents * 8 * w.days.yield[bucket][0] / 1e4;
        }
        assertThat(hedged).isNegative();
        assertThat(with.profit(Agent.REAL_MONEY, 0)).isCloseTo(own + hedged, within(1e-9 * Math.abs(own)));
    }
}
