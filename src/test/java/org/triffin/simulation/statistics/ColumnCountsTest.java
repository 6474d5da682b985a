package org.triffin.simulation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnCountsTest {
    private static final double[] PROBABILITIES = {0.05, 0.1, 0.17, 0.25, 0.5, 0.75, 0.83, 0.9, 0.95};
    private static final int PILOT = 256;
    private static final int GROUP = ColumnCounts.GROUP;

    private final SplittableRandom random = new SplittableRandom(11);

    private double[] sample(int size, DoubleSupplier law) {
        double[] values = new double[size];
        Arrays.setAll(values, i -> law.getAsDouble());
        return values;
    }

    private static ColumnCounts counted(double[] values) {
        ColumnCounts all = new ColumnCounts(Arrays.copyOf(values, PILOT));
        ColumnCounts[] parts = {all.empty(), all.empty()};
        double[] scratch = new double[GROUP];
        double[] packed = new double[ColumnCounts.PACKED];
        for (int from = 0; from < values.length; from += GROUP) {
            ColumnCounts part = parts[from / GROUP % 2];
            if (from + GROUP <= values.length) {
                part.pack(values, from, packed, 0, scratch);
                part.count(packed, 0);
            } else {
                part.add(values, from, values.length - from, scratch);
            }
        }
        all.add(parts[0]);
        all.add(parts[1]);
        return all;
    }

    private static double[] exact(double[] values) {
        double[] ascending = values.clone();
        Arrays.sort(ascending);
        double[] quantiles = new double[PROBABILITIES.length];
        for (int i = 0; i < quantiles.length; i++) {
            int rank = OrderStatistics.lowerRank(values.length, PROBABILITIES[i]);
            quantiles[i] = OrderStatistics.between(
                    ascending[rank], ascending[Math.min(rank + 1, values.length - 1)], values.length, PROBABILITIES[i]);
        }
        return quantiles;
    }

    private static void assertWithin(double[] values, double tolerance) {
        double[] exact = exact(values);
        double[] found = counted(values).quantiles(PROBABILITIES);
        for (int i = 0; i < exact.length; i++) {
            assertThat(found[i]).as("p = " + PROBABILITIES[i]).isCloseTo(exact[i], within(tolerance));
        }
    }

    /** The standard error of a quantile is sqrt(p (1 - p)/n) over the density, a normal's here. */
    @ParameterizedTest
    @ValueSource(ints = {30_000, 300_000, 3_000_000})
    void ofASmoothLawTheErrorIsATenthOfTheSamplingError(int size) {
        double[] values = sample(size, () -> 1.2 + 0.3 * random.nextGaussian());
        double[] exact = exact(values);
        double[] found = counted(values).quantiles(PROBABILITIES);
        double squares = 0;
        for (int i = 0; i < exact.length; i++) {
            double z = (exact[i] - 1.2) / 0.3;
            double density = Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI) / 0.3;
            double samplingError = Math.sqrt(PROBABILITIES[i] * (1 - PROBABILITIES[i]) / size) / density;
            squares += Math.pow((found[i] - exact[i]) / samplingError, 2);
        }
        assertThat(Math.sqrt(squares / exact.length)).isLessThan(0.1);
    }

    @Test
    void aHeavyTailCostsNoResolution() {
        double[] values = sample(50_000, () -> random.nextGaussian() / Math.sqrt(random.nextExponential()));
        double[] exact = exact(values);
        assertWithin(values, 1.3 * ColumnCounts.RESOLUTION * (exact[8] - exact[0]));
    }

    /** A tenth of the values stand at a bound, as short rates do. */
    @Test
    void aValueThatManyShareIsKnownExactly() {
        double[] values = sample(50_000, () -> Math.max(0.00125, 0.03 + 0.02 * random.nextGaussian()));
        double[] found = counted(values).quantiles(PROBABILITIES);
        assertThat(found[0]).isEqualTo(0.00125);
        double[] exact = exact(values);
        assertWithin(values, 1.3 * ColumnCounts.RESOLUTION * (exact[8] - exact[0]));
    }

    @Test
    void aColumnOfOneValueIsThatValue() {
        assertWithin(sample(1000, () -> -3.25), 0);
        assertWithin(sample(1000, () -> 0), 0);
    }

    /** One path in twelve has an event; on the others the variable is zero. */
    @Test
    void valuesBesideACommonOneFarAwayAreFoundOutsideTheBuckets() {
        double[] values = sample(40_000, () -> random.nextInt(12) == 0 ? random.nextDouble(500, 900) : 0);
        double[] exact = exact(values);
        assertThat(exact[8]).isGreaterThan(500);
        assertWithin(values, 900 * FloatHistogram.RELATIVE_ERROR + 1.3 * ColumnCounts.RESOLUTION * exact[8]);
        double[] mirrored = Arrays.stream(values).map(value -> -value).toArray();
        assertWithin(mirrored, 900 * FloatHistogram.RELATIVE_ERROR + 1.3 * ColumnCounts.RESOLUTION * exact[8]);
    }

    /** The pilot sees one mode only: the other is beyond the buckets, on either side. */
    @ParameterizedTest
    @ValueSource(doubles = {-1e6, 1e6, 1e18})
    void aModeThePilotHasNotSeenIsFoundByItsRelativeError(double far) {
        double[] values = sample(40_000, () -> 1 + 0.1 * random.nextGaussian());
        for (int i = PILOT; i < values.length; i++) {
            if (random.nextInt(5) == 0) {
                values[i] = far * (1 + 0.1 * random.nextDouble());
            }
        }
        double[] exact = exact(values);
        double[] found = counted(values).quantiles(PROBABILITIES);
        for (int i = 0; i < exact.length; i++) {
            double tolerance = Math.abs(exact[i]) > 1000 ? Math.abs(exact[i]) * FloatHistogram.RELATIVE_ERROR : 0.002;
            assertThat(found[i]).isCloseTo(exact[i], within(tolerance));
        }
    }

    /** Four in a hundred at a value far from the others, which the pilot counts as common but not into its 90% band. */
    @ParameterizedTest
    @ValueSource(doubles = {-100, 100})
    void theOnlyValueOutsideTheBucketsMayBeTheCommonOne(double far) {
        double[] values = sample(30_000, random::nextDouble);
        for (int i = 0; i < values.length; i += 25) {
            values[i] = far;
        }
        assertWithin(values, ColumnCounts.RESOLUTION);
    }

    /** A floor or a cap with others close to it: quantiles ascend and stay between the least and the largest value. */
    @ParameterizedTest
    @CsvSource({"0.3, 0.2, 1", "0.5, 0.4, -1", "0.1, 0.6, 1", "0.94, 0.03, -1", "0.2, 0.0, 1"})
    void quantilesBesideACommonValueAscendAndStayInside(double atFloor, double near, double sign) {
        double[] values = sample(30_000, () -> {
            double u = random.nextDouble();
            double above = u < atFloor ? 0 : u < atFloor + near ? 0.0005 : random.nextDouble();
            return sign * above + 0.0; // no negative zero
        });
        double[] ascending = values.clone();
        Arrays.sort(ascending);
        double[] probabilities = new double[999];
        Arrays.setAll(probabilities, i -> (i + 1) / 1000.0);
        double[] found = counted(values).quantiles(probabilities);
        double before = ascending[0];
        for (int i = 0; i < found.length; i++) {
            assertThat(found[i]).isBetween(before, ascending[ascending.length - 1]);
            before = found[i];
        }
    }

    @Test
    void theCommonValueMayStandFarOutside() {
        double[] values = sample(40_000, () -> random.nextInt(25) == 0 ? -50 : random.nextGaussian());
        assertWithin(values, 1.3 * ColumnCounts.RESOLUTION * 3.4);
        double[] mirrored = Arrays.stream(values).map(value -> -value).toArray();
        assertWithin(mirrored, 1.3 * ColumnCounts.RESOLUTION * 3.4);
    }
}
