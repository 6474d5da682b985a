package org.triffin.model.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.triffin.model.FederalDebtModel;
import org.triffin.model.ModelFixture;
import org.triffin.model.state.DebtState;
import org.triffin.model.state.EconomyState;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.RatesState;
import org.triffin.reference.MacroEstimate;
import org.triffin.reference.MacroPosterior;
import org.triffin.simulation.Projection;
import org.triffin.simulation.Statistic;
import org.triffin.vocabulary.FiscalYear;

/** The macro block: distributions, responses, permanent changes, the bound. */
class EconomyTest {
    private static final int LANES = 4096;
    private static final double RATE_SCALE = 1.4;

    @ParameterizedTest
    @ValueSource(strings = {"gaussian", "student-t", "bootstrap"})
    void innovationsHaveTheEstimatesMeanAndCovariance(String shocks) {
        FederalDebtModel model = ModelFixture.model("cbo-2025-01", "economy.shocks=" + shocks);
        PathBlock block = ModelFixture.beginDrawn(model, LANES, 17);
        MacroEstimate estimate = MacroPosterior.estimate();
        double[] mean = new double[4];
        double[][] covariance = new double[4][4];
        int dates = 0;
        for (int quarter = 0; quarter < model.quarters(); quarter++) {
            model.advance(block, quarter);
            if (quarter >= 1) {
                dates++;
                add(block.economy, mean, covariance);
            }
        }
        double draws = (double) dates * LANES;
        // Four quarters of a block and one chi-square a date make draws dependent: about a quarter as many count.
        double noise = 5 / Math.sqrt(draws / 4);
        for (int i = 0; i < 4; i++) {
            double sd = deviation(estimate, i);
            assertThat(mean[i] / draws / sd).as("mean of %s", i).isCloseTo(0, within(noise));
            for (int j = 0; j < 4; j++) {
                double unit = sd * deviation(estimate, j);
                double scale = (i == 2 ? RATE_SCALE : 1) * (j == 2 ? RATE_SCALE : 1);
                double expected = scale * estimate.covariance()[i][j] / unit;
                double tails = shocks.equals("student-t") ? 4 : 2;
                assertThat(covariance[i][j] / draws / unit)
                        .as("covariance of %s and %s", i, j)
                        .isCloseTo(expected, within(tails * noise));
            }
        }
    }

    private static double deviation(MacroEstimate estimate, int variable) {
        return (variable == 2 ? RATE_SCALE : 1) * Math.sqrt(estimate.covariance()[variable][variable]);
    }

    private static void add(EconomyState economy, double[] mean, double[][] covariance) {
        for (int i = 0; i < 4; i++) {
            for (int lane = 0; lane < LANES; lane++) {
                mean[i] += economy.innovation[i][lane];
                for (int j = 0; j < 4; j++) {
                    covariance[i][j] += economy.innovation[i][lane] * economy.innovation[j][lane];
                }
            }
        }
    }

    @Test
    void studentShocksHaveFatterTailsThanNormalOnes() {
        assertThat(kurtosis("student-t")).isGreaterThan(4.5);
        assertThat(kurtosis("gaussian")).isCloseTo(3, within(0.1));
    }

    private static double kurtosis(String shocks) {
        FederalDebtModel model = ModelFixture.model("cbo-2025-01", "economy.shocks=" + shocks);
        PathBlock block = ModelFixture.beginDrawn(model, LANES, 23);
        double squares = 0;
        double fourths = 0;
        int count = 0;
        for (int quarter = 0; quarter < model.quarters(); quarter++) {
            model.advance(block, quarter);
            for (int lane = 0; quarter > 0 && lane < LANES; lane++) {
                double square = Math.pow(block.economy.innovation[1][lane], 2);
                squares += square;
                fourths += square * square;
                count++;
            }
        }
        return fourths / count / Math.pow(squares / count, 2);
    }

    /** Economy design, section 3: expected inflation two points higher leaves real growth alone. */
    @Test
    void higherExpectedInflationLeavesMeanRealGrowthUnchanged() {
        var set = ModelFixture.run(
                2000,
                List.of(
                        ModelFixture.model("cbo-2025-01"),
                        ModelFixture.model("cbo-2025-01", "economy.inflation-shift=2%")));
        Projection difference = set.differences().get(0);
        for (int year = 2026; year <= 2035; year++) {
            FiscalYear fiscalYear = new FiscalYear(year);
            double growth = difference.value(EconomyState.REAL_GROWTH, fiscalYear, Statistic.MEAN);
            assertThat(growth).as("real growth FY%s", year).isCloseTo(0, within(0.0002));
            assertThat(difference.value(EconomyState.INFLATION, fiscalYear, Statistic.MEAN))
                    .isCloseTo(0.02, within(0.001));
        }
    }

    /** Responses to one draw of three standard deviations against the path without it. */
    private static double[][] response(int shock, String... sets) {
        FederalDebtModel model = ModelFixture.model("cbo-2025-01", sets);
        int first = model.baseline().quarterNumber(model.baseline().vintage().firstShockQuarter());
        PathBlock block = ModelFixture.begin(model, 2);
        block.economy.normals[shock][first][1] = 3;
        double[][] path = new double[7][12];
        for (int quarter = 0; quarter < first + 12; quarter++) {
            model.advance(block, quarter);
            if (quarter >= first) {
                double[][] rows = {
                    block.economy.realFactor,
                    block.economy.priceFactor,
                    block.rates.shortRate,
                    block.rates.termPremium10,
                    block.rates.yields[RatesState.TWO],
                    block.rates.yields[RatesState.THIRTY],
                    block.economy.outputGap
                };
                for (int row = 0; row < rows.length; row++) {
                    path[row][quarter - first] = rows[row][1] - rows[row][0];
                }
            }
        }
        return path;
    }

