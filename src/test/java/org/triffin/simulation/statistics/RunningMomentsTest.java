package org.triffin.simulation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RunningMomentsTest {
    @Test
    void oneTwoThreeHaveMeanTwoAndErrorOneOverRootThree() {
        RunningMoments moments = new RunningMoments();
        moments.add(1);
        moments.add(2);
        moments.add(3);
        assertThat(moments.mean()).isEqualTo(2);
        assertThat(moments.standardError()).isCloseTo(1 / Math.sqrt(3), within(1e-15));
    }

    @Test
    void aLargeLevelDoesNotDrownASmallSpread() {
        RunningMoments near = new RunningMoments();
        RunningMoments far = new RunningMoments();
        Random random = new Random(3);
        for (int i = 0; i < 10_000; i++) {
            double value = random.nextGaussian();
            near.add(value);
            far.add(1e8 + value);
        }
        assertThat(far.standardError()).isCloseTo(near.standardError(), within(1e-8));
    }

    @Test
    void fewerThanTwoValuesHaveNoError() {
        RunningMoments moments = new RunningMoments();
        assertThat(moments.standardError()).isZero();
        moments.add(7);
        assertThat(moments.mean()).isEqualTo(7);
        assertThat(moments.standardError()).isZero();
    }
}
