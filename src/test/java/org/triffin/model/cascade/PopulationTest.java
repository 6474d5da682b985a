package org.triffin.model.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only the distribution of leverage weighted by size matters, and money has no unit. */
class PopulationTest {
    static IntStream seeds() {
        return IntStream.rangeClosed(1, 12);
    }

    private static MarketSpec market(boolean march, String... sets) {
        return march ? MarketFixture.march(sets) : MarketFixture.april(sets);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void splittingAndReorderingFundsChangesNothing(int seed) {
        for (boolean march : new boolean[] {true, false}) {
            MarketSpec spec = market(march, "market.basis-trade.size=$1.5tn");
            CascadeKernel kernel = new CascadeKernel(spec);
            CascadeWorkspace one = MarketFixture.drawn(spec, kernel, seed, 63);
            CascadeWorkspace split = new CascadeWorkspace(1000, 1000, 63);
            kernel.openAsDescribed(split);
            for (int sleeve = 0; sleeve < 2; sleeve++) {
                split(one.books[sleeve], split.books[sleeve], new Random(seed));
            }
            kernel.run(one, MarketFixture.path(spec));
            kernel.run(split, MarketFixture.path(spec));
            assertThat(split.days.days()).isEqualTo(one.days.days());
            for (int day = 0; day < one.days.days(); day++) {
                double expected = one.days.yield[CascadeKernel.TEN][day];
                assertThat(split.days.yield[CascadeKernel.TEN][day])
                        .isCloseTo(expected, within(1e-9 * (1 + Math.abs(expected))));
            }
        }
    }

    /** Puts every fund into {@code many} in one to three parts, from the last to the first. */
    private static void split(FundBook book, FundBook many, Random random) {
        double[][] parts = new double[1000][];
        int count = 0;
        for (int fund = book.count() - 1; fund >= 0; fund--) {
            double left = 1;
            for (int part = random.nextInt(3); part > 0; part--) {
                double share = left * random.nextDouble();
                parts[count++] = new double[] {book.face[fund] * share, book.equity[fund] * share};
                left -= share;
            }
            parts[count++] = new double[] {book.face[fund] * left, book.equity[fund] * left};
        }
        many.open(count);
        for (int fund = 0; fund < count; fund++) {
            many.face[fund] = parts[fund][0];
            many.equity[fund] = parts[fund][1];
        }
    }

    /** Sizes are drawn apart from leverage, so a thin tail gives the same distribution with less noise. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFewQuantilesStandForALargePopulation(boolean march) {
        MarketSpec spec = market(march);
        String all = "20000";
        MarketSpec large = market(
                march,
                "market.basis-trade.funds=" + all,
                "market.swap-spread-trade.funds=" + all,
                "market.basis-trade.concentration=10",
                "market.swap-spread-trade.concentration=10");
        double peak = MarketFixture.peak(MarketFixture.episode(large, 1));
        CascadeKernel kernel = new CascadeKernel(spec);
        FundPopulation population = new FundPopulation(spec, kernel);
        CascadeWorkspace nodes = new CascadeWorkspace(16, 8, 63);
        kernel.openAsDescribed(nodes);
        population.fill(nodes, 0, spec.basisTrade().size(), population.quantiles(0, 16), 1);
        population.fill(nodes, 1, spec.swapSpreadTrade().size(), population.quantiles(1, 8), 1);
        kernel.run(nodes, MarketFixture.path(spec));
        assertThat(MarketFixture.peak(nodes)).isCloseTo(peak, withPercentage(1));
    }

    /** A drain too small to change any number keeps every sleeve awake. */
    @ParameterizedTest
    @MethodSource("seeds")
    void leavingOutWhoeverCannotHaveToSellChangesNothing(int seed) {
        for (boolean march : new boolean[] {true, false}) {
            for (String size : new String[] {"$200bn", "$1tn", "$2tn"}) {
                for (String kind : new String[] {"volatility-slope=0bp", "change=jump", "volatility-slope=50bp"}) {
                    String[] sets = {"market.basis-trade.size=" + size, "market.haircuts." + kind};
                    CascadeWorkspace rested = MarketFixture.episode(market(march, sets), seed);
                    CascadeWorkspace awake = MarketFixture.episode(
                            market(march, MarketFixture.with(sets, "market.selling.liquidity-drain=1e-300")), seed);
                    same(awake.days.yield, rested.days.yield, rested.days.days());
                    same(awake.days.held, rested.days.held, rested.days.days());
                    same(awake.days.loss, rested.days.loss, rested.days.days());
                }
            }
        }
    }

    private static void same(double[][] one, double[][] other, int days) {
        for (int row = 0; row < one.length; row++) {
            for (int day = 0; day < days; day++) {
                double expected = other[row][day];
                assertThat(one[row][day]).isCloseTo(expected, within(1e-12 * Math.max(1, Math.abs(expected))));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sleevesDoRest(int seed) {
        MarketSpec spec = MarketFixture.april("market.basis-trade.size=$200bn");
        CascadeKernel kernel = new CascadeKernel(spec);
        CascadeWorkspace w = MarketFixture.drawn(spec, kernel, seed, 63);
        kernel.begin(w);
        int rests = 0;
        for (int day = 0; day < 40; day++) {
            kernel.advance(w, MarketFixture.path(spec), day);
            rests += w.resting[0] ? 1 : 0;
        }
        assertThat(rests).isPositive();
    }

    private static final String[][] DOLLARS = {
        {"basis-trade.size", "1000"},
        {"swap-spread-trade.size", "300"},
        {"depth.volume", "1000"},
        {"depth.reference-sale", "100"},
        {"dealers.inventory", "330"},
        {"dealers.capacity", "560"},
        {"investors.bond-fund-assets", "5000"},
        {"investors.foreign-sales", "100"},
        {"backstop.least", "20"},
        {"backstop.most", "75"},
        {"backstop.buybacks", "2"},
        {"selling.tolerance", "0.02"},
    };

    private static String[] dollars(double factor, String impact) {
        String[] sets = new String[DOLLARS.length];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = "market." + DOLLARS[i][0] + "=$" + factor * Double.parseDouble(DOLLARS[i][1]) + "bn";
        }
        return MarketFixture.with(
                sets,
                "market.backstop.gain=" + 2 * factor,
                "market.backstop.calm-effect=" + 0.01 / factor + "bp",
                "market.investors.redemptions=on",
                "market.tenors.buckets=on",
                "market.stress.severity=1.3",
                "market.depth.impact=" + impact);
    }

    @ParameterizedTest
    @ValueSource(strings = {"linear", "exponential", "square-root"})
    void tenTimesAllDollarsIsTheSameMarket(String impact) {
        MarketSpec spec = MarketFixture.april(dollars(1, impact));
        MarketSpec scaled = MarketFixture.april(dollars(10, impact));
        DailyPath path = MarketFixture.path(spec);
        double[] sales = path.sales().clone();
        for (int day = 0; day < sales.length; day++) {
            sales[day] *= 10;
        }
        DailyPath big = new DailyPath(path.news(), sales, path.relativeValue(), path.purchases(), path.fear());
        double bought = 0;
        for (long seed = 1; seed <= 6; seed++) {
            CascadeDays small = MarketFixture.episode(spec, path, seed).days;
            CascadeDays large = MarketFixture.episode(scaled, big, seed).days;
            assertThat(large.days()).isEqualTo(small.days());
            same(large.yield, small.yield, small.days());
            same(large.margin, small.margin, small.days());
            same(
                    new double[][] {large.room, large.potential},
                    new double[][] {small.room, small.potential},
                    small.days());
            bought += small.total(small.purchases);
            assertThat(large.total(large.purchases))
                    .isCloseTo(10 * small.total(small.purchases), within(1e-9 * (1 + bought)));
        }
    }
}
