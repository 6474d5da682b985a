package org.triffin.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | no path",
                "0.0001 | fewer than 1 in 100 paths",
                "0.02 | about 2 in 100 paths",
                "0.05 | about 1 in 20 paths",
                "0.08 | about 1 in 10 paths",
                "0.31 | about 3 in 10 paths",
                "0.5 | about half of the paths",
                "0.64 | about 6 in 10 paths",
                "0.9 | about 9 in 10 paths",
                "0.95 | about 19 in 20 paths",
                "0.98 | about 98 in 100 paths",
                "0.999 | more than 99 in 100 paths",
                "1 | every path"
            })
    void aProbabilityIsACountOfPaths(double probability, String words) {
        assertThat(Words.paths(probability)).isEqualTo(words);
    }

    @Test
    void theCountIsNeverFarFromTheProbability() {
        for (int i = 1; i < 1000; i++) {
            double probability = i / 1000.0;
            assertThat(count(Words.paths(probability)))
                    .as(Words.paths(probability))
                    .isCloseTo(probability, org.assertj.core.data.Offset.offset(0.051));
        }
    }

    private static double count(String words) {
        if (words.contains("half")) {
            return 0.5;
        }
        String[] numbers = words.replaceAll("[^0-9]+", " ").strip().split(" ", -1);
        return Double.parseDouble(numbers[0]) / Double.parseDouble(numbers[1]);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void whatIsNoProbabilityIsRefused(double number) {
        assertThatThrownBy(() -> Words.paths(number)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nearlyCertainIsNotCertain() {
        assertThat(Words.chance(0.9996)).isEqualTo("over 99%");
        assertThat(Words.chance(1)).isEqualTo("100%");
        assertThat(Words.chance(0.0004)).isEqualTo("under 1%");
        assertThat(Words.chance(0)).isEqualTo("0%");
        assertThat(Words.chance(0.424)).isEqualTo("42%");
    }

    @Test
    void aSmallMoveIsNone() {
        assertThat(Words.move(0.01, 0.02)).isEqualTo("stays");
        assertThat(Words.move(0.03, 0.02)).isEqualTo("rises");
        assertThat(Words.move(-0.03, 0.02)).isEqualTo("falls");
    }
}
