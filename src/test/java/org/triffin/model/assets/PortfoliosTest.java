package org.triffin.model.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.triffin.model.ModelFixture;
import org.triffin.model.state.AssetsState;
import org.triffin.model.state.PortfolioState;
import org.triffin.model.state.PortfolioState.Kind;

/** Portfolios of the whole model over thirty years, recomputed from the assets' returns. */
class PortfoliosTest {
    private static final int LANES = 16;
    private static final double ROUNDING = 1e-12;
    private static final String[] SETS = {"assets.simulated=on", "assets.portfolios.gold-share=0.2"};

    /** Returns of one lane: [quarter]. */
    private static final class History {
        final List<Double> equities = new ArrayList<>();
        final List<Double> bonds = new ArrayList<>();
        final List<Double> gold = new ArrayList<>();
        final List<Double> bills = new ArrayList<>();
        final List<Double> shares = new ArrayList<>();
        final Map<Kind, List<Double>> portfolios = new EnumMap<>(Kind.class);
        final Map<Kind, List<double[]>> statistics = new EnumMap<>(Kind.class);
    }

    private static final List<History> HISTORIES = new ArrayList<>();

    @BeforeAll
    static void simulate() {
        var model = ModelFixture.model("obbba-2025", SETS);
        var block = ModelFixture.beginDrawn(model, LANES, 7);
        for (int lane = 0; lane < LANES; lane++) {
            HISTORIES.add(new History());
        }
        for (int quarter = 0; quarter < model.quarters(); quarter++) {
            model.advance(block, quarter);
            for (int lane = 0; lane < LANES; lane++) {
                keep(HISTORIES.get(lane), block.assets, lane);
            }
        }
    }

    private static void keep(History history, AssetsState assets, int lane) {
        history.equities.add(assets.equityReturn[lane]);
        history.bonds.add(assets.tenYearReturn[lane]);
        history.gold.add(assets.goldReturn[lane]);
        history.bills.add(assets.billReturn[lane]);
        history.shares.add(assets.equityShare[lane]);
        for (Kind kind : Kind.values()) {
            PortfolioState portfolio = portfolio(assets, kind);
            history.portfolios.computeIfAbsent(kind, any -> new ArrayList<>()).add(portfolio.totalReturn[lane]);
            history.statistics
                    .computeIfAbsent(kind, any -> new ArrayList<>())
                    .add(new double[] {portfolio.volatility[lane], portfolio.sharpe[lane], portfolio.drawdown[lane]});
        }
    }

    private static PortfolioState portfolio(AssetsState assets, Kind kind) {
        return switch (kind) {
            case SIXTY_FORTY -> assets.sixtyForty;
            case SIXTY_FORTY_GOLD -> assets.sixtyFortyGold;
            case RISK_PARITY -> assets.riskParity;
            case RISK_PARITY_GOLD -> assets.riskParityGold;
        };
    }

    private static List<Double> of(History history, Kind kind) {
        return history.portfolios.getOrDefault(kind, List.of());
    }

    @Test
    void aPortfolioEarnsTheWeightedSumOfItsAssetsAndWeightsSumToOne() {
        for (History history : HISTORIES) {
            for (int quarter = 0; quarter < history.equities.size(); quarter++) {
                double share = history.shares.get(quarter);
                assertThat(share).isBetween(0.0, 1.0);
                earns(history, quarter, Kind.SIXTY_FORTY, 0.6, 0.4, 0);
                earns(history, quarter, Kind.SIXTY_FORTY_GOLD, 0.48, 0.32, 0.2);
                earns(history, quarter, Kind.RISK_PARITY, share, 1 - share, 0);
                earns(history, quarter, Kind.RISK_PARITY_GOLD, 0.8 * share, 0.8 * (1 - share), 0.2);
            }
        }
    }

    private static void earns(History history, int quarter, Kind kind, double equities, double bonds, double gold) {
        assertThat(equities + bonds + gold).isCloseTo(1, within(ROUNDING));
        double sum = equities * history.equities.get(quarter)
                + bonds * history.bonds.get(quarter)
                + gold * history.gold.get(quarter);
        assertThat(of(history, kind).get(quarter)).as("%s", kind).isCloseTo(sum, within(ROUNDING));
    }

    @Test
    void riskParityWeighsByTheInverseOfTrailingVolatility() {
        for (History history : HISTORIES) {
            double equity = 0.151 * 0.151 / 4;
            double bond = 0.0845 * 0.0845 / 4;
            for (int quarter = 0; quarter < history.equities.size(); quarter++) {
                double share = 1 / Math.sqrt(equity) / (1 / Math.sqrt(equity) + 1 / Math.sqrt(bond));
                assertThat(history.shares.get(quarter)).isCloseTo(share, within(1e-9));
                equity += 2.0 / 21 * (Math.pow(history.equities.get(quarter), 2) - equity);
                bond += 2.0 / 21 * (Math.pow(history.bonds.get(quarter), 2) - bond);
            }
        }
    }

    @Test
    void theDrawdownIsTheLargestFallFromAnEarlierValue() {
        for (History history : HISTORIES) {
            for (Kind kind : Kind.values()) {
                List<Double> values = new ArrayList<>(List.of(1.0));
                double largest = 0;
                for (int quarter = 0; quarter < history.equities.size(); quarter++) {
                    double value = values.get(quarter) * (1 + of(history, kind).get(quarter));
                    for (double earlier : values) {
                        largest = Math.max(largest, 1 - value / earlier);
                    }
                    values.add(value);
                    if (quarter % 4 == 3) {
                        assertThat(statistic(history, kind, quarter, 2)).isCloseTo(largest, within(ROUNDING));
                    }
                }
                assertThat(largest).isPositive();
            }
        }
    }

    @Test
    void volatilityAndSharpeRatioAreThoseOfTheReturnOverBillsToDate() {
        for (History history : HISTORIES) {
            for (Kind kind : Kind.values()) {
                for (int quarter = 3; quarter < history.equities.size(); quarter += 4) {
                    double mean = 0;
                    for (int past = 0; past <= quarter; past++) {
                        mean += (of(history, kind).get(past) - history.bills.get(past)) / (quarter + 1);
                    }
                    double squares = 0;
                    for (int past = 0; past <= quarter; past++) {
                        squares += Math.pow(of(history, kind).get(past) - history.bills.get(past) - mean, 2);
                    }
                    double volatility = 2 * Math.sqrt(squares / quarter);
                    assertThat(statistic(history, kind, quarter, 0)).isCloseTo(volatility, within(1e-10));
                    assertThat(statistic(history, kind, quarter, 1)).isCloseTo(4 * mean / volatility, within(1e-8));
                }
            }
        }
    }

    private static double statistic(History history, Kind kind, int quarter, int number) {
        return history.statistics.getOrDefault(kind, List.of()).get(quarter)[number];
    }
}
