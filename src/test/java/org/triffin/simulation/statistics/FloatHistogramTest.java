package org.triffin.simulation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FloatHistogramTest {
    @Test
    void aSingleValueIsGivenBackWithinTheStatedRelativeError() {
        SplittableRandom random = new SplittableRandom(3);
        double worst = 0;
        for (int i = 0; i < 20_000; i++) {
            float value = (float) ((random.nextBoolean() ? 1 : -1) * Math.pow(10, random.nextDouble(-37, 38)));
            double error = Math.abs(of(value).valueAt(0) / value - 1);
            assertThat(error).isLessThanOrEqualTo(FloatHistogram.RELATIVE_ERROR);
            worst = Math.max(worst, error);
        }
        assertThat(worst).isGreaterThan(0.9 * FloatHistogram.RELATIVE_ERROR);
    }

    /** Values around 1, then around -1 as well. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 1000, 50_000})
    void ranksHaveTheValuesOfTheSortedSampleWithinTheStatedRelativeError(int size) {
        SplittableRandom random = new SplittableRandom(size);
        float[] sample = new float[size];
        for (int i = 0; i < size; i++) {
            sample[i] = (float) ((i % 3 == 1 ? -1 : 1) * Math.exp(0.5 * random.nextGaussian()));
        }
        FloatHistogram histogram = of(sample);
        Arrays.sort(sample);
        for (int rank = 0; rank < size; rank += 1 + size / 100) {
            assertThat(Math.abs(histogram.valueAt(rank) / sample[rank] - 1))
                    .isLessThanOrEqualTo(FloatHistogram.RELATIVE_ERROR);
        }
    }

    @Test
    void addingTwoIsCountingAllAndTheOrderOfValuesDoesNotMatter() {
        SplittableRandom random = new SplittableRandom(9);
        float[] sample = new float[10_000];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = (float) random.nextGaussian();
        }
        FloatHistogram sum = of(Arrays.copyOfRange(sample, 4000, sample.length));
        sum.add(of(Arrays.copyOf(sample, 4000)));
        FloatHistogram all = of(sample);
        for (int rank : new int[] {0, 17, 5000, 9999}) {
            assertThat(sum.valueAt(rank)).isEqualTo(all.valueAt(rank));
        }
    }

    @Test
    void countsWhatIsBelowAValue() {
        FloatHistogram histogram = of(-3, -1, 0, 2, 2, 5);
        assertThat(histogram.below(-4)).isZero();
        assertThat(histogram.below(-1)).isEqualTo(1);
        assertThat(histogram.below(2)).isEqualTo(3);
        assertThat(histogram.below(3)).isEqualTo(5);
        assertThat(histogram.below(1e30f)).isEqualTo(6);
    }

    @Test
    void zerosOfBothSignsAreZero() {
        FloatHistogram histogram = of(0, -0.0f, 0);
        assertThat(histogram.valueAt(0)).isZero();
        assertThat(histogram.valueAt(2)).isZero();
    }

    private static FloatHistogram of(float... values) {
        FloatHistogram histogram = new FloatHistogram();
        for (float value : values) {
            histogram.add(value);
        }
        return histogram;
    }
}
