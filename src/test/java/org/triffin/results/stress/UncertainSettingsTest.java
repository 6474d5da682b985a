package org.triffin.results.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.triffin.model.cascade.MarketSpec;
import org.triffin.simulation.stress.ParameterPrior;
import org.triffin.simulation.stress.UncertainParameter;

class UncertainSettingsTest {
    private static final int DRAWS = 4000;

    @ParameterizedTest
    @ValueSource(strings = {"april-2025", "march-2020"})
    void eachSettingIsDrawnFromATriangleOnItsRange(String scenario) {
        List<UncertainParameter> settings = UncertainSettings.of(StressFixture.market(scenario));
        ParameterPrior prior = new ParameterPrior(settings, DRAWS, 1);
        for (int i = 0; i < settings.size(); i++) {
            UncertainParameter setting = settings.get(i);
            double width = setting.high() - setting.low();
            double sum = 0;
            for (double value : prior.values(i)) {
                assertThat(value).as(setting.name()).isBetween(setting.low(), setting.high());
                sum += value;
            }
            assertThat(sum / DRAWS)
                    .as("mean of " + setting.name())
                    .isCloseTo((setting.low() + setting.base() + setting.high()) / 3, within(width / Math.sqrt(DRAWS)));
        }
    }

    @Test
    void theLikeliestValueIsTheScenariosWhicheverItIs() {
        MarketSpec market = StressFixture.market("april-2025");
        assertThat(UncertainSettings.of(market))
                .extracting(UncertainParameter::name)
                .doesNotHaveDuplicates()
                .contains(
                        "depth_room_kink",
                        "basis_trade_hedge_gap",
                        "selling_daily_limit",
                        "selling_buffer_defence",
                        "depth_reversion");
        MarketSpec larger = MarketSettings.with(market, "basis-trade.size", 2000.0);
        UncertainParameter size = UncertainSettings.of(larger).get(0);
        assertThat(size.name()).isEqualTo("basis_trade_size");
        assertThat(List.of(size.low(), size.base(), size.high())).containsExactly(550.0, 2000.0, 2000.0);
    }

    @Test
    void aDrawIsTheMarketWithItsValues() {
        MarketSpec market = StressFixture.market("march-2020");
        ParameterPrior prior = new ParameterPrior(UncertainSettings.of(market), 8, 1);
        MarketSpec drawn = prior.market(market, 7);
        assertThat(MarketSettings.number(drawn, "basis-trade.size")).isEqualTo(prior.values(0)[7]);
        assertThat(drawn.stress()).isEqualTo(market.stress());
        assertThat(drawn.volatility()).isEqualTo(market.volatility());
    }
}
