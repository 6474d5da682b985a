package org.triffin.model.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.triffin.model.ModelFixture.calm;
import static org.triffin.model.ModelFixture.value;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.triffin.model.FederalDebtModel;
import org.triffin.model.ModelFixture;
import org.triffin.model.state.BudgetState;
import org.triffin.model.state.DebtState;
import org.triffin.model.state.EconomyState;
import org.triffin.model.state.PathBlock;
import org.triffin.reference.Policies;
import org.triffin.simulation.PathTrace;
import org.triffin.vocabulary.FiscalYear;

/** How revenue, outlays and the primary deficit answer to the economy and to settings. */
class BudgetTest {
    private static final int LANES = 4096;

    /** Extra primary deficit over the gap, first four quarters, after a shock to growth. */
    private static double responseToTheGap(String stabiliser) {
        FederalDebtModel model = ModelFixture.model("cbo-2025-01", "fiscal.automatic-stabiliser=" + stabiliser);
        int first = model.baseline().quarterNumber(model.baseline().vintage().firstShockQuarter());
        PathBlock block = ModelFixture.begin(model, 2);
        block.economy.normals[0][first][1] = -2;
        double deficit = 0;
        double gap = 0;
        for (int quarter = 0; quarter < first + 4; quarter++) {
            model.advance(block, quarter);
            deficit += (block.budget.primaryDeficit[1] - block.budget.primaryDeficit[0]) / block.economy.gdp[0];
            gap += block.economy.outputGap[1];
        }
        return -deficit / gap;
    }

    @Test
    void theDeficitAnswersAGapByTheStabiliserInTheFirstYear() {
        assertThat(responseToTheGap("0.5")).isCloseTo(0.5, within(0.1));
        assertThat(responseToTheGap("0.9") - responseToTheGap("0.3")).isCloseTo(0.6, within(0.06));
    }

    /** Revenue follows prices at once; 40% of outlays with January's adjustment, the rest after six quarters. */
    @Test
    void outlaysFollowPricesWithTheirLags() {
        FederalDebtModel model = ModelFixture.model("cbo-2025-01", "economy.shocks=none", "economy.inflation-shift=2%");
        PathBlock block = ModelFixture.begin(model, 1);
        double[] prices = new double[model.quarters()];
        for (int quarter = 0; quarter < 20; quarter++) {
            model.advance(block, quarter);
            prices[quarter] = block.economy.priceFactor[0];
            double lagged = quarter < 6 ? 1 : prices[quarter - 6];
            int january = quarter - Math.floorMod(quarter - 1, 4);
            double yearly = january < 2 ? 1 : prices[january - 2];
            assertThat(block.budget.outlayPrices[0])
                    .as("quarter %s", quarter)
                    .isCloseTo(0.6 * lagged + 0.4 * yearly, within(1e-12));
            assertThat(block.budget.revenue[0] / model.baseline().revenue()[quarter])
                    .isCloseTo(prices[quarter] + remitted(model, block, quarter), within(1e-9));
        }
    }

    private static double remitted(FederalDebtModel model, PathBlock block, int quarter) {
        return (block.federalReserve.remittances[0] - model.reference().remittances(quarter))
                / model.baseline().revenue()[quarter];
    }

    @Test
    void theDebtReactionRaisesTheSurplusByItsShareOfDebtOverTheTarget() {
        PathTrace base = calm("cbo-2025-01", "fiscal.debt-reaction=0");
        PathTrace bohn = calm("cbo-2025-01", "fiscal.debt-reaction=0.1", "fiscal.debt-target=80%");
        double debt = base.opening(DebtState.DEBT_TO_GDP);
        double change = value(bohn, BudgetState.PRIMARY_DEFICIT_TO_GDP, 2025)
                - value(base, BudgetState.PRIMARY_DEFICIT_TO_GDP, 2025);
        assertThat(change).isCloseTo(-0.1 * (debt - 0.8), within(1e-9));
        assertThat(value(bohn, DebtState.DEBT_TO_GDP, 2035)).isLessThan(value(base, DebtState.DEBT_TO_GDP, 2035));
    }

