package org.triffin.model.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;
import static org.triffin.model.cascade.MarketFixture.between;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where tenors move apart, the distance to runaway is the spectral radius of the loop over all tenors. */
class CurveTest {
    private static final double SHOCK = 3e-6;
    private static final double[] IMPACTS = {0.05, 0.1, 0.3};

    /** A market with tenors drawn at random, and its loop written out over tenors. */
    private record Curve(MarketSpec spec, double[] beta, double[] outstanding, double[][] sleeves) {
        static Curve of(long seed) {
            Random random = new Random(seed);
            double[] out = shares(random);
            double[][] sleeves = {shares(random), shares(random)};
            double[] beta = {between(random, 0.2, 1.5), between(random, 0.2, 1.5), 1, between(random, 0.2, 1.5)};
            return new Curve(
                    MarketFixture.april(
                            "market.tenors.buckets=on",
                            "market.tenors.common-share=" + between(random, 0, 1),
                            "market.tenors.two-year-beta=" + beta[0],
                            "market.tenors.five-year-beta=" + beta[1],
                            "market.tenors.thirty-year-beta=" + beta[3],
                            three("outstanding", out)[0],
                            three("outstanding", out)[1],
                            three("outstanding", out)[2],
                            three("basis", sleeves[0])[0],
                            three("basis", sleeves[0])[1],
                            three("basis", sleeves[0])[2],
                            three("swap", sleeves[1])[0],
                            three("swap", sleeves[1])[1],
                            three("swap", sleeves[1])[2],
                            "market.selling.daily-limit=1",
                            "market.selling.tolerance=$0bn",
                            "market.selling.rounds=400",
                            "market.selling.buffer-defence=1",
                            "market.margins.procyclicality=0",
                            "market.repo.room-slope=0bp",
                            "market.depth.reversion=0",
                            "market.backstop.purchases=none"),
                    beta,
                    out,
                    sleeves);
        }

        private static double[] shares(Random random) {
            double[] shares = IntStream.range(0, 4)
                    .mapToDouble(any -> between(random, 0.1, 1))
                    .toArray();
            double sum = Arrays.stream(shares).sum();
            return Arrays.stream(shares).map(share -> share / sum).toArray();
        }

        private static String[] three(String what, double[] shares) {
            return new String[] {
                "market.tenors." + what + "-two=" + shares[0],
                "market.tenors." + what + "-five=" + shares[1],
                "market.tenors." + what + "-thirty=" + shares[3]
            };
        }

