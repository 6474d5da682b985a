package org.triffin.reference.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triffin.reference.StartingLadders;
import org.triffin.reference.Vintage;
import org.triffin.reference.Vintages;
import org.triffin.vocabulary.Quarter;

class LadderCalibrationTest {
    private static LadderCalibration calibration;

    @BeforeAll
    static void calibrate() {
        calibration = new LadderCalibration();
    }

    /** When the calibration changes, the resources are what this test expects. */
    @ParameterizedTest
    @CsvSource({"cbo-2025-01, 2024Q3", "cbo-2026-02, 2025Q3"})
    void shippedLaddersAreTheCalibrations(String vintage, String date) throws IOException {
        double debt = Vintages.named(vintage).map(Vintage::startingDebt).orElseThrow();
        Quarter quarter = Quarter.parse(date);
        assertThat(shipped(date + ".csv")).isEqualTo(calibration.ladder(quarter, debt));
        assertThat(shipped(date + "-fit.csv")).isEqualTo(calibration.fit(quarter, debt));
    }

    private static List<String> shipped(String name) throws IOException {
        try (InputStream stream = StartingLadders.class.getResourceAsStream("ladders/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    @Test
    void everyPublishedFigureIsMetWithinTwoTolerances() {
        assertThat(calibration.moments())
                .hasSize(14)
                .allSatisfy(moment -> assertThat(moment.value(calibration.weights()))
                        .as(moment.what())
                        .isCloseTo(moment.target(), within(2.2 * moment.tolerance())));
    }

    @Test
    void weightsStayNearTheSketch() {
        assertThat(calibration.weights()).hasSizeGreaterThan(20);
        for (double weight : calibration.weights()) {
            assertThat(weight).isBetween(0.7, 1.4);
        }
    }
}
