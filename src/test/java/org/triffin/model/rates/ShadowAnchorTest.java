package org.triffin.model.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A baseline as the mean of rates that never fall below the bound. */
class ShadowAnchorTest {
    private static final double BOUND = 0.001;

    @ParameterizedTest
    @CsvSource({"0.031, 0.022", "0.045, 0.005", "0.012, 0.020", "0.005, 0.022"})
    void theMeanOfTheObservedRateIsTheBaseline(double baseline, double deviation) {
        NormalDistribution shadow = NormalDistribution.of(ShadowAnchor.centre(baseline, deviation, BOUND), deviation);
        double mean = 0;
        int draws = 200_000;
        for (int draw = 0; draw < draws; draw++) {
            mean += Math.max(BOUND, shadow.inverseCumulativeProbability((draw + 0.5) / draws)) / draws;
        }
        assertThat(mean).isCloseTo(baseline, within(1e-6));
    }

    @Test
    void theCentreIsNeverAboveTheBaselineAndFallsWithTheSpread() {
        double last = 0.03;
        for (double deviation = 0.005; deviation < 0.04; deviation += 0.005) {
            double centre = ShadowAnchor.centre(0.03, deviation, BOUND);
            assertThat(centre).isLessThan(last + 1e-12);
            last = centre;
        }
    }

    @Test
    void aBaselineTheBoundMakesImpossibleIsTakenAsTheShadowRateWithoutAJump() {
        double deviation = 0.02;
        assertThat(ShadowAnchor.centre(-0.06, deviation, BOUND)).isEqualTo(-0.06);
        double last = ShadowAnchor.centre(-0.06, deviation, BOUND);
        for (double baseline = -0.06; baseline < 0.05; baseline += 1e-5) {
            double centre = ShadowAnchor.centre(baseline, deviation, BOUND);
            assertThat(centre - last).isBetween(-1e-12, 0.0012);
            last = centre;
        }
    }

    @Test
    void quartersThatNoShockReachesKeepTheBaseline() {
        double[] baseline = {0.04, 0.03, 0.03};
        double[] deviation = {0, 0, 0.02, 0.02};
        ShadowAnchor anchor = ShadowAnchor.of(baseline, deviation, BOUND);
        assertThat(Arrays.copyOf(anchor.rate(), 2)).containsExactly(0.04, 0.03);
        assertThat(anchor.rate()[3]).isEqualTo(anchor.rate()[2]).isLessThan(0.03);
    }
}
