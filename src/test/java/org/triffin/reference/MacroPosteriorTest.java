package org.triffin.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.EigenDecompositionNonSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class MacroPosteriorTest {
    private static final int VARIABLES = MacroEstimate.VARIABLES;
    private static final int OBSERVATIONS = 152;

    @Test
    void estimateIsTheDocumentedOne() {
        MacroEstimate estimate = MacroPosterior.estimate();
        assertThat(estimate.observations()).isEqualTo(OBSERVATIONS);
        assertThat(estimate.lag1()[0][0]).isCloseTo(0.224, within(5e-4));
        assertThat(estimate.lag1()[2][2]).isCloseTo(1.317, within(5e-4));
        assertThat(estimate.lag2()[3][3]).isCloseTo(-0.111, within(5e-4));
        double[] sd = {0.0200, 0.00804, 0.00323, 0.00366};
        for (int i = 0; i < VARIABLES; i++) {
            assertThat(Math.sqrt(estimate.covariance()[i][i])).isCloseTo(sd[i], within(5e-5));
        }
    }

    @Test
    void estimateIsStableWithTheDocumentedRoot() {
        MacroEstimate estimate = MacroPosterior.estimate();
        assertThat(Companion.largestModulus(estimate.lag1(), estimate.lag2())).isCloseTo(0.919, within(5e-4));
    }

    @Test
    void residualsAreCentredWithUnitVarianceAndTheEstimatesCorrelations() {
        double[][] residuals = MacroPosterior.standardisedResiduals();
        double[][] covariance = MacroPosterior.estimate().covariance();
        assertThat(residuals).hasDimensions(OBSERVATIONS, VARIABLES);
        for (int i = 0; i < VARIABLES; i++) {
            for (int j = 0; j < VARIABLES; j++) {
                double mean = 0;
                double product = 0;
                for (double[] residual : residuals) {
                    mean += residual[i] / OBSERVATIONS;
                    product += residual[i] * residual[j] / (OBSERVATIONS - 1);
                }
                assertThat(mean).isCloseTo(0, within(1e-6));
                assertThat(product)
                        .isCloseTo(covariance[i][j] / Math.sqrt(covariance[i][i] * covariance[j][j]), within(1e-5));
            }
        }
    }

    @Test
    void squaringFindsTheLargestEigenvalue() {
        MacroPool pool = MacroPosterior.stableDraws(32);
        for (int draw = 0; draw < pool.size(); draw++) {
            RealMatrix companion = MatrixUtils.createRealMatrix(2 * VARIABLES, 2 * VARIABLES);
            companion.setSubMatrix(pool.lag1()[draw], 0, 0);
            companion.setSubMatrix(pool.lag2()[draw], 0, VARIABLES);
            companion.setSubMatrix(
                    MatrixUtils.createRealIdentityMatrix(VARIABLES).getData(), VARIABLES, 0);
            double largest = Arrays.stream(new EigenDecompositionNonSymmetric(companion).getEigenvalues())
                    .mapToDouble(Complex::norm)
                    .max()
                    .orElseThrow();
            assertThat(Companion.largestModulus(pool.lag1()[draw], pool.lag2()[draw]))
                    .isCloseTo(largest, within(1e-10));
        }
        double[][] nothing = new double[VARIABLES][VARIABLES];
        assertThat(Companion.largestModulus(nothing, nothing)).isZero();
    }

    @Test
    void poolIsTheSameEveryTimeAndStable() {
        MacroPool pool = MacroPosterior.stableDraws(64);
        assertThat(MacroPosterior.stableDraws(64).lag1()).isDeepEqualTo(pool.lag1());
        for (int draw = 0; draw < pool.size(); draw++) {
            assertThat(Companion.largestModulus(pool.lag1()[draw], pool.lag2()[draw]))
                    .isLessThan(PosteriorSampler.LARGEST_MODULUS);
        }
    }

    @Test
    void aboutOneDrawInFortyIsTooPersistent() {
        int kept = 8192;
        int rejected = MacroPosterior.stableDraws(kept).rejected();
        double share = (double) rejected / (kept + rejected);
        double monteCarlo = 3 * Math.sqrt(0.025 * 0.975 / kept);
        assertThat(share).isCloseTo(0.025, within(monteCarlo));
    }

    @Test
    void drawsScatterAroundTheEstimate() {
        MacroEstimate estimate = MacroPosterior.estimate();
        MacroPool pool = MacroPosterior.stableDraws(512);
        for (int i = 0; i < VARIABLES; i++) {
            for (int j = 0; j < VARIABLES; j++) {
                assertMeanIs(estimate.lag1()[i][j], pool.lag1(), i, j);
                assertMeanIs(estimate.lag2()[i][j], pool.lag2(), i, j);
            }
        }
    }

    /** Within four standard errors, and a little more for the draws rejected. */
    private static void assertMeanIs(double expected, double[][][] draws, int i, int j) {
        double sum = 0;
        double squares = 0;
        for (double[][] draw : draws) {
            sum += draw[i][j] - expected;
            squares += (draw[i][j] - expected) * (draw[i][j] - expected);
        }
        double variance = squares / draws.length;
        assertThat(variance).isPositive();
        assertThat(sum / draws.length).isCloseTo(0, within(5 * Math.sqrt(variance / draws.length)));
    }

    @Test
    void drawnCovariancesAverageToTheInverseWishartsMean() {
        MacroPool pool = MacroPosterior.stableDraws(512);
        double mean = 0;
        for (double[][] loading : pool.loading()) {
            mean += loading[0][0] * loading[0][0] / pool.size();
        }
        double expected = 623.718135e-4 / (155 - VARIABLES - 1);
        assertThat(mean / expected).isCloseTo(1, within(5 * Math.sqrt(2.0 / 148 / 512)));
    }
}
