package org.triffin.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.apache.commons.rng.core.source64.L64X128Mix;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.triffin.model.state.RowAllocator;
import org.triffin.simulation.SimulationSpec.VarianceReduction;
import org.triffin.vocabulary.Shock;

class ShockFillerTest {
    private static final Shock NORMAL = Shock.normal("test.normal");
    private static final Shock UNIFORM = Shock.uniform("test.uniform");
    private static final Shock CHI_SQUARE = Shock.chiSquare("test.chi-square", 5);

    private static double[][] fill(Shock shock, int lanes, int quarters, long firstPath, VarianceReduction reduction) {
        RowAllocator rows = new RowAllocator(lanes, quarters);
        double[][] drawn = rows.drawn(shock);
        new ShockFiller(new SimulationSpec(1_000_000, 42, reduction)).fill(rows.drawn(), firstPath);
        return drawn;
    }

    private static double[][] fill(Shock shock, int lanes, int quarters, long firstPath) {
        return fill(shock, lanes, quarters, firstPath, VarianceReduction.NONE);
    }

    @Test
    void drawsOfAPathAreTheNormalsOfItsOwnStream() {
        double[][] rows = fill(NORMAL, 4, 120, 1000);
        org.triffin.simulation.Stream stream = new org.triffin.simulation.Stream(42);
        stream.select(StreamNumbers.of(NORMAL, 1003));
        ZigguratSampler.NormalizedGaussian reference =
                ZigguratSampler.NormalizedGaussian.of(new L64X128Mix(stream.state()));
        for (double[] row : rows) {
            assertThat(row[3]).isEqualTo(reference.sample());
        }
    }

    /**
     * Worked out in Python from the figure in the paper and the seeding that {@link org.triffin.simulation.Stream}
     * states: seed 42, path 0, first four quarters. Other numbers would change every published result.
     */
    @Test
    void uniformDrawsAreTheOnesWorkedOutElsewhere() {
        assertThat(firstLane(fill(UNIFORM, 1, 4, 0)))
                .containsExactly(0.27672138678912594, 0.6299523147504249, 0.3630198384248674, 0.6934138294336053);
    }

    /** Printed by this filler on 2026-11-22 with Commons RNG 1.7: guards against another ziggurat. */
    @Test
    void normalAndChiSquareDrawsAreTheOnesPublished() {
        assertThat(firstLane(fill(NORMAL, 1, 4, 0)))
                .containsExactly(0.9373594135717197, 0.7018614333270196, -0.1670850161157876, -1.103099417962608);
        assertThat(firstLane(fill(CHI_SQUARE, 1, 4, 0)))
                .containsExactly(4.247136906370064, 8.749786263424566, 6.606138432382103, 6.206529806557482);
    }

    private static double[] firstLane(double[][] rows) {
        return Stream.of(rows).mapToDouble(row -> row[0]).toArray();
    }

    @ParameterizedTest
    @MethodSource("shocks")
    void aDrawDependsOnPathAndQuarterAlone(Shock shock) {
        double[][] reference = fill(shock, 64, 124, 0);
        for (int lanes : new int[] {1, 8, 32}) {
            double[][] other = fill(shock, lanes, 40, 24);
            for (int quarter = 0; quarter < 40; quarter++) {
                for (int lane = 0; lane < lanes; lane++) {
                    assertThat(other[quarter][lane]).isEqualTo(reference[quarter][24 + lane]);
                }
            }
        }
    }

    static Stream<Shock> shocks() {
        return Stream.of(NORMAL, UNIFORM, CHI_SQUARE);
    }

    @Test
    void otherShocksLeaveTheDrawsAsTheyAre() {
        RowAllocator rows = new RowAllocator(16, 8);
        rows.drawn(UNIFORM);
        rows.drawn(CHI_SQUARE);
        double[][] drawn = rows.drawn(NORMAL);
        rows.drawn(Shock.normal("test.another"));
        new ShockFiller(new SimulationSpec(100, 42, VarianceReduction.NONE)).fill(rows.drawn(), 0);
        assertThat(drawn).isDeepEqualTo(fill(NORMAL, 16, 8, 0));
    }

