package org.triffin.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainDecimalTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "-0.0",
                "7",
                "12.",
                ".5",
                "-.5",
                "0.1",
                "1e-3",
                "+2",
                " 3 ",
                "999999999999999",
                "9007199254740993",
                "0.1234567890123456789",
                "00012.50"
            })
    void aDecimalIsWhatJavaReads(String text) {
        assertThat(PlainDecimal.parse(text)).isEqualTo(Double.parseDouble(text));
    }

    @Test
    void randomDecimalsAreWhatJavaReads() {
        Random random = new Random(1);
        for (int i = 0; i < 100_000; i++) {
            BigDecimal number = BigDecimal.valueOf(random.nextLong() >> random.nextInt(63), random.nextInt(19));
            String text = number.toPlainString();
            assertThat(PlainDecimal.parse(text)).as(text).isEqualTo(Double.parseDouble(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "-.", "1.2.3", "1,5", "x"})
    void whatIsNoNumberIsRefused(String text) {
        assertThatThrownBy(() -> PlainDecimal.parse(text)).isInstanceOf(NumberFormatException.class);
    }
}