    @Test
    void budgetNoiseHasItsDeviationAndPersistenceAndIsHeldThroughTheYear() {
        FederalDebtModel model = ModelFixture.model(
                "cbo-2025-01",
                "economy.shocks=none",
                "fiscal.budget-noise=1.18%",
                "fiscal.budget-noise-persistence=0.47");
        PathBlock block = ModelFixture.beginDrawn(model, LANES, 41);
        double[] before = new double[LANES];
        double squares = 0;
        double products = 0;
        double[] started = new double[LANES];
        int years = 0;
        for (int quarter = 0; quarter < model.quarters(); quarter++) {
            model.advance(block, quarter);
            if (quarter % 4 == 0) {
                started = block.budget.noise.clone();
            } else if (quarter > 4) {
                assertThat(block.budget.noise).containsExactly(started);
            }
            if (quarter >= 20 && quarter % 4 == 0) {
                years++;
                for (int lane = 0; lane < LANES; lane++) {
                    squares += started[lane] * started[lane];
                    products += started[lane] * before[lane];
                }
            }
            if (quarter % 4 == 0) {
                before = started;
            }
        }
        double count = (double) years * LANES;
        double noise = 6 / Math.sqrt(count / 3);
        double stationary = 0.0118 * 0.0118 / (1 - 0.47 * 0.47);
        assertThat(squares / count / stationary).isCloseTo(1, within(1.5 * noise));
        assertThat(products / squares).isCloseTo(0.47, within(noise));
    }

    /** CBO: later laws added 7pp of GDP to debt by year 5 and 33pp by year 10, interest included. */
    @Test
    void policyDriftAddsWhatLaterLawsAddedInThePast() {
        PathTrace base = calm("cbo-2025-01");
        PathTrace drift = calm("cbo-2025-01", "fiscal.policy-drift=history");
        double five = 0;
        double ten = 0;
        for (int year = 2025; year < 2035; year++) {
            double added = value(drift, BudgetState.PRIMARY_DEFICIT_TO_GDP, year)
                    - value(base, BudgetState.PRIMARY_DEFICIT_TO_GDP, year);
            five += year < 2030 ? added : 0;
            ten += added;
        }
        assertThat(five).isCloseTo(0.07, within(1e-9));
        assertThat(ten).isCloseTo(0.33, within(1e-9));
        assertThat(value(drift, DebtState.DEBT_TO_GDP, 2029) - value(base, DebtState.DEBT_TO_GDP, 2029))
                .as("debt, interest and growth included, year 5")
                .isCloseTo(0.07, within(0.01));
        assertThat(value(drift, DebtState.DEBT_TO_GDP, 2034) - value(base, DebtState.DEBT_TO_GDP, 2034))
                .as("debt, interest and growth included, year 10")
                .isCloseTo(0.33, within(0.02));
    }

