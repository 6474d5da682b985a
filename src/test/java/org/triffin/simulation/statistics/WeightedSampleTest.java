package org.triffin.simulation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class WeightedSampleTest {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private static double[] normals(int size, long seed) {
        return new SplittableRandom(seed)
                .doubles(size)
                .map(u -> NORMAL.inverseCumulativeProbability(Math.max(u, 1e-16)))
                .toArray();
    }

    /** Mean of a standard normal above its quantile p. */
    private static double normalShortfall(double p) {
        return NORMAL.density(NORMAL.inverseCumulativeProbability(p)) / (1 - p);
    }

    @Test
    void oneToAHundredHasTheStatisticsOfTheTextbook() {
        WeightedSample sample =
                WeightedSample.of(IntStream.rangeClosed(1, 100).asDoubleStream().toArray());
        assertThat(sample.size()).isCloseTo(100, within(1e-9));
        assertThat(sample.mean()).isCloseTo(50.5, within(1e-12));
        assertThat(sample.standardDeviation()).isCloseTo(Math.sqrt(100.0 * 101 / 12), within(1e-10));
        assertThat(sample.quantile(0.95)).isCloseTo(95.05, within(1e-10));
        assertThat(sample.quantile(0)).isCloseTo(1, within(1e-10));
        assertThat(sample.quantile(1)).isCloseTo(100, within(1e-10));
        assertThat(sample.expectedShortfall(0.95)).isCloseTo(98, within(1e-10));
        assertThat(sample.expectedShortfall(0.975)).isCloseTo((100 + 99 + 0.5 * 98) / 2.5, within(1e-10));
        assertThat(sample.expectedShortfall(0.999)).isCloseTo(100, within(1e-10));
    }

    @Test
    void aWholeWeightIsThatManyCopies() {
        double[] values = {3, 1, 4, 1.5, 9, 2.6};
        double[] weights = {1, 3, 0, 2, 1, 1};
        double[] copies = {3, 1, 1, 1, 1.5, 1.5, 9, 2.6};
        WeightedSample weighted = WeightedSample.of(values, weights);
        WeightedSample copied = WeightedSample.of(copies);
        assertThat(weighted.mean()).isCloseTo(copied.mean(), within(1e-12));
        for (double p : new double[] {0.5, 0.8, 0.9, 0.95}) {
            assertThat(weighted.expectedShortfall(p))
                    .as("at " + p)
                    .isCloseTo(copied.expectedShortfall(p), within(1e-12));
        }
    }

    @Test
    void aValueOfHardlyAnyWeightMovesNoQuantileAndNoShortfall() {
        double[] values = {1, 2, 3, 1000};
        double[] weights = {1, 1, 1, 1e-9};
        WeightedSample sample = WeightedSample.of(values, weights);
        assertThat(sample.quantile(0.95)).isBetween(2.5, 3.001);
        assertThat(sample.expectedShortfall(0.95)).isCloseTo(3, within(0.001));
    }

    @Test
    void noQuantileExceedsItsShortfall() {
        SplittableRandom random = new SplittableRandom(3);
        for (int trial = 0; trial < 200; trial++) {
            int size = 1 + random.nextInt(20);
            double[] values = random.doubles(size).map(u -> Math.exp(8 * u)).toArray();
            double[] weights = random.doubles(size).map(u -> Math.exp(-9 * u)).toArray();
            WeightedSample sample = WeightedSample.of(values, weights);
            for (double p : new double[] {0.5, 0.95, 0.975, 0.99}) {
                assertThat(sample.quantile(p)).isLessThanOrEqualTo(sample.expectedShortfall(p) * (1 + 1e-12));
            }
        }
    }

    @Test
    void equalWeightsAreNoWeights() {
        double[] values = normals(777, 5);
        double[] weights = new double[777];
        Arrays.fill(weights, 0.3);
        WeightedSample weighted = WeightedSample.of(values, weights);
        WeightedSample plain = WeightedSample.of(values);
        assertThat(weighted.size()).isCloseTo(777, within(1e-8));
        assertThat(weighted.standardDeviation()).isCloseTo(plain.standardDeviation(), within(1e-12));
        for (double p : new double[] {0.05, 0.5, 0.95, 0.99}) {
            assertThat(weighted.quantile(p)).as("at " + p).isCloseTo(plain.quantile(p), within(1e-10));
            assertThat(weighted.quantileInterval(p)).isEqualTo(plain.quantileInterval(p));
        }
    }

    @Test
    void aLargeNormalSampleHasTheNormalsQuantilesAndShortfalls() {
        int size = 200_000;
        WeightedSample sample = WeightedSample.of(normals(size, 1));
        for (double p : new double[] {0.95, 0.975, 0.99}) {
            double quantile = NORMAL.inverseCumulativeProbability(p);
            double error = Math.sqrt(p * (1 - p) / size) / NORMAL.density(quantile);
            assertThat(sample.quantile(p)).isCloseTo(quantile, within(5 * error));
            assertThat(sample.expectedShortfall(p)).isCloseTo(normalShortfall(p), within(6 * error));
        }
        assertThat(sample.mean()).isCloseTo(0, within(5 / Math.sqrt(size)));
    }

    @Test
    void intervalsHoldTheTruthAboutNineteenTimesInTwenty() {
        int repetitions = 600;
        int size = 1000;
        int quantileHits = 0;
        int shortfallHits = 0;
        for (int repetition = 0; repetition < repetitions; repetition++) {
            WeightedSample sample = WeightedSample.of(normals(size, 100 + repetition));
            Interval quantile = sample.quantileInterval(0.95);
            Interval shortfall = sample.shortfallIntervals(0.95)[0];
            quantileHits += holds(quantile, NORMAL.inverseCumulativeProbability(0.95));
            shortfallHits += holds(shortfall, normalShortfall(0.95));
        }
        double error = Math.sqrt(0.95 * 0.05 / repetitions);
        assertThat(quantileHits / (double) repetitions).isBetween(0.95 - 4 * error, 1.0);
        assertThat(quantileHits / (double) repetitions).isLessThan(0.99);
        assertThat(shortfallHits / (double) repetitions)
                .as("a percentile bootstrap covers a little less than it says")
                .isBetween(0.95 - 0.03 - 4 * error, 0.95 + 4 * error);
    }

    @Test
    void intervalsOfASmallSampleEndAtItsExtremes() {
        WeightedSample sample = WeightedSample.of(new double[] {1, 2, 3});
        assertThat(sample.quantileInterval(0.99).high()).isEqualTo(3);
        assertThat(sample.shortfallIntervals(0.95, 0.99)[1].high()).isEqualTo(3);
        WeightedSample one = WeightedSample.of(new double[] {7});
        assertThat(one.quantile(0.5)).isEqualTo(7);
        assertThat(one.standardDeviation()).isZero();
        assertThat(one.quantileInterval(0.95)).isEqualTo(new Interval(7, 7));
        assertThat(one.expectedShortfall(0.99)).isEqualTo(7);
    }

    @Test
    void noValueOrNoWeightIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> WeightedSample.of(new double[0]));
        assertThatIllegalArgumentException().isThrownBy(() -> WeightedSample.of(new double[] {1, Double.NaN}));
        assertThatIllegalArgumentException().isThrownBy(() -> WeightedSample.of(new double[] {1}, new double[] {0}));
    }

    private static int holds(Interval interval, double truth) {
        return interval.low() <= truth && truth <= interval.high() ? 1 : 0;
    }
}
