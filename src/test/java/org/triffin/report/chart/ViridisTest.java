package org.triffin.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;

class ViridisTest {
    private static double grey(Color colour) {
        return 0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue();
    }

    @Test
    void moreIsLighterInGreyToo() {
        for (int i = 1; i <= 100; i++) {
            assertThat(grey(Viridis.at(i / 100.0))).isGreaterThan(grey(Viridis.at((i - 1) / 100.0)) - 0.5);
        }
        assertThat(Viridis.at(-1)).isEqualTo(Viridis.at(0));
        assertThat(Viridis.at(2)).isEqualTo(Viridis.at(1));
    }

    @Test
    void aNumberCanBeReadOnEveryColour() {
        for (int i = 0; i <= 100; i++) {
            Color plate = Viridis.at(i / 100.0);
            assertThat(contrast(plate, Viridis.on(plate))).as("at " + i).isGreaterThan(3.5);
        }
    }

    /** Contrast ratio of the Web Content Accessibility Guidelines 2.1. */
    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
