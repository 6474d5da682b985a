package org.triffin.simulation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FloatKeyTest {
    @Test
    void keysSortLikeTheNumbersAndGiveThemBack() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 100_000; i++) {
            float left = anyFinite(random);
            float right = anyFinite(random);
            assertThat(Integer.compare(FloatKey.of(left), FloatKey.of(right))).isEqualTo(Float.compare(left, right));
            assertThat(FloatKey.value(FloatKey.of(left))).isEqualTo(left);
        }
    }

    private static float anyFinite(SplittableRandom random) {
        float value = Float.intBitsToFloat(random.nextInt());
        return Float.isFinite(value) && value != 0 ? value : 1;
    }

    @Test
    void bothZerosHaveKeyZero() {
        assertThat(FloatKey.of(0.0f)).isZero();
        assertThat(FloatKey.of(-0.0f)).isZero();
        assertThat(FloatKey.of(-Float.MIN_VALUE)).isNegative();
    }
}
