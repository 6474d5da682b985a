package org.triffin.model.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;
import static org.triffin.model.cascade.MarketFixture.between;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Small shocks in the simulation are what the closed forms of {@link CascadeTheory} say, funds standing at their limit. */
class TheoryTest {
    /** Small enough that a second-order term of the amplified shock is below the tolerance; far above rounding. */
    private static final double SHOCK = 3e-6;

    private static final double RELATIVE = 1e-6;
    private static final double BASE_SLOPE = 3.75e-5;

    /** im_up (1 - w_s) z sqrt(MPOR) / 1e4 w a sqrt(pi / 2) of the base, per bp and year of duration. */
    private static final double BASE_SLOPE_PER_YEAR =
            0.5 * 0.75 * 2.33 * Math.sqrt(2) / 1e4 * 0.415 * 0.146 * Math.sqrt(Math.PI / 2);

    private static final String[] PURE = {
        "market.selling.daily-limit=1",
        "market.selling.tolerance=$0bn",
        "market.margins.procyclicality=0",
        "market.repo.room-slope=0bp",
        "market.depth.reversion=0",
        "market.backstop.purchases=none",
    };

    /** One market of the grid: two sleeves of a few funds, each with a buffer of its own. */
    private record Case(long seed, MarketSpec spec, double[][] faces, double[][] buffers, double kappa) {
        static Case of(long seed, double target, double kappa, String... more) {
            Random random = new Random(seed);
            double[][] faces = new double[CascadeKernel.SLEEVES][1 + random.nextInt(6)];
            double[][] buffers = new double[CascadeKernel.SLEEVES][faces[0].length];
            for (int sleeve = 0; sleeve < CascadeKernel.SLEEVES; sleeve++) {
                for (int fund = 0; fund < faces[sleeve].length; fund++) {
                    faces[sleeve][fund] = between(random, 20, 400);
                    buffers[sleeve][fund] = seed % 3 == 0 ? 0.4 : between(random, 0, 2);
                }
            }
            double basisGap = between(random, 0.05, 0.35);
            double swapGap = between(random, 0.3, 0.9);
            String[] sets = MarketFixture.with(
                    PURE,
                    "market.selling.buffer-defence=" + kappa,
                    "market.selling.rounds=" + rounds(target),
                    "market.basis-trade.hedge-gap=" + basisGap,
                    "market.basis-trade.shock-loading=" + basisGap,
                    "market.swap-spread-trade.hedge-gap=" + swapGap,
                    "market.swap-spread-trade.shock-loading=" + swapGap,
                    "market.basis-trade.duration=" + between(random, 2, 6) + "y",
                    "market.basis-trade.haircut=" + between(random, 0, 2) + "%",
                    "market.swap-spread-trade.haircut=" + between(random, 0, 2) + "%");
            MarketSpec spec = MarketFixture.april(MarketFixture.with(sets, more));
            return new Case(seed, spec, faces, buffers, kappa);
        }

        /** The distance from the definition, fund by fund, with an impact of 1. */
        double perImpact(CascadeKernel kernel, double slope) {
            double sum = 0;
            LeveragedTrade[] trades = {spec.basisTrade(), spec.swapSpreadTrade()};
            for (int sleeve = 0; sleeve < CascadeKernel.SLEEVES; sleeve++) {
                double need = kernel.openingNeed(sleeve);
                double duration = trades[sleeve].duration();
                for (int fund = 0; fund < faces[sleeve].length; fund++) {
                    double channel = 1 / (need * (1 + kappa * buffers[sleeve][fund]));
                    double margin = sleeve == CascadeKernel.BASIS ? slope / need : 0;
                    sum += faces[sleeve][fund]
                            * duration
                            * (channel * duration * trades[sleeve].hedgeGap() / 1e4 + margin);
                }
            }
            return sum / 8;
        }

        /** One day after a small shock, all funds exactly at their limit, at a volume of trading. */
        CascadeWorkspace shocked(CascadeKernel kernel, double volume) {
            CascadeWorkspace w = new CascadeWorkspace(faces[0].length, faces[1].length, 1);
            w.keepDetails(true);
            kernel.openAsDescribed(w);
            w.volume = volume;
            w.realisedVolatility /= 1 - spec.volatility().gain();
            for (int sleeve = 0; sleeve < CascadeKernel.SLEEVES; sleeve++) {
                w.books[sleeve].open(faces[sleeve].length);
                for (int fund = 0; fund < faces[sleeve].length; fund++) {
                    double stretch = 1 + kappa * buffers[sleeve][fund];
                    w.books[sleeve].face[fund] = faces[sleeve][fund];
                    w.books[sleeve].equity[fund] = faces[sleeve][fund] * kernel.openingNeed(sleeve) * stretch;
                }
            }
            kernel.begin(w);
            for (int sleeve = 0; sleeve < CascadeKernel.SLEEVES; sleeve++) {
                for (int fund = 0; fund < faces[sleeve].length; fund++) {
                    w.books[sleeve].release[fund] = 1 / (1 + kappa * buffers[sleeve][fund]);
                }
                w.released[sleeve] = w.books[sleeve].released();
            }
            kernel.advance(w, MarketFixture.shocks(SHOCK), 0);
            return w;
        }

        @Override
        public String toString() {
            return "seed " + seed + " kappa " + kappa;
        }
    }

    private static int rounds(double distance) {
        return (int) Math.ceil(Math.log(1e-9) / Math.log(distance));
    }

