package org.triffin.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.triffin.model.ModelFixture.calm;
import static org.triffin.model.ModelFixture.value;

import org.junit.jupiter.api.Test;
import org.triffin.model.state.BudgetState;
import org.triffin.model.state.DebtState;
import org.triffin.model.state.FederalReserveState;
import org.triffin.model.state.HoldersState;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.RatesState;
import org.triffin.model.state.SafeHavenState;
import org.triffin.simulation.PathTrace;

/** Mechanisms that meet in several sectors at once. */
class MechanismsTest {
    private static final int LANES = 1024;
    private static final String HOLDERS = "holders.simulated=on";

    /** Mechanism 38: some curves are inverted, and most of them where the short rate is high. */
    @Test
    void curvesInvertWhereTheShortRateIsHigh() {
        FederalDebtModel model = ModelFixture.model("cbo-2025-01", "horizon.until=FY2032");
        PathBlock block = ModelFixture.beginDrawn(model, LANES, 38);
        int[] inverted = new int[2];
        int[] seen = new int[2];
        for (int quarter = 0; quarter < model.quarters(); quarter++) {
            model.advance(block, quarter);
            for (int lane = 0; lane < LANES; lane++) {
                double bill = block.rates.billYield[lane];
                if (bill < 0.025 || bill > 0.045) {
                    int high = bill > 0.045 ? 1 : 0;
                    seen[high]++;
                    inverted[high] += block.rates.yields[RatesState.TEN][lane] < bill ? 1 : 0;
                }
            }
        }
        double low = (double) inverted[0] / seen[0];
        double high = (double) inverted[1] / seen[1];
        assertThat(low).isLessThan(0.10);
        assertThat(high).isBetween(low + 0.20, 0.95);
    }

    /** Mechanism 39: with the short rate at its bound purchases still lower long yields. */
    @Test
    void atTheLowerBoundPurchasesStillLowerLongYields() {
        String[] slump = {"rates.parallel-shift=-3.5%", "rates.term-premium-shift=0bp"};
        PathTrace cut =
                calm("obbba-2025", slump[0], slump[1], "regime=monetization", "regime.monetization.purchase-share=0");
        PathTrace bought = calm("obbba-2025", slump[0], slump[1], "regime=monetization");
        assertThat(value(cut, RatesState.SHORT_RATE, 2027)).isCloseTo(0.001, within(1e-9));
        assertThat(value(bought, RatesState.SHORT_RATE, 2027)).isCloseTo(0.001, within(1e-9));
        assertThat(value(bought, RatesState.YIELD_10Y, 2027)).isBetween(0.0, 0.02);
        assertThat(value(cut, RatesState.YIELD_10Y, 2027) - value(bought, RatesState.YIELD_10Y, 2027))
                .isGreaterThan(0.0005);
    }

    /** Mechanism 35: sales by the Federal Reserve raise the term premium, borrowing in bills takes a part of it back. */
    @Test
    void borrowingShortOffsetsSalesByTheFederalReserve() {
        String supply = "rates.duration-supply=6bp";
        String sales = "debt.federal-reserve.purchases={FY2026-FY2029: -1%}";
        double usual = value(calm("cbo-2026-02", supply), RatesState.TERM_PREMIUM_10Y, 2032);
        double sold = value(calm("cbo-2026-02", supply, sales), RatesState.TERM_PREMIUM_10Y, 2032);
        double both =
                value(calm("cbo-2026-02", supply, sales, "debt.borrow-short=10%"), RatesState.TERM_PREMIUM_10Y, 2032);
        assertThat(sold - usual).isGreaterThan(0.0005);
        assertThat(both).isLessThan(sold - 0.0003);
    }

    /** Mechanism 32: $150bn cut for a year against a debt that grows by two trillion a year. */
    @Test
    void aCutOfHundredFiftyBillionOnceIsLostInTheDebt() {
        PathTrace base = calm("obbba-2025");
        PathTrace cut = calm(
                "obbba-2025",
                "fiscal.policies=[obbba-as-enacted, {name: Cut, source: Test, outlays: {FY2026: -$150bn}}]");
        double less = value(base, DebtState.DEBT_TO_GDP, 2035) - value(cut, DebtState.DEBT_TO_GDP, 2035);
        double growth = value(base, DebtState.DEBT_TO_GDP, 2035) - value(base, DebtState.DEBT_TO_GDP, 2025);
        assertThat(less).isBetween(0.003, 0.008);
        assertThat(less).isLessThan(growth / 20);
    }

    /** Mechanism 45: a lower rating erodes safety, and foreigners hold less. */
    @Test
    void aDowngradeMovesForeignDemand() {
        PathTrace base = calm("cbo-2025-01", HOLDERS);
        PathTrace down = calm("cbo-2025-01", HOLDERS, "events.downgrade.at=2026Q1");
        assertThat(value(down, SafeHavenState.EROSION_SAFETY, 2027))
                .isGreaterThan(value(base, SafeHavenState.EROSION_SAFETY, 2027) + 0.01);
        assertThat(value(down, HoldersState.FOREIGN_SHARE, 2035))
                .isLessThan(value(base, HoldersState.FOREIGN_SHARE, 2035) - 0.001);
    }

    /** Mechanism 24: reserve managers who turn to gold lower the foreign share by the drift. */
    @Test
    void reserveManagersDriftAway() {
        PathTrace base = calm("cbo-2025-01", HOLDERS);
        PathTrace away = calm("cbo-2025-01", HOLDERS, "holders.foreign.drift=-0.2pp");
        assertThat(value(base, HoldersState.FOREIGN_SHARE, 2034) - value(away, HoldersState.FOREIGN_SHARE, 2034))
                .isCloseTo(40 * 0.001, within(1e-9));
    }

    /** Mechanism 52: Treasuries outside the Federal Reserve over the value of the revenue that can be pledged. */
    @Test
    void theTriffinRatioIsPublicDebtOverFiscalBacking() {
        PathTrace path = calm("cbo-2025-01", HOLDERS);
        PathTrace dear = calm("cbo-2025-01", HOLDERS, "safe-haven.erosion.discount-margin=3%");
        double outside = value(path, DebtState.DEBT, 2026) - value(path, FederalReserveState.HOLDINGS, 2026);
        double revenue = value(path, BudgetState.REVENUE, 2026);
        double ratio = value(path, SafeHavenState.TRIFFIN_RATIO, 2026);
        assertThat(ratio)
                .isCloseTo(outside / (0.15 / 0.015 * revenue), within(0.02))
                .isBetween(0.45, 0.55);
        assertThat(value(dear, SafeHavenState.TRIFFIN_RATIO, 2026)).isCloseTo(2 * ratio, within(1e-3));
        assertThat(value(path, SafeHavenState.TRIFFIN_RATIO, 2035)).isGreaterThan(ratio);
    }
}
