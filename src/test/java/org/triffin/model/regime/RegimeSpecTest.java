package org.triffin.model.regime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.triffin.model.ModelFixture;

class RegimeSpecTest {
    private static RegimeSpec spec(String... sets) {
        return ModelFixture.spec("obbba-2025", sets).regime();
    }

    @Test
    void currentPolicyAloneReachesNoRegime() {
        assertThat(spec().reachable()).isEmpty();
        assertThat(spec("regime.schedule={2030Q1: current-policy}").reachable()).isEmpty();
    }

    @Test
    void theStartAndEveryScheduledRegimeAreReachable() {
        assertThat(spec("regime=growth", "regime.schedule={2030Q1: inflation, 2034Q1: tightening}")
                        .reachable())
                .containsExactlyInAnyOrder(Regime.GROWTH, Regime.INFLATION, Regime.TIGHTENING);
    }

    @Test
    void switchingReachesAllFour() {
        assertThat(spec("regime.switching.enabled=true").reachable())
                .containsExactlyInAnyOrder(Regime.GROWTH, Regime.INFLATION, Regime.MONETIZATION, Regime.TIGHTENING);
    }

    @Test
    void alwaysSetsScheduleAndSwitchingAside() {
        RegimeSpec always = spec("regime.switching.enabled=true").always(Regime.MONETIZATION);
        assertThat(always.reachable()).containsExactly(Regime.MONETIZATION);
        assertThat(always.switching().enabled()).isFalse();
        assertThat(spec("regime.schedule={2030Q1: inflation}")
                        .always(Regime.CURRENT_POLICY)
                        .reachable())
                .isEmpty();
    }
}