        /** G = K x response, with sales per bp felt and per bp of the ten-year yield, ten-year equivalents. */
        double[][] loop(double impact, double[] loss, double[] margin) {
            double theta = spec.tenors().commonShare();
            double[][] g = new double[4][4];
            for (int to = 0; to < 4; to++) {
                for (int from = 0; from < 4; from++) {
                    for (int sold = 0; sold < 4; sold++) {
                        double k = impact
                                * (theta * beta[to] * beta[sold] + (to == sold ? (1 - theta) / outstanding[sold] : 0));
                        for (int sleeve = 0; sleeve < 2; sleeve++) {
                            double perBp = loss[sleeve] * sleeves[sleeve][from] + (from == 2 ? margin[sleeve] : 0);
                            g[to][from] += k * sleeves[sleeve][sold] * perBp;
                        }
                    }
                }
            }
            return g;
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theClosedFormIsTheSpectralRadiusOfTheLoopOverTenors(int seed) {
        Curve curve = Curve.of(seed);
        Random random = new Random(500 + seed);
        double impact = IMPACTS[seed % 3];
        double[] loss = {between(random, 0, 10), between(random, 0, 10)};
        double[] margin = {between(random, 0, 5), between(random, 0, 5)};
        double[][] g = curve.loop(impact, loss, margin);
        double closed = new Sensitivity(new Tenors(curve.spec.tenors()))
                .distance(impact, loss[0], margin[0], loss[1], margin[1]);
        double hipparchus =
                largest(new org.hipparchus.linear.EigenDecompositionNonSymmetric(MatrixUtils.createRealMatrix(g))
                        .getEigenvalues());
        double[] commons = new org.apache.commons.math3.linear.EigenDecomposition(new Array2DRowRealMatrix(g))
                .getRealEigenvalues();
        assertThat(closed)
                .isCloseTo(hipparchus, withPercentage(1e-8))
                .isCloseTo(Arrays.stream(commons).map(Math::abs).max().orElseThrow(), withPercentage(1e-8));
    }

    private static double largest(org.hipparchus.complex.Complex[] eigenvalues) {
        return Arrays.stream(eigenvalues)
                .mapToDouble(org.hipparchus.complex.Complex::norm)
                .max()
                .orElseThrow();
    }

    /** l = (I - G)^-1 l_0, solved by two libraries. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aSmallShockEndsWhereTheLoopOverTenorsSays(int seed) {
        Curve curve = Curve.of(seed);
        CascadeKernel kernel = new CascadeKernel(curve.spec);
        double distance = between(new Random(seed), 0.1, 0.9);
        double unit = shocked(kernel, curve.spec.depth().volume()).days.potential[0];
        CascadeWorkspace w = shocked(kernel, curve.spec.depth().volume() * unit / distance);
        LeveragedTrade[] trades = {curve.spec.basisTrade(), curve.spec.swapSpreadTrade()};
        double[] loss = new double[2];
        for (int sleeve = 0; sleeve < 2; sleeve++) {
            double years = trades[sleeve].duration();
            loss[sleeve] = 100 * years / 8 * years * trades[sleeve].hedgeGap() / 1e4 / kernel.openingNeed(sleeve);
        }
        RealMatrix g = MatrixUtils.createRealMatrix(curve.loop(w.days.depth[0], loss, new double[2]));
        RealMatrix open = MatrixUtils.createRealIdentityMatrix(4).subtract(g);
        double[] first = Arrays.stream(curve.beta).map(beta -> beta * SHOCK).toArray();
        double[] expected = new org.hipparchus.linear.LUDecomposition(open)
                .getSolver()
                .solve(MatrixUtils.createRealVector(first))
                .toArray();
        double[] second = new LUDecomposition(new Array2DRowRealMatrix(open.getData()))
                .getSolver()
                .getInverse()
                .operate(first);
        for (int bucket = 0; bucket < 4; bucket++) {
            assertThat(w.days.dislocation[bucket][0])
                    .isCloseTo(expected[bucket], withPercentage(2e-4))
                    .isCloseTo(second[bucket], withPercentage(2e-4));
        }
    }

    /** $100bn in each sleeve, all at their limit. */
    private static CascadeWorkspace shocked(CascadeKernel kernel, double volume) {
        CascadeWorkspace w = new CascadeWorkspace(2, 2, 1);
        kernel.openAsDescribed(w);
        w.volume = volume;
        for (int sleeve = 0; sleeve < 2; sleeve++) {
            w.books[sleeve].open(2);
            for (int fund = 0; fund < 2; fund++) {
                w.books[sleeve].face[fund] = 40 + 20 * fund;
                w.books[sleeve].equity[fund] = (40 + 20 * fund) * kernel.openingNeed(sleeve);
            }
        }
        kernel.begin(w);
        kernel.advance(w, MarketFixture.shocks(SHOCK), 0);
        return w;
    }

    @Test
    void tenorsThatMoveAlikeAreOneFactor() {
        String[] alike = {
            "market.tenors.buckets=on",
            "market.tenors.common-share=1",
            "market.tenors.two-year-beta=1",
            "market.tenors.five-year-beta=1",
            "market.tenors.thirty-year-beta=1"
        };
        for (long seed = 1; seed <= 10; seed++) {
            for (boolean march : new boolean[] {true, false}) {
                CascadeDays one = run(march, seed).days;
                CascadeDays four = run(march, seed, alike).days;
                assertThat(four.days()).isEqualTo(one.days());
                for (int day = 0; day < one.days(); day++) {
                    for (int bucket = 0; bucket < 4; bucket++) {
                        assertThat(four.yield[bucket][day]).isCloseTo(one.yield[CascadeKernel.TEN][day], within(1e-9));
                    }
                }
            }
        }
    }

    private static CascadeWorkspace run(boolean march, long seed, String... sets) {
        return MarketFixture.episode(march ? MarketFixture.march(sets) : MarketFixture.april(sets), seed);
    }
}
