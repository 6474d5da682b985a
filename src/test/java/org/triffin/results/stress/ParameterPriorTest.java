package org.triffin.results.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.triffin.model.cascade.MarketSpec;
import org.triffin.results.stress.ParameterPrior.Range;

class ParameterPriorTest {
    private static final int DRAWS = 4000;

    @ParameterizedTest
    @ValueSource(strings = {"april-2025", "march-2020"})
    void eachSettingIsATriangleOnItsRange(String scenario) {
        ParameterPrior prior = ParameterPrior.of(StressFixture.market(scenario));
        List<Range> ranges = prior.ranges();
        double[] sums = new double[ranges.size()];
        double[] below = new double[ranges.size()];
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] values = prior.values(draw);
            for (int i = 0; i < values.length; i++) {
                assertThat(values[i])
                        .isBetween(ranges.get(i).low(), ranges.get(i).high());
                sums[i] += values[i];
                below[i] += values[i] < ranges.get(i).base() ? 1 : 0;
            }
        }
        for (int i = 0; i < sums.length; i++) {
            Range range = ranges.get(i);
            double width = range.high() - range.low();
            assertThat(sums[i] / DRAWS)
                    .as("mean of " + range.setting())
                    .isCloseTo((range.low() + range.base() + range.high()) / 3, within(width / Math.sqrt(DRAWS)));
            assertThat(below[i] / DRAWS)
                    .as("share of " + range.setting() + " below its top")
                    .isCloseTo((range.base() - range.low()) / width, within(2.5 / Math.sqrt(DRAWS)));
        }
    }

    @Test
    void theSettingsAreThoseOfTheDesignOneRangeEach() {
        List<Range> ranges =
                ParameterPrior.of(StressFixture.market("april-2025")).ranges();
        Set<String> settings = ranges.stream().map(Range::setting).collect(Collectors.toSet());
        assertThat(settings)
                .hasSameSizeAs(ranges)
                .contains(
                        "depth.room-kink",
                        "basis-trade.hedge-gap",
                        "selling.daily-limit",
                        "selling.buffer-defence",
                        "depth.reversion");
    }

    @Test
    void aRangeIsWidenedToHoldTheScenariosValue() {
        MarketSpec market = MarketSettings.with(StressFixture.market("april-2025"), "basis-trade.size", 2000.0);
        Range size = ParameterPrior.of(market).ranges().get(0);
        assertThat(size).isEqualTo(new Range("basis-trade.size", 550, 2000, 2000));
        assertThat(size.quantile(1)).isEqualTo(2000);
        assertThat(size.quantile(0)).isEqualTo(550);
    }

    @Test
    void aDrawIsTheMarketWithItsValuesWhateverWasDrawnBefore() {
        ParameterPrior prior = ParameterPrior.of(StressFixture.market("april-2025"));
        double[] values = prior.values(7);
        prior.values(3);
        MarketSpec drawn = prior.market(7);
        for (int i = 0; i < values.length; i++) {
            assertThat(MarketSettings.number(drawn, prior.ranges().get(i).setting()))
                    .isEqualTo(values[i]);
        }
        assertThat(drawn.stress()).isEqualTo(StressFixture.market("april-2025").stress());
    }
}
