package org.triffin.model.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.triffin.model.ModelFixture.calm;
import static org.triffin.model.ModelFixture.value;

import org.junit.jupiter.api.Test;
import org.triffin.model.FederalDebtModel;
import org.triffin.model.ModelFixture;
import org.triffin.model.state.DebtState;
import org.triffin.model.state.FederalReserveState;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.RatesState;
import org.triffin.simulation.PathTrace;

/** What the Treasury's choices of maturity do, and the Federal Reserve's books. */
class IssuanceTest {
    private static final String SUPPLY = "rates.duration-supply=6bp";
    private static final PathTrace BASE = calm("cbo-2026-02", SUPPLY);

    /** Mechanisms 11 and 35: bills instead of coupons shorten the debt, and duration supply lowers the term premium. */
    @Test
    void borrowingShortRaisesTheBillShareShortensTheDebtAndLowersTheTermPremium() {
        PathTrace path = calm("borrow-short", SUPPLY);
        assertThat(value(path, DebtState.BILL_SHARE, 2036) - value(BASE, DebtState.BILL_SHARE, 2036))
                .isBetween(0.08, 0.12);
        assertThat(value(path, DebtState.MATURITY, 2036)).isLessThan(value(BASE, DebtState.MATURITY, 2036) - 0.2);
        assertThat(value(path, RatesState.TERM_PREMIUM_10Y, 2036))
                .isLessThan(value(BASE, RatesState.TERM_PREMIUM_10Y, 2036) - 0.0005);
        assertThat(value(path, DebtState.FINANCING_NEED_TO_GDP, 2036))
                .isGreaterThan(value(BASE, DebtState.FINANCING_NEED_TO_GDP, 2036));
    }

    /** Mechanism 36's mirror: more duration in private hands raises long yields. */
    @Test
    void longerTermsLengthenTheDebtAndRaiseTheTermPremium() {
        PathTrace path = calm("term-out", SUPPLY);
        assertThat(value(path, DebtState.MATURITY, 2036)).isGreaterThan(value(BASE, DebtState.MATURITY, 2036) + 0.3);
        assertThat(value(path, RatesState.TERM_PREMIUM_10Y, 2036))
                .isGreaterThan(value(BASE, RatesState.TERM_PREMIUM_10Y, 2036));
        assertThat(value(path, RatesState.YIELD_10Y, 2036)).isGreaterThan(value(BASE, RatesState.YIELD_10Y, 2036));
    }

    @Test
    void centuryBondsLengthenTheDebtMostAndCostTheirPremium() {
        PathTrace century = calm("cbo-2026-02", "debt.century-bond=0.1");
        PathTrace dear = calm("cbo-2026-02", "debt.century-bond=0.1", "debt.century-premium=125bp");
        assertThat(value(century, DebtState.MATURITY, 2036)).isGreaterThan(value(BASE, DebtState.MATURITY, 2036) + 3);
        assertThat(value(dear, DebtState.NET_INTEREST, 2036))
                .isGreaterThan(value(century, DebtState.NET_INTEREST, 2036) + 10);
    }

    /** Mechanism 35: bills fund a sudden need at once and coupons take it over, so auction sizes stay regular. */
    @Test
    void billsTakeASuddenNeedAndCouponsTakeItOverSlowly() {
        String policy = "fiscal.policies=[{name: Once, source: Test, primary-deficit: {FY2028: 3%}}]";
        FederalDebtModel base = ModelFixture.model("cbo-2026-02", "economy.shocks=none");
        FederalDebtModel once = ModelFixture.model("cbo-2026-02", "economy.shocks=none", policy);
        PathBlock usual = ModelFixture.begin(base, 1);
        PathBlock needy = ModelFixture.begin(once, 1);
        double[] bills = new double[base.quarters()];
        for (int quarter = 0; quarter < base.quarters(); quarter++) {
            base.advance(usual, quarter);
            once.advance(needy, quarter);
            bills[quarter] =
                    (needy.debt.bills[0] - usual.debt.bills[0]) / (needy.debt.debt[0] - usual.debt.debt[0] + 1e-9);
        }
        assertThat(bills[8])
                .as("bills' share of the first quarter's extra debt")
                .isGreaterThan(0.7);
        assertThat(bills[39]).as("share in the end").isBetween(0.1, 0.45);
    }

