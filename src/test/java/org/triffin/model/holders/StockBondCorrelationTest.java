package org.triffin.model.holders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triffin.model.FederalDebtModel;
import org.triffin.model.ModelFixture;
import org.triffin.model.baseline.Baseline;
import org.triffin.model.dynamics.MacroDynamics;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.RatesState;
import org.triffin.model.state.SafeHavenState;
import org.triffin.reference.MacroPosterior;
import org.triffin.simulation.Projection;
import org.triffin.simulation.Statistic;
import org.triffin.vocabulary.FiscalYear;

/** The stock-bond correlation and the inflation volatility behind it. */
class StockBondCorrelationTest {
    private static final String ON = "holders.simulated=on";

    /**
     * Correlations of quarterly stock and ten-year bond returns by era, against smoothed GDP inflation (weight .1 a
     * quarter) and its volatility around expectations learned at .05 a quarter, both era means from the quarterly
     * history of 1962-2025, and the erosion that is assumed.
     */
    @ParameterizedTest
    @CsvSource({"1973-81, 6.88, 2.75, 0.20, 0.22", "2000-20, 1.90, 0.94, 0.20, -0.56", "2021-23, 3.61, 2.84, 0.42, 0.65"
    })
    void theErasAreMet(String era, double inflation, double volatility, double erosion, double expected) {
        CorrelationSpec spec = ModelFixture.spec("cbo-2025-01").safeHaven().correlation();
        double level = ModelFixture.spec("cbo-2025-01").safeHaven().erosion().level();
        double logOdds = Logistic.inverse(0.5 * (1 + spec.level()))
                + spec.inflation() * (inflation - 2)
                + spec.volatility() * (volatility - 100 * spec.usualVolatility())
                + spec.erosion() * (erosion - level);
        assertThat(Math.tanh(0.5 * logOdds)).as(era).isCloseTo(expected, within(0.06));
    }

    /** The closed form of the variance against the variance over paths. */
    @Test
    void theUsualVarianceOfInflationIsThatOfThePaths() {
        FederalDebtModel model = ModelFixture.model("cbo-2025-01", "economy.shocks=gaussian");
        Baseline baseline = model.baseline();
        MacroDynamics dynamics =
                MacroDynamics.of(MacroPosterior.estimate(), 1.4, RatesState.tenors(), new int[] {1, 4});
        UsualInflation usual = UsualInflation.of(baseline, dynamics, 0.9, true, 1);
        int lanes = 4096;
        PathBlock block = ModelFixture.beginDrawn(model, lanes, 3);
        for (int quarter = 0; quarter < 24; quarter++) {
            model.advance(block, quarter);
            double sum = 0;
            for (int lane = 0; lane < lanes; lane++) {
                double surprise =
                        block.economy.inflationRing[quarter % 4][lane] - block.economy.expectedInflation[lane];
                sum += surprise * surprise;
            }
            double expected = usual.variance()[quarter];
            double bound = 5 * expected * Math.sqrt(2.0 / lanes);
            assertThat(sum / lanes).as("quarter %s", quarter).isCloseTo(expected, within(bound + 1e-15));
        }
        assertThat(usual.variance()[0]).isZero();
        assertThat(usual.variance()[23]).isPositive();
    }

    @Test
    void inflationThatSurprisesRaisesVolatilityCorrelationAndPremium() {
        FederalDebtModel model = ModelFixture.model("cbo-2025-01", "economy.shocks=gaussian", ON);
        PathBlock block = ModelFixture.begin(model, 2);
        for (int quarter = 0; quarter < 12; quarter++) {
            block.economy.normals[MacroDynamics.INFLATION][quarter][1] = 4;
            model.advance(block, quarter);
        }
        SafeHavenState state = block.safeHaven;
        assertThat(state.inflationVolatility[1]).isGreaterThan(state.inflationVolatility[0] + 0.01);
        assertThat(state.stockBondCorrelation[1]).isGreaterThan(state.stockBondCorrelation[0] + 0.2);
        assertThat(state.riskPremium[1]).isGreaterThan(state.riskPremium[0] + 0.003);
    }

    /** The usual shocks move premiums around the baseline, not away from it, and widen the fan by little. */
    @Test
    void theUsualShocksLeaveTheMedianAloneAndWidenTheFanByLittle() {
        List<Projection> both = ModelFixture.run(
                        2000, List.of(ModelFixture.model("cbo-2025-01"), ModelFixture.model("cbo-2025-01", ON)))
                .levels();
        FiscalYear year = new FiscalYear(2035);
        Projection off = both.get(0);
        Projection on = both.get(1);
        assertThat(on.value(RatesState.TERM_PREMIUM_10Y, year, Statistic.P50))
                .isCloseTo(off.value(RatesState.TERM_PREMIUM_10Y, year, Statistic.P50), within(8e-4));
        assertThat(on.value(RatesState.YIELD_10Y, year, Statistic.SD)
                        / off.value(RatesState.YIELD_10Y, year, Statistic.SD))
                .isBetween(1.0, 1.15);
    }
}