    @Test
    void antitheticPathsMirrorTheirPartners() {
        double[][] normal = fill(NORMAL, 32, 12, 64, VarianceReduction.ANTITHETIC);
        double[][] uniform = fill(UNIFORM, 32, 12, 64, VarianceReduction.ANTITHETIC);
        double[][] chiSquare = fill(CHI_SQUARE, 32, 12, 64, VarianceReduction.ANTITHETIC);
        double[][] plain = fill(NORMAL, 32, 12, 64);
        for (int quarter = 0; quarter < 12; quarter++) {
            for (int lane = 0; lane < 32; lane += 2) {
                assertThat(normal[quarter][lane]).isEqualTo(plain[quarter][lane]);
                assertThat(normal[quarter][lane + 1]).isEqualTo(-normal[quarter][lane]);
                assertThat(uniform[quarter][lane] + uniform[quarter][lane + 1]).isEqualTo(1 - 0x1p-53);
                assertThat(uniform[quarter][lane + 1]).isBetween(0.0, Math.nextDown(1.0));
                assertThat(chiSquare[quarter][lane + 1]).isEqualTo(chiSquare[quarter][lane]);
            }
        }
    }

    static Stream<Arguments> laws() {
        return Stream.of(
                Arguments.of(NORMAL, new NormalDistribution(0, 1)),
                Arguments.of(UNIFORM, new UniformRealDistribution(0, 1)),
                Arguments.of(Shock.chiSquare("test.one", 1), new ChiSquaredDistribution(1)),
                Arguments.of(Shock.chiSquare("test.four", 4), new ChiSquaredDistribution(4)),
                Arguments.of(CHI_SQUARE, new ChiSquaredDistribution(5)),
                Arguments.of(Shock.chiSquare("test.thirty", 30), new ChiSquaredDistribution(30)));
    }

    /** Kolmogorov-Smirnov against Commons Math over 1,000 paths of 16 quarters; mean within 6 standard errors. */
    @ParameterizedTest
    @MethodSource("laws")
    void drawsFollowTheirLaw(Shock shock, RealDistribution law) {
        double[] sample = Stream.of(fill(shock, 1000, 16, 0))
                .flatMapToDouble(Arrays::stream)
                .toArray();
        double mean = Arrays.stream(sample).average().orElseThrow();
        assertThat(mean)
                .isCloseTo(law.getNumericalMean(), within(6 * Math.sqrt(law.getNumericalVariance() / sample.length)));
        assertThat(new KolmogorovSmirnovTest().kolmogorovSmirnovTest(law, sample))
                .isGreaterThan(1e-4);
    }

    /** Neighbouring paths, neighbouring quarters and two names: 6 standard errors of a zero correlation. */
    @Test
    void drawsOfPathsQuartersAndNamesAreUncorrelated() {
        int paths = 4096;
        double[][] one = fill(NORMAL, paths, 2, 0);
        double[][] two = fill(Shock.normal("test.another"), paths, 2, 0);
        double bound = 6 / Math.sqrt(paths);
        assertThat(correlation(one[0], one[1])).isCloseTo(0, within(bound));
        assertThat(correlation(one[0], two[0])).isCloseTo(0, within(bound));
        double[] shifted = new double[paths];
        System.arraycopy(one[0], 1, shifted, 0, paths - 1);
        assertThat(correlation(one[0], shifted)).isCloseTo(0, within(bound));
    }

    private static double correlation(double[] left, double[] right) {
        return new PearsonsCorrelation().correlation(left, right);
    }

    @Test
    void centresAreTheMiddleOfEachLaw() {
        RowAllocator rows = new RowAllocator(1, 1);
        double[][] normal = rows.drawn(NORMAL);
        double[][] uniform = rows.drawn(UNIFORM);
        double[][] chiSquare = rows.drawn(CHI_SQUARE);
        ShockFiller.fillWithCentres(rows.drawn());
        assertThat(List.of(normal[0][0], uniform[0][0], chiSquare[0][0])).containsExactly(0.0, 0.5, 5.0);
    }
}