    @Test
    void moreGrowthRaisesOutputTheGapAndTheShortRate() {
        double[][] path = response(0);
        assertThat(path[0][11]).isPositive();
        assertThat(path[6][0]).isPositive();
        assertThat(path[2][3]).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"estimated", "taylor"})
    void moreInflationRaisesPricesAndTheShortRate(String rule) {
        double[][] path = response(1, "economy.short-rate-rule=" + rule);
        assertThat(path[1][11]).isPositive();
        assertThat(path[2][4]).isPositive();
    }

    @Test
    void aHigherShortRateLowersOutputAndMovesShortYieldsMoreThanLongOnes() {
        double[][] path = response(2);
        assertThat(path[2][0]).isPositive();
        assertThat(path[4][0]).isGreaterThan(path[5][0]);
        assertThat(path[5][0]).isPositive();
        assertThat(path[0][11] - path[0][3]).as("growth after a year").isNegative();
    }

    @Test
    void aHigherTermPremiumRaisesLongYieldsAndNotTheShortRateOfTheDay() {
        double[][] path = response(3);
        assertThat(path[3][0]).isPositive();
        assertThat(path[5][0]).as("thirty years").isBetween(0.8 * path[3][0], 1.2 * path[3][0]);
        assertThat(path[4][0]).as("two years").isPositive();
        assertThat(Math.abs(path[2][0])).as("short rate at once").isLessThan(1e-4);
    }

    /** x_r = .85 x_r(-1) + .15 (1.5 pi4 + gap - pe): constant inflation a point up ends with the rate 1.5 points up. */
    @Test
    void thePolicyRuleFollowsInflationThatIsAimedAtOneForOne() {
        FederalDebtModel model = ModelFixture.model(
                "cbo-2025-01", "economy.shocks=none", "economy.short-rate-rule=taylor", "economy.inflation-shift=1%");
        FederalDebtModel base =
                ModelFixture.model("cbo-2025-01", "economy.shocks=none", "economy.short-rate-rule=taylor");
        PathBlock up = ModelFixture.begin(model, 1);
        PathBlock down = ModelFixture.begin(base, 1);
        for (int quarter = 0; quarter < 40; quarter++) {
            model.advance(up, quarter);
            base.advance(down, quarter);
        }
        assertThat(up.rates.shortRate[0] - down.rates.shortRate[0]).isCloseTo(0.01, within(1e-4));
    }

    @Test
    void theShortRateIsNeverBelowItsBoundAndSometimesOnIt() {
        FederalDebtModel model = ModelFixture.model("cbo-2025-01");
        PathBlock block = ModelFixture.beginDrawn(model, LANES, 29);
        int bound = 0;
        int inverted = 0;
        int count = 0;
        for (int quarter = 0; quarter < model.quarters(); quarter++) {
            model.advance(block, quarter);
            for (int lane = 0; lane < LANES; lane++) {
                double rate = block.rates.shortRate[lane];
                assertThat(rate).isGreaterThanOrEqualTo(0.001);
                assertThat(rate).isEqualTo(Math.max(0.001, block.rates.shadowRate[lane]));
                if (quarter >= 20) {
                    count++;
                    bound += rate == 0.001 ? 1 : 0;
                    inverted += block.rates.yields[RatesState.TEN][lane] < block.rates.billYield[lane] ? 1 : 0;
                }
            }
        }
        assertThat((double) bound / count).as("share of quarters at the bound").isBetween(0.03, 0.25);
        assertThat((double) inverted / count)
                .as("share of quarters with an inverted curve")
                .isBetween(0.05, 0.40);
    }

    @Test
    void uncertainParametersWidenTheFan() {
        FiscalYear year = new FiscalYear(2035);
        double known = ModelFixture.project(4000, "cbo-2025-01").value(DebtState.DEBT_TO_GDP, year, Statistic.SD);
        double uncertain = ModelFixture.project(4000, "cbo-2025-01", "economy.parameter-uncertainty=true")
                .value(DebtState.DEBT_TO_GDP, year, Statistic.SD);
        assertThat(uncertain / known).isBetween(1.02, 2.0);
    }

    @Test
    void disastersComeAsOftenAndAsDeepAsTheSettingsSay() {
        String[] sets = {"economy.shocks=none", "economy.disaster=2%", "economy.disaster-recovery=0"};
        FederalDebtModel model = ModelFixture.model("cbo-2025-01", sets);
        PathBlock block = ModelFixture.beginDrawn(model, LANES, 31);
        int hits = 0;
        int quarters = 0;
        double[] before = block.economy.realFactor.clone();
        for (int quarter = 0; quarter < model.quarters(); quarter++) {
            model.advance(block, quarter);
            for (int lane = 0; lane < LANES; lane++) {
                double change = Math.log(block.economy.realFactor[lane] / before[lane]);
                before[lane] = block.economy.realFactor[lane];
                if (quarter >= 1) {
                    quarters++;
                    if (change < 0) {
                        hits++;
                        assertThat(change).isCloseTo(-0.28 / 4, within(1e-8));
                    }
                }
            }
        }
        double sampling = 5 * Math.sqrt(0.02 * 0.98 / quarters);
        assertThat((double) hits / quarters).isCloseTo(0.02, within(sampling));
    }
}
