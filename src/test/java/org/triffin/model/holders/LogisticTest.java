package org.triffin.model.holders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The stated errors of the logistic function. */
class LogisticTest {
    @Test
    void errorsAreWithinTheStatedBounds() {
        for (double z = -30; z <= 30; z += 0.01) {
            double exact = 1 / (1 + Math.exp(-z));
            double bound = Math.abs(z) <= 3 ? 1e-8 : 1e-4;
            assertThat(Logistic.of(z))
                    .as("at %s", z)
                    .isCloseTo(exact, within(bound))
                    .isBetween(0.0, 1.0);
        }
    }

    @Test
    void itRises() {
        for (double z = -9; z <= 9; z += 0.01) {
            assertThat(Logistic.of(z + 0.01)).as("at %s", z).isGreaterThan(Logistic.of(z));
        }
    }

    @Test
    void logOddsInvertIt() {
        assertThat(Logistic.of(Logistic.inverse(0.35))).isCloseTo(0.35, within(1e-9));
    }
}
