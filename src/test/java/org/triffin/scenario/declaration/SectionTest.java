package org.triffin.scenario.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.triffin.model.cascade.MarketSpec;
import org.triffin.model.cascade.Purchases;
import org.triffin.scenario.Scenarios;

class SectionTest {
    private static final Section SECTION = Section.of(MarketSpec.class);

    private static MarketSpec market() throws Exception {
        return Scenarios.load("april-2025", List.of(), Path.of("")).scenario().market();
    }

    @Test
    void anotherValueUnderAPathLeavesEveryOtherAsItWas() throws Exception {
        MarketSpec market = market();
        Record changed = SECTION.with(market, "basis-trade.leverage", 28.0);
        for (Map.Entry<String, Parameter> entry : SECTION.parameters().entrySet()) {
            Object expected =
                    entry.getKey().equals("basis-trade.leverage") ? 28.0 : SECTION.valueIn(market, entry.getKey());
            assertThat(SECTION.valueIn(changed, entry.getKey()))
                    .as(entry.getKey())
                    .isEqualTo(expected);
        }
        assertThat(SECTION.valueIn(market, "basis-trade.leverage")).isEqualTo(56.0);
    }

    @Test
    void theSameValueGivesAnEqualRecord() throws Exception {
        MarketSpec market = market();
        for (String path : SECTION.parameters().keySet()) {
            assertThat(SECTION.with(market, path, SECTION.valueIn(market, path)))
                    .as(path)
                    .isEqualTo(market);
        }
    }

    @Test
    void aChoiceCanBeSetToo() throws Exception {
        Record changed = SECTION.with(market(), "backstop.purchases", Purchases.NONE);
        assertThat(((MarketSpec) changed).backstop().purchases()).isEqualTo(Purchases.NONE);
    }

    @Test
    void whatIsNoSettingOrIsRefusedByItsRecordIsAnError() throws Exception {
        MarketSpec market = market();
        assertThatIllegalArgumentException().isThrownBy(() -> SECTION.with(market, "basis-trade.lever", 1.0));
        assertThatIllegalArgumentException().isThrownBy(() -> SECTION.with(market, "channel.basis", 1.0));
        assertThatIllegalArgumentException().isThrownBy(() -> SECTION.with(market, "basis-trade.leverage", "high"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SECTION.with(market, "backstop.least", 1000.0))
                .withMessageContaining("least");
    }
}
