package org.triffin.model.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.triffin.model.ModelFixture;
import org.triffin.model.state.EconomyState;
import org.triffin.model.state.Row;

/** The policy rule by itself: where it comes to rest. */
class PolicyRuleTest {
    private static final PolicyRuleSpec TAYLOR = new PolicyRuleSpec(.85, 1.5, 1.0);
    private static final double[] NO_INNOVATION = new double[1];

    private static double atRest(double inflation, double gap, double target) {
        EconomyState economy = ModelFixture.begin(ModelFixture.model("cbo-2025-01"), 1).economy;
        for (double[] row : economy.inflationRing) {
            Row.fill(row, inflation);
        }
        Row.fill(economy.outputGap, gap);
        PolicyRule rule = new PolicyRule(TAYLOR, target);
        double[] rate = new double[1];
        for (int quarter = 0; quarter < 400; quarter++) {
            rule.set(rate, NO_INNOVATION, rate.clone(), economy);
        }
        return rate[0];
    }

    @Test
    void inflationThatIsNotAimedAtIsAnsweredByTheResponse() {
        assertThat(atRest(.01, 0, 0)).isCloseTo(.015, within(1e-12));
    }

    @Test
    void inflationThatIsAimedAtIsAnsweredOneForOne() {
        assertThat(atRest(.01, 0, .01)).isCloseTo(.01, within(1e-12));
    }

    @Test
    void theGapIsAnsweredPointForPoint() {
        assertThat(atRest(0, -.02, 0)).isCloseTo(-.02, within(1e-12));
    }
}
