package org.triffin.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.triffin.model.state.BudgetState;
import org.triffin.model.state.DebtState;
import org.triffin.model.state.EconomyState;
import org.triffin.model.state.FederalReserveState;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.RatesState;

/** The accounts of fiscal years and the signs of stocks, on every path. */
class AccountsTest {
    private static final double EXACT = 1e-12;

    /** Sums over a fiscal year kept by the test, one element a lane. */
    private static final class Year {
        final double[] gdp = new double[ManyPaths.LANES];
        final double[] realGdp = new double[ManyPaths.LANES];
        final double[] primary = new double[ManyPaths.LANES];
        final double[] interest = new double[ManyPaths.LANES];
        double other;

        void add(PathBlock block, double otherFinancing) {
            other += otherFinancing;
            for (int lane = 0; lane < ManyPaths.LANES; lane++) {
                gdp[lane] += block.economy.gdp[lane];
                realGdp[lane] += block.economy.realGdp[lane];
                primary[lane] += block.budget.primaryDeficit[lane];
                interest[lane] += block.debt.netInterest[lane];
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.triffin.model.ManyPaths#all")
    void theChangeOfTheDebtRatioIsPrimaryDeficitAndInterestLessGrowthAndInflationPlusOther(ManyPaths paths) {
        Worst sum = new Worst("five parts of the change of debt/GDP");
        Worst parts = new Worst("each part");
        Worst totalView = new Worst("debt/GDP from the total deficit, without interest");
        Worst primaryView = new Worst("debt/GDP from the primary deficit, with interest");
        PathBlock block = paths.begin();
        DebtState debt = block.debt;
        EconomyState economy = block.economy;
        Year before = new Year();
        for (int lane = 0; lane < ManyPaths.LANES; lane++) {
            before.gdp[lane] = economy.gdpYear[lane];
            before.realGdp[lane] = economy.realGdpYear[lane];
        }
        for (int first = 0; first < paths.model().quarters(); first += 4) {
            double[] opening = debt.debt.clone();
            Year year = new Year();
            for (int quarter = first; quarter < first + 4; quarter++) {
                paths.model().advance(block, quarter);
                year.add(block, paths.model().baseline().otherFinancing()[quarter]);
            }
            for (int lane = 0; lane < ManyPaths.LANES; lane++) {
                double gdp = year.gdp[lane];
                double ratioBefore = opening[lane] / before.gdp[lane];
                double ratio = debt.debt[lane] / gdp;
                double growth = year.realGdp[lane] / before.realGdp[lane] - 1;
                double inflation = gdp / before.gdp[lane] / (1 + growth) - 1;
                double nominal = (1 + growth) * (1 + inflation);
                double[] expected = {
                    year.primary[lane] / gdp,
                    year.interest[lane] / gdp,
                    -ratioBefore * growth / (1 + growth),
                    -ratioBefore * inflation / nominal,
                    year.other / gdp
                };
                double[] found = {
                    debt.changePrimaryDeficit[lane],
                    debt.changeInterest[lane],
                    debt.changeGrowth[lane],
                    debt.changeInflation[lane],
                    debt.changeOther[lane]
                };
                double total = 0;
                for (int part = 0; part < found.length; part++) {
                    parts.see(found[part], expected[part], Math.max(1, ratio), first, lane);
                    total += found[part];
                }
                sum.see(total, ratio - ratioBefore, Math.max(1, ratio), first, lane);
                double deficit = (year.primary[lane] + year.interest[lane]) / gdp;
                totalView.see(ratioBefore / nominal + deficit + found[4], ratio, ratio, first, lane);
                double implicitRate = year.interest[lane] / opening[lane];
                primaryView.see(
                        ratioBefore * (1 + implicitRate) / nominal + found[0] + found[4], ratio, ratio, first, lane);
            }
            System.arraycopy(year.gdp, 0, before.gdp, 0, ManyPaths.LANES);
            System.arraycopy(year.realGdp, 0, before.realGdp, 0, ManyPaths.LANES);
        }
        sum.isWithin(EXACT);
        parts.isWithin(EXACT);
        totalView.isWithin(EXACT);
        primaryView.isWithin(EXACT);
    }

    @ParameterizedTest
    @MethodSource("org.triffin.model.ManyPaths#all")
    void thePartsOfTheTenYearYieldAddUp(ManyPaths paths) {
        Worst parts = new Worst("expected real rate + expected inflation + term premium");
        PathBlock block = paths.begin();
        for (int quarter = 0; quarter < paths.model().quarters(); quarter++) {
            paths.model().advance(block, quarter);
            for (int lane = 0; lane < ManyPaths.LANES; lane++) {
                double sum = block.rates.expectedRealRate10[lane]
                        + block.rates.expectedInflation10[lane]
                        + block.rates.termPremium10[lane];
                parts.see(sum, block.rates.yields[RatesState.TEN][lane], 1, quarter, lane);
            }
        }
        parts.isWithin(EXACT);
    }

    @ParameterizedTest
    @MethodSource("org.triffin.model.ManyPaths#all")
    void remittancesAndTheDeferredAssetAreNeverNegativeAndNeverBothGrow(ManyPaths paths) {
        PathBlock block = paths.begin();
        FederalReserveState fed = block.federalReserve;
        int remitted = 0;
        for (int quarter = 0; quarter < paths.model().quarters(); quarter++) {
            paths.model().advance(block, quarter);
            for (int lane = 0; lane < ManyPaths.LANES; lane++) {
                assertThat(fed.remittances[lane]).isGreaterThanOrEqualTo(0);
                assertThat(fed.deferredAsset[lane]).isGreaterThanOrEqualTo(0);
                assertThat(fed.remittances[lane] == 0 || fed.deferredAsset[lane] == 0)
                        .as("remittances while losses are still to be earned back")
                        .isTrue();
                remitted += fed.remittances[lane] > 0 ? 1 : 0;
            }
        }
        assertThat(remitted).as("quarters with remittances").isPositive();
    }

    @ParameterizedTest
    @MethodSource("org.triffin.model.ManyPaths#all")
    void primaryDeficitIsOutlaysLessRevenuePlusSurpriseAndReaction(ManyPaths paths) {
        Worst budget = new Worst("primary deficit");
        double reaction = paths.spec().fiscal().debtReaction();
        double target = paths.spec().fiscal().debtTarget();
        PathBlock block = paths.begin();
        BudgetState state = block.budget;
        double[] ratio = block.debt.debtToGdp.clone();
        for (int quarter = 0; quarter < paths.model().quarters(); quarter++) {
            paths.model().advance(block, quarter);
            for (int lane = 0; lane < ManyPaths.LANES; lane++) {
                double gdp = block.economy.gdp[lane];
                double surprise = paths.shocked(quarter) ? state.noise[lane] : 0;
                double expected = state.primaryOutlays[lane]
                        - state.revenue[lane]
                        + (surprise - reaction * (ratio[lane] - target)) * gdp;
                budget.see(state.primaryDeficit[lane], expected, gdp, quarter, lane);
            }
            if (quarter % 4 == 3) {
                ratio = block.debt.debtToGdp.clone();
            }
        }
        budget.isWithin(EXACT);
    }
}
