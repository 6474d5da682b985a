package org.triffin.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.triffin.reference.MacroEstimate;
import org.triffin.reference.MacroPosterior;

/** Closed-form expectations against simulating the autoregression forward. */
class MacroDynamicsTest {
    private static final int[] TENORS = {8, 12, 20, 28, 40, 80, 120};
    private static final int[] NODES = {0, 1, 3, 6, 10, 16, 24, 40};
    private static final double SCALE = 1.4;
    private static final double GAIN = 0.05;
    private final MacroEstimate estimate = MacroPosterior.estimate();
    private final MacroDynamics dynamics = MacroDynamics.of(estimate, SCALE, TENORS, NODES);

    /** One quarter of x(t) = A1 x(t-1) + A2 x(t-2) + e. */
    private double[] next(double[] last, double[] beforeLast, double[] innovation) {
        double[] now = innovation.clone();
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                now[i] += estimate.lag1()[i][j] * last[j] + estimate.lag2()[i][j] * beforeLast[j];
            }
        }
        return now;
    }

    @Test
    void expectedMeansOverATenorAreThoseOfTheAutoregressionRunForward() {
        Random random = new Random(5);
        for (int draw = 0; draw < 20; draw++) {
            double[] now = random.doubles(4, -0.05, 0.05).toArray();
            double[] before = random.doubles(4, -0.05, 0.05).toArray();
            for (int tenor = 0; tenor < TENORS.length; tenor++) {
                double[] sum = meanOver(TENORS[tenor], now, before);
                assertThat(dot(dynamics.rateLoads()[tenor], now, before)).isCloseTo(sum[2], within(1e-14));
                assertThat(dot(dynamics.inflationLoads()[tenor], now, before)).isCloseTo(sum[1], within(1e-14));
            }
        }
    }

    private double[] meanOver(int quarters, double[] now, double[] before) {
        double[] x = now;
        double[] lag = before;
        double[] mean = new double[4];
        for (int quarter = 0; quarter < quarters; quarter++) {
            for (int i = 0; i < 4; i++) {
                mean[i] += x[i] / quarters;
            }
            double[] later = next(x, lag, new double[4]);
            lag = x;
            x = later;
        }
        return mean;
    }

    @Test
    void expectedRateAtANodeIsTheAutoregressionsAndItsSpreadThatOfSimulatedPaths() {
        double[] now = {0.01, -0.02, 0.03, 0.005};
        double[] before = {0, 0.01, 0.02, -0.004};
        int paths = 40_000;
        double[][] sums = new double[NODES.length][2];
        Random random = new Random(11);
        for (int path = 0; path < paths; path++) {
            double[] x = now;
            double[] lag = before;
            int node = 0;
            for (int quarter = 0; node < NODES.length; quarter++) {
                if (NODES[node] == quarter) {
                    double surprise = x[2] - dot(dynamics.nodeLoads()[node], now, before);
                    sums[node][0] += surprise;
                    sums[node][1] += surprise * surprise;
                    node++;
                }
                double[] later = next(x, lag, innovation(random));
                lag = x;
                x = later;
            }
        }
        for (int node = 0; node < NODES.length; node++) {
            double mean = sums[node][0] / paths;
            double deviation = Math.sqrt(Math.max(0, sums[node][1] / paths - mean * mean));
            double standardError = dynamics.nodeDeviations()[node] / Math.sqrt(paths) + 1e-12;
            assertThat(mean).isCloseTo(0, within(4.5 * standardError));
            assertThat(dynamics.nodeDeviations()[node]).isCloseTo(deviation, within(4.5 * standardError));
        }
    }

    @Test
    void withoutLearningTheRateSpreadsAsItsForecastDoes() {
        double[] spread = dynamics.shortRateDeviations(40, 0);
        for (int node = 1; node < NODES.length; node++) {
            assertThat(spread[NODES[node] - 1]).isCloseTo(dynamics.nodeDeviations()[node], within(1e-14));
        }
    }

    @Test
    void spreadOfTheRateWithLearntInflationIsThatOfSimulatedPaths() {
        double[] spread = dynamics.shortRateDeviations(24, GAIN);
        double[] squares = new double[24];
        int paths = 40_000;
        Random random = new Random(12);
        for (int path = 0; path < paths; path++) {
            double[] x = new double[4];
            double[] lag = new double[4];
            double learnt = 0;
            for (int quarter = 0; quarter < squares.length; quarter++) {
                double[] later = next(x, lag, innovation(random));
                lag = x;
                x = later;
                learnt = (1 - GAIN) * learnt + GAIN * x[1];
                squares[quarter] += (x[2] + learnt) * (x[2] + learnt) / paths;
            }
        }
        for (int quarter = 0; quarter < squares.length; quarter++) {
            assertThat(Math.sqrt(squares[quarter])).isCloseTo(spread[quarter], withinPercentage(2));
        }
    }

    private double[] innovation(Random random) {
        double[] normal = new double[4];
        double[] innovation = new double[4];
        for (int i = 0; i < 4; i++) {
            normal[i] = random.nextGaussian();
            for (int j = 0; j <= i; j++) {
                innovation[i] += dynamics.loading()[i][j] * normal[j];
            }
        }
        return innovation;
    }

    @Test
    void loadingTimesItsTransposeIsTheCovarianceWithTheRateScaled() {
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                double sum = 0;
                for (int k = 0; k < 4; k++) {
                    sum += dynamics.loading()[i][k] * dynamics.loading()[j][k];
                }
                double scale = (i == 2 ? SCALE : 1) * (j == 2 ? SCALE : 1);
                assertThat(sum).isCloseTo(scale * estimate.covariance()[i][j], within(1e-15));
            }
        }
    }

    /** The rate reverts and slows growth and inflation on its way, so the ten-year expectation moves by a third. */
    @Test
    void aShortRateAPointUpMovesTheTenYearExpectationByAboutAThird() {
        double[] rise = {0, 0, 0.01, 0};
        assertThat(dot(dynamics.rateLoads()[4], rise, rise) / 0.01).isBetween(0.2, 0.45);
    }

    private static double dot(double[] loads, double[] now, double[] before) {
        double sum = 0;
        for (int i = 0; i < 4; i++) {
            sum += loads[i] * now[i] + loads[4 + i] * before[i];
        }
        return sum;
    }
}
