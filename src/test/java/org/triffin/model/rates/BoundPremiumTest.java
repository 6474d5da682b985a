package org.triffin.model.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.triffin.model.dynamics.MacroDynamics;
import org.triffin.reference.MacroPosterior;

/** What the lower bound adds to expected rates, against integrating the normal density. */
class BoundPremiumTest {
    private static final double BOUND = 0.001;
    private static final double BASIS_POINT = 1e-4;

    /** E max(bound, shadow) - mean, by the trapezium rule over ten standard deviations. */
    private static double integrated(double mean, double deviation) {
        if (deviation == 0) {
            return Math.max(0, BOUND - mean);
        }
        NormalDistribution normal = new NormalDistribution(0, 1);
        int steps = 1000;
        double sum = 0;
        for (int i = 0; i <= steps; i++) {
            double z = -10 + 20.0 * i / steps;
            double weight = i == 0 || i == steps ? 0.5 : 1;
            sum += weight * Math.max(BOUND - mean - deviation * z, 0) * normal.density(z);
        }
        return sum * 20 / steps;
    }

    @Test
    void theTableIsTheIntegralToAHundredthOfABasisPoint() {
        double[] premium = new double[1];
        for (double deviation : new double[] {0.002, 0.01, 0.025}) {
            for (double mean = -0.06; mean <= 0.10; mean += 0.00137) {
                BoundPremium.fill(premium, new double[] {mean}, deviation, BOUND);
                assertThat(premium[0]).isCloseTo(integrated(mean, deviation), within(0.02 * BASIS_POINT));
            }
        }
        BoundPremium.fill(premium, new double[] {-0.03}, 0, BOUND);
        assertThat(premium[0]).isEqualTo(0.031);
    }

    @Test
    void farBelowTheBoundThePremiumIsTheDistanceAndFarAboveNothing() {
        assertThat(BoundPremium.at(-20)).isCloseTo(20, within(1e-9));
        assertThat(BoundPremium.at(20)).isCloseTo(0, within(1e-9));
    }

    /** Eight horizons stand for all: within two standard deviations (4.4 points) of a short rate of 3% or more. */
    @Test
    void eightHorizonsGiveEveryYieldsBoundPremiumToAboutABasisPoint() {
        assertThat(worst(new double[] {0.03, 0.04, 0.05}, -0.042, 0.042, 0))
                .isPositive()
                .isLessThan(1.3 * BASIS_POINT);
    }

    /** Deeper down the straight lines between the horizons overstate a premium that is many times larger. */
    @Test
    void inADeepRecessionTheyOverstateItByAFewPercent() {
        assertThat(worst(new double[] {0.02, 0.03, 0.04}, -0.06, 0.03, 0.04)).isLessThan(BASIS_POINT);
    }

    /** The largest error over tenors and states, less a share of the premium itself. */
    private static double worst(double[] baselines, double lowest, double highest, double share) {
        int last = 120;
        int[] every = new int[last];
        Arrays.setAll(every, quarter -> quarter);
        MacroDynamics dynamics = MacroDynamics.of(MacroPosterior.estimate(), 1.4, Tenors.quarters(), every);
        double[] exact = new double[last];
        double worst = 0;
        for (double baseline : baselines) {
            for (double deviation = lowest; deviation <= highest; deviation += 0.006) {
                for (int horizon = 0; horizon < last; horizon++) {
                    double[] loads = dynamics.nodeLoads()[horizon];
                    double mean = baseline + (loads[2] + loads[6]) * deviation;
                    exact[horizon] = integrated(mean, dynamics.nodeDeviations()[horizon]);
                }
                for (int tenor = 0; tenor < Tenors.quarters().length; tenor++) {
                    double mean = Arrays.stream(exact, 0, Tenors.quarters()[tenor])
                            .average()
                            .orElseThrow();
                    worst = Math.max(worst, Math.abs(atNodes(exact, tenor) - mean) - share * mean);
                }
            }
        }
        return worst;
    }

    private static double atNodes(double[] exact, int tenor) {
        double sum = 0;
        for (int node = 0; node < Tenors.nodes().length; node++) {
            sum += Tenors.nodeWeights()[tenor][node] * exact[Tenors.nodes()[node]];
        }
        return sum;
    }

    @Test
    void weightsOfTheHorizonsSumToOneForEveryTenor() {
        for (double[] weights : Tenors.nodeWeights()) {
            double sum = 0;
            for (double weight : weights) {
                sum += weight;
            }
            assertThat(sum).isCloseTo(1, within(1e-12));
        }
    }
}