    private static double[] kappas() {
        return new double[] {0, 0.582, 1};
    }

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    private static double target(long seed) {
        return between(new Random(1000 + seed), 0.05, 0.95);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSmallShockIsAmplifiedByOneOverOneLessTheDistance(int seed) {
        double distance = target(seed);
        Case market = Case.of(seed, distance, kappas()[seed % 3]);
        CascadeWorkspace w = scaledTo(market, distance, 0);
        double measured = w.days.dislocation[CascadeKernel.TEN][0] / SHOCK;
        assertThat(measured)
                .isCloseTo(1 / (1 - distance), within(RELATIVE / (1 - distance)))
                .isCloseTo(CascadeTheory.amplification(distance), withPercentage(100 * RELATIVE));
        assertThat(w.days.active[0]).isCloseTo(distance, within(1e-8));
        assertThat(w.days.potential[0]).isCloseTo(distance, within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void roundsCutTheGeometricSum(int seed) {
        int rounds = 1 + seed % 7;
        Case market = Case.of(seed, 0.5, kappas()[seed % 3], "market.selling.rounds=" + rounds);
        double distance = between(new Random(seed), 0.1, 1.4);
        double sum = 0;
        for (int power = 0; power <= rounds; power++) {
            sum += Math.pow(distance, power);
        }
        double measured = scaledTo(market, distance, 0).days.dislocation[CascadeKernel.TEN][0] / SHOCK;
        assertThat(measured)
                .isCloseTo(sum, withPercentage(100 * RELATIVE))
                .isCloseTo(CascadeTheory.amplification(distance, rounds), withPercentage(100 * RELATIVE));
    }

    /** On the day on which margins start to rise, and where volatility alone leaves them at their floor. */
    @ParameterizedTest
    @MethodSource("seeds")
    void marginsCalledWithinTheDayAddTheirSlope(int seed) {
        double distance = target(seed);
        Case market = Case.of(seed, distance, kappas()[seed % 3], intraday(1));
        double slope = BASE_SLOPE_PER_YEAR * market.spec.basisTrade().duration();
        CascadeWorkspace w = scaledTo(market, distance, slope);
        assertThat(w.days.dislocation[CascadeKernel.TEN][0] / SHOCK)
                .isCloseTo(1 / (1 - distance), within(RELATIVE / (1 - distance)));
        assertThat(w.days.active[0]).isCloseTo(distance, within(1e-7));
    }

    /** Margins that follow volatility within the day; the swap margin does not. */
    private static String[] intraday(double procyclicality) {
        double afterCalm = 6 + 0.415 * (9 - 6);
        return new String[] {
            "market.margins.intraday-calls=on",
            "market.margins.procyclicality=" + procyclicality,
            "market.margins.opening-volatility=" + afterCalm + "bp",
            "market.margins.swap-margin=0bp",
            "market.swap-spread-trade.haircut=1%",
        };
    }

    @Test
    void theSlopeOfTheBaseIsThePublishedOne() {
        assertThat(4 * BASE_SLOPE_PER_YEAR).isCloseTo(BASE_SLOPE, withPercentage(0.2));
    }

    /** Numbers of the prototype: k .2, $1tn, leverage 80, duration 4, gap .09 and a margin slope of 7.5e-5 per bp. */
    @Test
    void oneCaseOfThePrototypeIsFoundAgain() {
        double g = 7.5e-5;
        String[] sets = MarketFixture.with(
                PURE, "market.selling.buffer-defence=0", "market.selling.rounds=400", "market.margins.up-speed=1");
        sets = MarketFixture.with(sets, intraday(g / (8 * BASE_SLOPE_PER_YEAR)));
        double floor = new CascadeKernel(MarketFixture.april(sets)).marginFloor(CascadeKernel.BASIS);
        sets = MarketFixture.with(sets, "market.basis-trade.haircut=" + 100 * (1 / 80.0 - floor) + "%");
        Case market = new Case(0, MarketFixture.april(sets), new double[][] {{1000}, {}}, new double[][] {{0}, {}}, 0);
        CascadeWorkspace w = scaledTo(market, 0.888, g);
        assertThat(w.days.depth[0]).isCloseTo(0.20, within(1e-9));
        assertThat(w.days.dislocation[CascadeKernel.TEN][0] / SHOCK).isCloseTo(8.9286, within(5e-5));
        assertThat(CascadeTheory.criticalLeverage(0.2, 1000, 4, 0.09, g)).isCloseTo(90, within(0.1));
    }

    @ParameterizedTest
    @CsvSource({"0.888, 8.9286", "0.684782, 3.17241"})
    void amplificationsOfThePrototype(double distance, double amplification) {
        assertThat(CascadeTheory.amplification(distance)).isCloseTo(amplification, within(5e-5));
    }

    @Test
    void fiveRoundsOfThePrototype() {
        assertThat(CascadeTheory.amplification(1 - 1 / 3.17241, 5)).isCloseTo(2.84529, within(1e-5));
        assertThat(CascadeTheory.amplification(1, 5)).isEqualTo(6);
        assertThat(CascadeTheory.amplification(1.01)).isInfinite();
    }

    /** Runs the case with the volume at which the distance is {@code distance}. */
    private static CascadeWorkspace scaledTo(Case market, double distance, double slope) {
        CascadeKernel kernel = new CascadeKernel(market.spec);
        double atUnitVolume = market.shocked(kernel, 1).days.depth[0];
        return market.shocked(kernel, atUnitVolume * market.perImpact(kernel, slope) / distance);
    }
}
