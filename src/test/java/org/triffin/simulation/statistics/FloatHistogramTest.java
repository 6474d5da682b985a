package org.triffin.simulation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FloatHistogramTest {
    private static final double[] MEDIAN = {0.5};

    @Test
    void aSingleValueIsGivenBackWithinTheStatedRelativeError() {
        SplittableRandom random = new SplittableRandom(3);
        double worst = 0;
        for (int i = 0; i < 20_000; i++) {
            float value = (float) ((random.nextBoolean() ? 1 : -1) * Math.pow(10, random.nextDouble(-37, 38)));
            FloatHistogram histogram = new FloatHistogram();
            histogram.add(new float[] {value}, 1);
            double error = Math.abs(histogram.quantiles(MEDIAN)[0] / value - 1);
            assertThat(error).isLessThanOrEqualTo(FloatHistogram.RELATIVE_ERROR);
            worst = Math.max(worst, error);
        }
        assertThat(worst).isGreaterThan(0.9 * FloatHistogram.RELATIVE_ERROR);
    }

    /** Values of one sign around 1, whose quantiles are not small differences of large numbers. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 1000, 50_000})
    void quantilesAreThoseOfTheSampleWithinTheStatedRelativeError(int size) {
        SplittableRandom random = new SplittableRandom(size);
        float[] sample = new float[size];
        for (int i = 0; i < size; i++) {
            sample[i] = (float) Math.exp(0.5 * random.nextGaussian());
        }
        double[] probabilities = {0.05, 0.1, 0.17, 0.25, 0.5, 0.75, 0.83, 0.9, 0.95};
        FloatHistogram histogram = new FloatHistogram();
        histogram.add(sample, size);
        double[] exact = QuantileWorkspaceTest.quantiles(sample, 1.13, 0.6, probabilities);
        double[] found = histogram.quantiles(probabilities);
        for (int i = 0; i < probabilities.length; i++) {
            assertThat(Math.abs(found[i] / exact[i] - 1)).isLessThanOrEqualTo(FloatHistogram.RELATIVE_ERROR);
        }
    }

    @Test
    void theOrderOfValuesDoesNotMatter() {
        SplittableRandom random = new SplittableRandom(9);
        float[] sample = new float[10_000];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = (float) random.nextGaussian();
        }
        FloatHistogram forward = new FloatHistogram();
        forward.add(sample, sample.length);
        Arrays.sort(sample);
        FloatHistogram sorted = new FloatHistogram();
        for (float value : sample) {
            sorted.add(new float[] {value}, 1);
        }
        double[] probabilities = {0, 0.01, 0.3, 0.5, 0.7, 1};
        assertThat(sorted.quantiles(probabilities)).isEqualTo(forward.quantiles(probabilities));
    }

    @Test
    void aCellCountsBeyondSixteenBits() {
        FloatHistogram histogram = new FloatHistogram();
        float[] ones = new float[100_000];
        Arrays.fill(ones, 1);
        histogram.add(ones, ones.length);
        histogram.add(ones, ones.length);
        float[] twos = new float[100_001];
        Arrays.fill(twos, 2);
        histogram.add(twos, twos.length);
        double[] quantiles = histogram.quantiles(new double[] {0, 199_998.0 / 300_000, 200_002.0 / 300_000});
        assertThat(quantiles[0]).isEqualTo(quantiles[1]).isBetween(1.0, 1.0002);
        assertThat(quantiles[2]).isBetween(2.0, 2.0004);
    }

    @Test
    void zerosOfBothSignsAreZero() {
        FloatHistogram histogram = new FloatHistogram();
        histogram.add(new float[] {0, -0.0f, 0}, 3);
        assertThat(histogram.quantiles(new double[] {0, 0.5, 1})).containsExactly(0, 0, 0);
    }
}