    /** The Fund's definition: deficit, what falls due, and the bills outstanding at the year's start, once. */
    @Test
    void grossFinancingNeedCountsTheBillsOfTheYearsStartOnce() {
        FederalDebtModel model = ModelFixture.model("cbo-2026-02", "economy.shocks=none");
        PathBlock block = ModelFixture.begin(model, 1);
        PathTrace path = PathTrace.withoutSurprises(model);
        for (int first = 0; first < model.quarters(); first += 4) {
            double expected = block.debt.bills[0];
            double withoutBills = 0;
            for (int quarter = first; quarter < first + 4; quarter++) {
                model.advance(block, quarter);
                withoutBills += block.debt.deficit[0] + block.debt.redemptions[0];
            }
            double reported = value(path, DebtState.FINANCING_NEED, 2026 + first / 4);
            assertThat(reported).isCloseTo(expected + withoutBills, within(1e-6));
        }
    }

    /** Mechanisms 27 and 34: over 30% of GDP to finance in FY2025, about two thirds of what falls due in bills. */
    @Test
    void theMaturityWallOf2025IsMostlyBills() {
        PathTrace path = calm("obbba-2025");
        assertThat(value(path, DebtState.FINANCING_NEED_TO_GDP, 2025)).isBetween(0.30, 0.42);
        assertThat(value(path, DebtState.NET_INTEREST, 2025) / 365)
                .as("$bn a day")
                .isGreaterThan(2);
    }

    /** Mechanisms 14, 37 and 47: the ratios that are quoted. */
    @Test
    void quotedRatiosAreReached() {
        PathTrace law = calm("obbba-2025");
        assertThat(value(calm("cbo-2025-01"), DebtState.NET_INTEREST_TO_REVENUE, 2025))
                .isBetween(0.18, 0.19);
        assertThat(value(law, DebtState.NET_INTEREST_TO_REVENUE, 2055)).isGreaterThan(0.25);
        assertThat(value(law, DebtState.DEFICIT_TO_GDP, 2027)).isBetween(0.065, 0.08);
        assertThat(value(BASE, DebtState.DEBT_TO_GDP, 2036)).isCloseTo(1.20, within(0.01));
    }

    @Test
    void theFederalReserveEarnsBackItsLossesBeforeItRemits() {
        FederalDebtModel model = ModelFixture.model("cbo-2025-01", "economy.shocks=none");
        PathBlock block = ModelFixture.begin(model, 1);
        double deferred = block.federalReserve.deferredAsset[0];
        assertThat(deferred).isEqualTo(205);
        boolean remitted = false;
        for (int quarter = 0; quarter < model.quarters(); quarter++) {
            double before = block.federalReserve.deferredAsset[0];
            model.advance(block, quarter);
            remitted |= block.federalReserve.remittances[0] > 0;
            if (block.federalReserve.remittances[0] > 0) {
                assertThat(block.federalReserve.deferredAsset[0]).isZero();
            } else {
                assertThat(before + block.federalReserve.deferredAsset[0]).isPositive();
            }
        }
        assertThat(remitted).as("remittances resume by FY2035").isTrue();
    }

    @Test
    void higherRatesCutRemittancesAndSoRevenue() {
        PathTrace up = calm("cbo-2025-01", "rates.parallel-shift=200bp");
        PathTrace base = calm("cbo-2025-01");
        assertThat(ModelFixture.sum(up, FederalReserveState.REMITTANCES, 2025, 2035))
                .isLessThan(ModelFixture.sum(base, FederalReserveState.REMITTANCES, 2025, 2035));
    }

    /** Debt ex Federal Reserve plus its reserves: what the consolidated government owes. */
    @Test
    void consolidatedDebtLeavesOutWhatTheFederalReserveHoldsAndAddsItsReserves() {
        FederalDebtModel model = ModelFixture.model("cbo-2025-01");
        PathBlock block = ModelFixture.beginDrawn(model, 8, 53);
        for (int quarter = 0; quarter < 8; quarter++) {
            model.advance(block, quarter);
        }
        for (int lane = 0; lane < 8; lane++) {
            double owed =
                    block.debt.debt[lane] - block.federalReserve.holdings[lane] + block.federalReserve.reserves[lane];
            assertThat(block.debt.consolidatedDebtToGdp[lane])
                    .isCloseTo(owed / block.economy.gdpYear[lane], within(1e-12));
        }
    }
}
