package org.triffin.model.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which way the outcome goes, and what never happens. */
class SignsTest {
    static IntStream seeds() {
        return IntStream.rangeClosed(1, 8);
    }

    /**
     * In March 2020 without purchases half of all funds die. Their collateral is then sold at the lenders' pace, not the
     * funds', which can be the slower one: there the order holds as long as the dead sell like the living.
     */
    @ParameterizedTest
    @CsvSource({
        "market.basis-trade.size=$, 250 500 1000 1500 2000 3000, bn",
        "market.swap-spread-trade.size=$, 50 150 300 450 600, bn",
        "market.basis-trade.leverage=, 30 45 56 70 80, ''",
        "market.swap-spread-trade.leverage=, 15 20 30 36 42, ''",
        "market.selling.buffer-defence=, 0 0.25 0.5 0.582 0.75 1, ''",
        "market.dealers.capacity=$, 800 700 560 500 450 400, bn",
        "market.selling.daily-limit=, 0.01 0.02 0.043 0.08 0.12, ''",
    })
    void withoutTheFedThePeakRises(String key, String values, String unit) {
        String[] like = {"market.backstop.purchases=none", "market.defaults.seizure=off"};
        for (boolean march : new boolean[] {true, false}) {
            for (long seed = 1; seed <= 4; seed++) {
                double last = 0;
                double first = Double.NaN;
                for (String value : values.split(" ", -1)) {
                    String set = key + value + unit;
                    MarketSpec spec = march
                            ? MarketFixture.march(MarketFixture.with(like, set))
                            : MarketFixture.april("market.backstop.purchases=none", set);
                    double peak = MarketFixture.peak(MarketFixture.episode(spec, seed));
                    assertThat(peak).as(set + " draw " + seed).isGreaterThanOrEqualTo(last);
                    first = Double.isNaN(first) ? peak : first;
                    last = peak;
                }
                assertThat(last).as(key).isGreaterThan(first);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutTheFedThePeakRisesWithTheDailyLimitToAFifth(long seed) {
        double last = 0;
        for (int step = 1; step <= 20; step++) {
            String limit = "market.selling.daily-limit=" + step / 100.0;
            double peak = MarketFixture.peak(
                    MarketFixture.episode(MarketFixture.april("market.backstop.purchases=none", limit), seed));
            assertThat(peak).as(limit).isGreaterThanOrEqualTo(last);
            last = peak;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aHaircutRaisedBeforehandOnNewEquityRaisesThePeakAndOnLessPositionLowersIt(long seed) {
        for (boolean march : new boolean[] {true, false}) {
            double base = tenYear(march, seed);
            double recapitalised = tenYear(march, seed, "market.haircuts.change=ex-ante-recapitalised");
            double rescaled = tenYear(march, seed, "market.haircuts.change=ex-ante-rescaled");
            assertThat(recapitalised).as("recapitalised").isGreaterThan(base);
            assertThat(rescaled).as("rescaled").isLessThan(base);
        }
    }

    private static double tenYear(boolean march, long seed, String... sets) {
        MarketSpec spec = march ? MarketFixture.march(sets) : MarketFixture.april(sets);
        CascadeDays days = MarketFixture.episode(spec, seed).days;
        return days.most(days.yield[CascadeKernel.TEN]);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aHaircutThatJumpsInTheCrisisSellsSeveralTimesAsMuch(long seed) {
        for (boolean march : new boolean[] {true, false}) {
            String jump = "market.haircuts.change=jump";
            MarketSpec base = march ? MarketFixture.march() : MarketFixture.april();
            MarketSpec jumped = march ? MarketFixture.march(jump) : MarketFixture.april(jump);
            assertThat(sold(MarketFixture.episode(jumped, seed)))
                    .isGreaterThan(2 * sold(MarketFixture.episode(base, seed)));
        }
    }

    private static double sold(CascadeWorkspace w) {
        double sum = 0;
        for (int sleeve = 0; sleeve < CascadeKernel.SLEEVES; sleeve++) {
            sum += w.days.total(w.days.forcedSales[sleeve]) + w.days.total(w.days.seizedSales[sleeve]);
        }
        return sum;
    }

    @Test
    void aRescaledHaircutKeepsEquityAndARecapitalisedOneKeepsPositions() {
        double[][] base = opening();
        double[][] rescaled = opening("market.haircuts.change=ex-ante-rescaled");
        double[][] recapitalised = opening("market.haircuts.change=ex-ante-recapitalised");
        CascadeKernel kernel = new CascadeKernel(MarketFixture.april());
        double floor = kernel.marginFloor(CascadeKernel.BASIS);
        assertThat(rescaled[1][0]).isCloseTo(base[1][0], within(1e-9));
        assertThat(rescaled[0][0]).isCloseTo(base[0][0] * (0.004 + floor) / (0.02 + floor), within(1e-9));
        assertThat(recapitalised[0][0]).isCloseTo(base[0][0], within(1e-9));
        assertThat(recapitalised[1][0]).isCloseTo(base[1][0] + recapitalised[2][0], within(1e-9));
        assertThat(recapitalised[2][0]).isPositive();
        assertThat(base[2][0]).isEqualTo(0);
    }

    private static double[][] opening(String... sets) {
        MarketSpec spec = MarketFixture.april(sets);
        CascadeWorkspace w = MarketFixture.drawn(spec, new CascadeKernel(spec), 5, 1);
        return new double[][] {
            {w.books[0].total(), w.books[1].total()},
            {w.books[0].totalEquity(), w.books[1].totalEquity()},
            w.toppedUp.clone()
        };
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void purchasesThatRestoreOrderTakeNoDislocationBelowNothing(long seed) {
        Random random = new Random(seed);
        double[] shock = new double[20];
        double[] bought = new double[20];
        double[] none = new double[20];
        for (int day = 0; day < 20; day++) {
            shock[day] = random.nextInt(4) == 0 ? 15 * random.nextDouble() : 0;
            bought[day] = 2000 * random.nextDouble();
        }
        for (String buckets : new String[] {"on", "off"}) {
            MarketSpec spec = MarketFixture.march(
                    "market.backstop.relief=1",
                    "market.depth.volume=$100bn",
                    "market.tenors.buckets=" + buckets,
                    "market.tenors.common-share=" + random.nextDouble());
            CascadeDays days = MarketFixture.episode(spec, new DailyPath(none, none, shock, bought, none), seed).days;
            for (int day = 0; day < days.days(); day++) {
                for (int bucket = 0; bucket < 4; bucket++) {
                    assertThat(days.dislocation[bucket][day]).isGreaterThanOrEqualTo(0);
                }
            }
            assertThat(days.most(days.dislocation[CascadeKernel.TEN])).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aMarginIsNeverBelowItsFloor(long seed) {
        Random random = new Random(seed);
        double[] news = new double[60];
        double[] none = new double[60];
        for (int day = 0; day < 20; day++) {
            news[day] = 30 * random.nextGaussian();
        }
        for (String intraday : new String[] {"on", "off"}) {
            for (String procyclicality : new String[] {"0", "1", "2"}) {
                MarketSpec spec = MarketFixture.april(
                        "market.margins.intraday-calls=" + intraday,
                        "market.margins.procyclicality=" + procyclicality,
                        "market.margins.down-speed=1");
                CascadeWorkspace w = MarketFixture.episode(spec, new DailyPath(news, none, none, none, none), seed);
                double highest = 0;
                for (int sleeve = 0; sleeve < CascadeKernel.SLEEVES; sleeve++) {
                    double floor = new CascadeKernel(spec).marginFloor(sleeve);
                    for (int day = 0; day < w.days.days(); day++) {
                        assertThat(w.days.margin[sleeve][day]).isGreaterThanOrEqualTo(floor);
                        highest = Math.max(highest, w.days.margin[sleeve][day] / floor);
                    }
                }
                assertThat(highest > 1).as("margins move").isEqualTo(!procyclicality.equals("0"));
            }
        }
    }
}
