package org.triffin.model.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreasuryReturnsTest {
    private static final double ROUNDING = 1e-13;

    @ParameterizedTest
    @CsvSource({"0, 0.01119", "0.01, -0.0635", "-0.01, 0.0932"})
    void aTenYearNoteAtFourAndAHalfPercentReturnsWhatTheDesignSays(double change, double expected) {
        assertThat(held(10, 0.045, 0.045 + change, 0.045 + change)).isCloseTo(expected, within(5e-5));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 10, 30})
    void aParBondOnAFlatConstantCurveEarnsExactlyItsYield(int tenor) {
        for (double yield = -0.01; yield < 0.2; yield += 0.0037) {
            assertThat(held(tenor, yield, yield, yield)).isCloseTo(Math.sqrt(1 + yield / 2) - 1, within(ROUNDING));
        }
        assertThat(held(tenor, 0, 0, 0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 10, 30})
    void aPriceIsTheSumOfDiscountedPayments(int tenor) {
        Random random = new Random(tenor);
        for (int draw = 0; draw < 2000; draw++) {
            double bought = random.nextDouble() * 0.16 - 0.01;
            double sold = random.nextDouble() * 0.16 - 0.01;
            double value = 0;
            for (int payment = 1; payment <= 2 * tenor; payment++) {
                double paid = bought / 2 + (payment == 2 * tenor ? 1 : 0);
                value += paid * Math.pow(1 + sold / 2, 0.5 - payment);
            }
            assertThat(held(tenor, bought, sold, sold)).isCloseTo(value - 1, within(ROUNDING * (1 + value)));
        }
    }

    @Test
    void aNoteIsSoldAtTheYieldOfItsRemainingLife() {
        double sevenYear = 0.03;
        double tenYear = 0.045;
        double remaining = tenYear - (tenYear - sevenYear) * 0.25 / 3;
        assertThat(held(10, tenYear, sevenYear, tenYear))
                .isCloseTo(held(10, tenYear, remaining, remaining), within(ROUNDING))
                .isGreaterThan(Math.sqrt(1 + tenYear / 2) - 1);
    }

    private static double held(int tenor, double bought, double shorter, double same) {
        double[] returns = new double[1];
        double[] before = {bought};
        double[] below = {shorter};
        double[] now = {same};
        switch (tenor) {
            case 2 -> TreasuryReturns.twoYear(returns, before, below, now, TreasuryReturns.weightOfShorter(0.25, 2));
            case 10 -> TreasuryReturns.tenYear(returns, before, below, now, TreasuryReturns.weightOfShorter(7, 10));
            default -> TreasuryReturns.thirtyYear(returns, before, below, now, TreasuryReturns.weightOfShorter(20, 30));
        }
        return returns[0];
    }
}
