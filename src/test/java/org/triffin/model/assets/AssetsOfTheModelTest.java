package org.triffin.model.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triffin.model.ModelFixture;
import org.triffin.model.state.AssetsState;
import org.triffin.simulation.Projection;
import org.triffin.simulation.Statistic;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Variable;

/** Assets over the whole model. */
class AssetsOfTheModelTest {
    private static final int LANES = 512;
    private static final int QUARTERS = 120;
    private static final String ON = "assets.simulated=on";

    /** Log returns: [asset: equities, bonds, gold, dollar][lane and quarter]. */
    private static final double[][] RETURNS = returns();

    private static double[][] returns() {
        var model = ModelFixture.model("obbba-2025", ON);
        var block = ModelFixture.beginDrawn(model, LANES, 11);
        AssetsState assets = block.assets;
        double[][] rows = {assets.equityReturn, assets.tenYearReturn, assets.goldReturn, assets.dollarReturn};
        double[][] logs = new double[rows.length][LANES * QUARTERS];
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            model.advance(block, quarter);
            for (int asset = 0; asset < rows.length; asset++) {
                for (int lane = 0; lane < LANES; lane++) {
                    logs[asset][quarter * LANES + lane] = Math.log1p(rows[asset][lane]);
                }
            }
        }
        return logs;
    }

    /** Volatilities of 1971-2026 a year: 15.1, 8.45, 18.1 and 5.6%; gold's without the end of its peg, 1973-81: 15%. */
    @ParameterizedTest
    @CsvSource({"0, 0.151", "1, 0.0845", "2, 0.15", "3, 0.0557"})
    void volatilitiesAreThoseOfTheRecord(int asset, double expected) {
        double volatility = 2 * Math.sqrt(covariance(RETURNS[asset], RETURNS[asset]));
        assertThat(volatility).isCloseTo(expected, within(0.15 * expected));
    }

    /** Equities with bonds near today's correlation; gold and the dollar against each other as in 1971-2026. */
    @ParameterizedTest
    @CsvSource({"0, 1, 0.05, 0.40", "0, 3, -0.30, -0.05", "2, 3, -0.45, -0.20", "0, 2, -0.15, 0.15"})
    void correlationsLieInTheRangeOfTheRecord(int one, int other, double least, double most) {
        double correlation = covariance(RETURNS[one], RETURNS[other])
                / Math.sqrt(covariance(RETURNS[one], RETURNS[one]) * covariance(RETURNS[other], RETURNS[other]));
        assertThat(correlation).isBetween(least, most);
    }

    private static double covariance(double[] one, double[] other) {
        double oneMean = 0;
        double otherMean = 0;
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            double step = 1.0 / (i + 1);
            double deviation = one[i] - oneMean;
            oneMean += deviation * step;
            otherMean += (other[i] - otherMean) * step;
            sum += deviation * (other[i] - otherMean);
        }
        return sum / (one.length - 1);
    }

    @Test
    void residualsHaveTheirVolatilityWithinSamplingError() {
        String[] still = {
            ON,
            "economy.r-shock-scale=0",
            "assets.equity.growth-surprise-response=0",
            "assets.equity.real-rate-response=0",
            "assets.equity.inflation-response=0",
            "assets.equity.premium-response-together=0",
            "assets.equity.premium-response-apart=0",
            "assets.equity.distress-response=0"
        };
        var model = ModelFixture.model("obbba-2025", still);
        var block = ModelFixture.beginDrawn(model, LANES, 3);
        model.advance(block, 0);
        model.advance(block, 1);
        double[] logs = new double[LANES];
        for (int lane = 0; lane < LANES; lane++) {
            logs[lane] = Math.log1p(block.assets.equityReturn[lane]) - block.rates.billYieldBefore[lane] / 4;
        }
        double volatility = 2 * Math.sqrt(covariance(logs, logs));
        assertThat(volatility).isCloseTo(0.13, within(4 * 0.13 / Math.sqrt(2.0 * LANES)));
    }

    @Test
    void aBondHoldersRealValueIsTheTenYearReturnDeflated() {
        var model = ModelFixture.model("obbba-2025", ON);
        var block = ModelFixture.beginDrawn(model, 4, 2);
        double value = 1;
        double opening = block.economy.consumerPrices[3];
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            model.advance(block, quarter);
            value *= 1 + block.assets.tenYearReturn[3];
        }
        double expected = value * opening / block.economy.consumerPrices[3];
        assertThat(block.assets.bondholderRealValue[3]).isCloseTo(expected, within(1e-9 * expected));
    }

    @Test
    void theRealDollarIsTheDollarTimesPricesHereOverPricesAbroad() {
        var model = ModelFixture.model("obbba-2025", ON, "assets.dollar.foreign-inflation=3%");
        var block = ModelFixture.beginDrawn(model, 4, 2);
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            model.advance(block, quarter);
            double here = block.economy.consumerPrices[1] / block.economy.consumerPricesBefore[1];
            double real = (1 + block.assets.dollarReturn[1]) * here / Math.pow(1.03, 0.25);
            assertThat(1 + block.assets.realDollarReturn[1]).isCloseTo(real, within(1e-12));
        }
    }

    @Test
    void withoutSurprisesEquitiesEarnTheirPremiumOverBills() {
        var path = ModelFixture.calm("obbba-2025", ON, "economy.shocks=none");
        double equities = ModelFixture.value(path, AssetsState.EQUITY_RETURN, 2050);
        double bills = ModelFixture.value(path, AssetsState.BILL_RETURN, 2050);
        assertThat(Math.log1p(equities) - bills).isCloseTo(0.045, within(0.0025));
    }

    @Test
    void withoutAssetsNothingIsDrawnOrRecordedAndNothingElseChanges() {
        Projection without = ModelFixture.project(64, "obbba-2025", "holders.simulated=on");
        Projection with =
                ModelFixture.project(64, "obbba-2025", "holders.simulated=on", ON, "assets.credit.hedge-failure=0");
        assertThat(without.variables()).doesNotContain(AssetsState.EQUITY_RETURN);
        assertThat(with.variables()).containsAll(without.variables()).contains(AssetsState.EQUITY_RETURN);
        for (Variable variable : without.variables()) {
            for (FiscalYear year : List.of(new FiscalYear(2030), new FiscalYear(2055))) {
                assertThat(with.value(variable, year, Statistic.MEAN))
                        .isEqualTo(without.value(variable, year, Statistic.MEAN));
            }
        }
    }
}