    @Test
    void temporaryProvisionsAreExtendedAsOftenAsTheChanceSaysAndCostTheirScore() {
        FederalDebtModel model =
                ModelFixture.model("obbba-2025", "economy.shocks=none", "fiscal.temporary-provisions-extended=0.8");
        FederalDebtModel certain =
                ModelFixture.model("obbba-2025", "economy.shocks=none", "fiscal.temporary-provisions-extended=1");
        FederalDebtModel never = ModelFixture.model("obbba-2025", "economy.shocks=none");
        PathBlock block = ModelFixture.beginDrawn(model, LANES, 43);
        PathBlock always = ModelFixture.begin(certain, 1);
        PathBlock law = ModelFixture.begin(never, 1);
        double[] deficit = new double[3];
        double score = 0;
        int extended = 0;
        for (int quarter = 0; quarter < 44; quarter++) {
            model.advance(block, quarter);
            certain.advance(always, quarter);
            never.advance(law, quarter);
            deficit[0] += Arrays.stream(block.budget.primaryDeficit).average().orElseThrow();
            deficit[1] += always.budget.primaryDeficit[0];
            deficit[2] += law.budget.primaryDeficit[0];
        }
        for (double one : block.budget.extended) {
            extended += one == 1 ? 1 : 0;
            assertThat(one == 0 || one == 1).isTrue();
        }
        for (int year = 2025; year <= 2035; year++) {
            score += Policies.extension().primaryDeficit(new FiscalYear(year));
        }
        double share = (double) extended / LANES;
        assertThat(share).isCloseTo(0.8, within(5 * Math.sqrt(0.16 / LANES)));
        assertThat(deficit[1] - deficit[2]).isCloseTo(score, within(1e-6 * score));
        assertThat(deficit[0] - deficit[2]).isCloseTo(share * score, within(1e-6 * score));
    }

    /** A dollar borrowed displaces 33 cents of capital; output falls by the capital share of the loss. */
    @Test
    void crowdingOutLowersOutputByTheCapitalLost() {
        String policy = "fiscal.policies=[{name: Debt, source: Test, primary-deficit: {FY2026: 10%}}]";
        PathTrace free = calm("cbo-2026-02", policy, "fiscal.crowding-out=0");
        PathTrace crowded = calm("cbo-2026-02", policy, "fiscal.crowding-out=0.33");
        double lost = value(crowded, EconomyState.REAL_GDP, 2027) / value(free, EconomyState.REAL_GDP, 2027) - 1;
        double capital = 0.33
                * 0.10
                / ModelFixture.spec("cbo-2026-02").economy().capital().ratioToGdp();
        double expected = -0.33 * capital;
        assertThat(lost).isBetween(1.3 * expected, 0.8 * expected);
        assertThat(value(crowded, DebtState.DEBT_TO_GDP, 2036)).isGreaterThan(value(free, DebtState.DEBT_TO_GDP, 2036));
    }

    @Test
    void asSharesOfGdpRevenueAndOutlaysKeepTheirSharesOnEveryPath() {
        FederalDebtModel model = ModelFixture.model("cbo-2025-01", "fiscal.budget-rule=percent-of-gdp");
        PathBlock block = ModelFixture.beginDrawn(model, 64, 47);
        for (int quarter = 0; quarter < model.quarters(); quarter++) {
            model.advance(block, quarter);
            double share = model.baseline().primaryOutlays()[quarter]
                    / model.baseline().gdp(quarter);
            for (int lane = 0; lane < 64; lane++) {
                assertThat(block.budget.primaryOutlays[lane] / block.economy.gdp[lane])
                        .isCloseTo(share, within(1e-12));
            }
        }
    }

    @Test
    void otherNetInterestIsAddedToInterestYearByYear() {
        PathTrace with = calm("cbo-2025-01");
        PathTrace without = calm("cbo-2025-01", "fiscal.other-net-interest=$0bn");
        assertThat(value(with, DebtState.NET_INTEREST, 2025) - value(without, DebtState.NET_INTEREST, 2025))
                .as("the first year, a little interest saved on top")
                .isBetween(-26.0, -25.0);
    }

    /** Policies behave as the baseline does: a share of GDP stays one when prices rise. */
    @Test
    void aTaxCutGrowsWithGdp() {
        String policy = "fiscal.policies=[{name: Cut, source: Test, revenue: {FY2030: -1%}}]";
        PathTrace base = calm("cbo-2026-02", "economy.inflation-shift=1%");
        PathTrace cut = calm("cbo-2026-02", "economy.inflation-shift=1%", policy);
        assertThat(value(cut, BudgetState.REVENUE_TO_GDP, 2030) - value(base, BudgetState.REVENUE_TO_GDP, 2030))
                .isCloseTo(-0.01, within(1e-4));
    }
}
