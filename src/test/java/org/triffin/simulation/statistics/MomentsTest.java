package org.triffin.simulation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
    private static final double TOLERANCE = 1e-12;

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 8, 255, 256})
    void meanAndStandardDeviationAreThoseOfCommonsMath(int size) {
        SplittableRandom random = new SplittableRandom(size);
        double[] row = new double[size + 2];
        SummaryStatistics oracle = new SummaryStatistics();
        for (int i = 1; i <= size; i++) {
            row[i] = 30_000 + 5 * random.nextGaussian();
            oracle.addValue(row[i]);
        }
        double[] sums = new double[4];
        Moments.sums(row, 1, size, row[1], sums, 2);
        assertThat(Moments.mean(row[1], sums[2], size)).isCloseTo(oracle.getMean(), within(30_000 * TOLERANCE));
        assertThat(Moments.standardDeviation(sums[2], sums[3], size))
                .isCloseTo(oracle.getStandardDeviation(), within(5 * 1e-9));
        assertThat(Moments.standardError(sums[2], sums[3], size))
                .isCloseTo(oracle.getStandardDeviation() / Math.sqrt(size), within(5 * 1e-9));
    }

    @Test
    void equalValuesHaveNoSpread() {
        double[] row = {0.1, 0.1, 0.1, 0.1, 0.1};
        double[] sums = new double[2];
        Moments.sums(row, 0, 5, 0.1, sums, 0);
        assertThat(Moments.mean(0.1, sums[0], 5)).isEqualTo(0.1);
        assertThat(Moments.standardDeviation(sums[0], sums[1], 5)).isZero();
        assertThat(Moments.standardDeviation(3, 9, 1)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 6, 10, 256})
    void pairedStandardErrorIsThatOfTheMeanOfPairMeans(int size) {
        SplittableRandom random = new SplittableRandom(size);
        double[] row = new double[size];
        SummaryStatistics oracle = new SummaryStatistics();
        for (int i = 0; i < size; i += 2) {
            double z = random.nextGaussian();
            row[i] = z + 0.1 * z * z;
            row[i + 1] = -z + 0.1 * z * z;
            oracle.addValue((row[i] + row[i + 1]) / 2);
        }
        double pivot = 0.25;
        double[] sums = new double[2];
        Moments.sums(row, 0, size, pivot, sums, 0);
        double error = Moments.pairedStandardError(sums[0], Moments.pairSquares(row, 0, size, pivot), size);
        assertThat(error).isCloseTo(oracle.getStandardDeviation() / Math.sqrt(size / 2.0), within(TOLERANCE));
        assertThat(error).isLessThan(Moments.standardError(sums[0], sums[1], size));
    }

    @Test
    void aValueThatIsNotANumberShows() {
        double[] sums = new double[2];
        Moments.sums(new double[] {1, Double.NaN, 2}, 0, 3, 1, sums, 0);
        assertThat(sums[0]).isNaN();
        assertThat(sums[1]).isNaN();
    }
}
