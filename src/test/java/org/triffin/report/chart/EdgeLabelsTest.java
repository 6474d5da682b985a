package org.triffin.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EdgeLabelsTest {
    private static final double LEADING = 19;

    @Test
    void labelsWithRoomStayWhereTheyBelong() {
        assertThat(EdgeLabels.places(new double[] {20, 60, 200}, 0, 400)).containsExactly(20, 60, 200);
    }

    @Test
    void theRoomOfALabelIsWhatItNeedsNotToBeCut() {
        String text = "1,000%: under 1%";
        double room = EdgeLabels.room(List.of("20%: 5%", text));
        double beside = EdgeLabels.room(List.of(""));
        assertThat(LineBreaks.lines(text, Typeface.LABEL, room - beside, 1)).containsExactly(text);
        assertThat(LineBreaks.lines(text, Typeface.LABEL, room - beside - 2, 1)).doesNotContain(text);
    }

    @Test
    void twoThatTouchMoveApartByTheSame() {
        assertThat(EdgeLabels.places(new double[] {100, 100}, 0, 400))
                .containsExactly(100 - LEADING / 2, 100 + LEADING / 2);
    }

    @Test
    void placesKeepTheirOrderDistanceAndBounds() {
        Random random = new Random(7);
        for (int trial = 0; trial < 500; trial++) {
            double[] wishes =
                    random.doubles(1 + random.nextInt(12), 0, 400).sorted().toArray();
            double[] places = EdgeLabels.places(wishes, 0, 400);
            assertThat(places[0]).isGreaterThanOrEqualTo(0);
            assertThat(places[places.length - 1]).isLessThanOrEqualTo(400 + 1e-9);
            for (int i = 1; i < places.length; i++) {
                assertThat(places[i] - places[i - 1]).isGreaterThanOrEqualTo(LEADING - 1e-9);
            }
        }
    }

    @Test
    void noOtherPlacesAreNearerInSquares() {
        Random random = new Random(11);
        double[] wishes = random.doubles(6, 100, 200).sorted().toArray();
        double[] places = EdgeLabels.places(wishes, 0, 400);
        for (int trial = 0; trial < 2000; trial++) {
            double[] other = places.clone();
            for (int i = 0; i < other.length; i++) {
                other[i] += random.nextGaussian() * 3;
            }
            Arrays.sort(other);
            boolean apart = true;
            for (int i = 1; i < other.length; i++) {
                apart &= other[i] - other[i - 1] >= LEADING;
            }
            if (apart) {
                assertThat(distance(wishes, other)).isGreaterThanOrEqualTo(distance(wishes, places) - 1e-9);
            }
        }
    }

    private static double distance(double[] wishes, double[] places) {
        double sum = 0;
        for (int i = 0; i < wishes.length; i++) {
            sum += (wishes[i] - places[i]) * (wishes[i] - places[i]);
        }
        return sum;
    }
}
