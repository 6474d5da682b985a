package org.triffin.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triffin.report.text.NumberForm;

class AxesTest {
    private static final Rectangle2D REGION = new Rectangle2D.Double(32, 120, 1136, 540);

    @ParameterizedTest
    @CsvSource({"0.13,0.2", "0.2,0.2", "0.021,0.025", "3,5", "7,10", "1e-4,1e-4", "640000,1000000"})
    void stepsAreRound(double least, double step) {
        assertThat(Axes.roundStep(least)).isCloseTo(step, org.assertj.core.data.Percentage.withPercentage(1e-9));
    }

    @Test
    void everythingDrawnLiesInside() {
        Axes axes = new Axes(REGION, 180, 1962, 2055, 0.23, 2.72, NumberForm.WHOLE_PERCENT);
        assertThat(axes.area().contains(axes.x(1990), axes.y(0.23))).isTrue();
        assertThat(axes.y(2.72)).isGreaterThanOrEqualTo(axes.area().getMinY());
        assertThat(axes.year(axes.x(2031))).isCloseTo(2031, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void aRatioNearZeroBeginsThereAndAHighOneDoesNot() {
        assertThat(new Axes(REGION, 180, 1962, 2055, 0.23, 2.72, NumberForm.WHOLE_PERCENT).shows(0))
                .isTrue();
        assertThat(new Axes(REGION, 180, 2025, 2055, 0.95, 2.1, NumberForm.WHOLE_PERCENT).shows(0))
                .isFalse();
    }

    @Test
    void aFlatLineHasAnAxis() {
        Axes axes = new Axes(REGION, 180, 2025, 2055, 0.04, 0.04, NumberForm.PERCENT);
        assertThat(axes.shows(0.04)).isTrue();
        assertThat(axes.y(0.04)).isFinite();
    }
}
