package org.triffin.simulation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuantileWorkspaceTest {
    private static final double[] PROBABILITIES = {0, 0.05, 0.10, 0.17, 0.25, 0.5, 0.75, 0.83, 0.9, 0.95, 1};

    static double[] quantiles(float[] sample, double mean, double standardDeviation, double[] probabilities) {
        QuantileWorkspace workspace = new QuantileWorkspace(sample.length);
        System.arraycopy(sample, 0, workspace.sample(), 0, sample.length);
        return workspace.quantiles(mean, standardDeviation, probabilities);
    }

    static Stream<Arguments> samples() {
        return Stream.of(
                named("normal", SplittableRandom::nextGaussian),
                named("around one", random -> 1 + 0.1 * random.nextGaussian()),
                named("heavy tails", random -> 1 / random.nextGaussian()),
                named("a spike and outliers", random -> random.nextInt(100) == 0 ? 1e20 * random.nextDouble() : 0.25),
                named("few values", random -> random.nextInt(3) - 1.0),
                named("all the same", random -> -7.5),
                named("whole range", random -> (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-35, 36))));
    }

    private static Arguments named(String name, ToDoubleFunction<SplittableRandom> law) {
        return Arguments.of(name, law);
    }

    /** Commons Math sorts and interpolates on its own; the formula's order of operations differs by rounding. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void quantilesAreThoseOfTypeSevenInCommonsMath(String name, ToDoubleFunction<SplittableRandom> law) {
        SplittableRandom random = new SplittableRandom(name.hashCode());
        for (int size : new int[] {1, 2, 3, 7, 100, 1000, 9999}) {
            float[] sample = new float[size];
            double[] exact = new double[size];
            for (int i = 0; i < size; i++) {
                sample[i] = (float) law.applyAsDouble(random);
                exact[i] = sample[i];
            }
            Percentile oracle = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
            oracle.setData(exact);
            double scale = Arrays.stream(exact).map(Math::abs).max().orElseThrow();
            double mean = StatUtils.mean(exact);
            double[] quantiles = quantiles(sample, mean, Math.sqrt(StatUtils.variance(exact)), PROBABILITIES);
            for (int i = 0; i < PROBABILITIES.length; i++) {
                double expected = PROBABILITIES[i] == 0
                        ? Arrays.stream(exact).min().orElseThrow()
                        : oracle.evaluate(100 * PROBABILITIES[i]);
                assertThat(Math.abs(quantiles[i] - expected)).isLessThanOrEqualTo(1e-12 * scale);
            }
        }
    }

    @Test
    void aQuantileBetweenTwoValuesIsInterpolated() {
        assertThat(quantiles(new float[] {4, 1, 3, 2}, 2.5, 1, new double[] {0.5, 0.25, 0.9}))
                .containsExactly(2.5, 1.75, 3.7);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1e9, 1", "0.1, 0", "0.1, NaN", "NaN, 1", "-1e300, 1e-300", "0.1, 1e300", "0, Infinity"})
    void aWrongMeanOrDeviationChangesNoQuantile(double mean, double standardDeviation) {
        SplittableRandom random = new SplittableRandom(5);
        float[] sample = new float[5000];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = (float) (0.1 + 0.02 * random.nextGaussian());
        }
        assertThat(quantiles(sample, mean, standardDeviation, PROBABILITIES))
                .containsExactly(quantiles(sample, 0.1, 0.02, PROBABILITIES));
    }

    @Test
    void theSampleIsLeftAsItIsAndTheNextOneOwesItNothing() {
        QuantileWorkspace workspace = new QuantileWorkspace(3);
        float[] sample = workspace.sample();
        System.arraycopy(new float[] {3, 1, 2}, 0, sample, 0, 3);
        workspace.quantiles(2, 1, new double[] {0.5});
        assertThat(sample).containsExactly(3, 1, 2);
        System.arraycopy(new float[] {-5, 70, 6}, 0, sample, 0, 3);
        assertThat(workspace.quantiles(6, 20, new double[] {0.5, 0, 1})).containsExactly(6, -5, 70);
    }
}
