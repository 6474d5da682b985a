package org.triffin.model.holders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Foreign bonds hedged into dollars. */
class HedgedYieldTest {
    /** A Japanese twenty-year bond at 3.06%, dollar rate 3.7%, yen rate .75%: 1.0306 x 1.037 / 1.0075 - 1. */
    @Test
    void theWorkedExampleYieldsSixPercent() {
        assertThat(HedgedYield.of(0.0306, 0.037, 0.0075, 0)).isCloseTo(0.0608, within(5e-5));
    }

    @Test
    void withEqualShortRatesAHedgeChangesNothing() {
        assertThat(HedgedYield.of(0.04, 0.03, 0.03, 0)).isCloseTo(0.04, within(1e-15));
    }

    @Test
    void aNegativeBasisPaysWhoeverLendsDollars() {
        assertThat(HedgedYield.of(0.03, 0.04, 0.01, -0.002) - HedgedYield.of(0.03, 0.04, 0.01, 0))
                .isBetween(0.0020, 0.0022);
    }
}
