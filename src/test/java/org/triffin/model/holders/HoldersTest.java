package org.triffin.model.holders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.triffin.model.FederalDebtModel;
import org.triffin.model.ModelFixture;
import org.triffin.model.state.HoldersState;
import org.triffin.model.state.PathBlock;

/** The ledger of holders. */
class HoldersTest {
    private static final String ON = "holders.simulated=on";
    private static final int LANES = 64;
    private static final double EXACT = 1e-12;

    @Test
    void sharesSumToOneAndPurchasesToTheChangeOfTheDebtOnEveryPath() {
        FederalDebtModel model = ModelFixture.model("obbba-2025", ON);
        PathBlock block = ModelFixture.beginDrawn(model, LANES, 7);
        double[] before = block.debt.debt.clone();
        for (int quarter = 0; quarter < model.quarters(); quarter++) {
            model.advance(block, quarter);
            for (int lane = 0; lane < LANES; lane++) {
                double shares = 0;
                double holdings = 0;
                double purchases = 0;
                for (int holder = 0; holder < block.holders.shares.length; holder++) {
                    assertThat(block.holders.shares[holder][lane]).isBetween(0.0, 1.0);
                    shares += block.holders.shares[holder][lane];
                    holdings += block.holders.holdings[holder][lane];
                    purchases += block.holders.purchases[holder][lane];
                }
                double debt = block.debt.debt[lane];
                assertThat(shares).isCloseTo(1, within(EXACT));
                assertThat(holdings).isCloseTo(debt, within(EXACT * debt));
                assertThat(purchases).isCloseTo(debt - before[lane], within(EXACT * debt));
                before[lane] = debt;
            }
        }
    }

    @Test
    void theStartIsWhatTheAccountsSay() {
        PathBlock block = ModelFixture.begin(ModelFixture.model("cbo-2026-02", ON), 1);
        assertThat(share(block, HoldersState.FOREIGN)).isEqualTo(0.306);
        assertThat(share(block, HoldersState.FEDERAL_RESERVE)).isBetween(0.12, 0.16);
        assertThat(share(block, HoldersState.BANKS_DEALERS)).isCloseTo(0.069, within(1e-12));
        assertThat(share(block, HoldersState.MONEY_FUNDS)).isBetween(0.09, 0.12);
        assertThat(block.holders.dealerCapacityRatio[0]).isEqualTo(1);
    }

    /** Capacity grows 1.9% a year, whatever the debt does; with debt growing 8.5% the ratio loses 6.1% a year. */
    @Test
    void dealersCapacityFallsBehindTheDebtByTheDifferenceOfTheirGrowth() {
        FederalDebtModel model = ModelFixture.model("cbo-2025-01", ON);
        PathBlock block = ModelFixture.begin(model, 1);
        double start = block.debt.debt[0];
        for (int quarter = 0; quarter < 40; quarter++) {
            model.advance(block, quarter);
        }
        double growth = Math.pow(block.debt.debt[0] / start, 0.1);
        assertThat(Math.pow(block.holders.dealerCapacityRatio[0], 0.1)).isCloseTo(1.019 / growth, within(EXACT));
        assertThat(growth).isGreaterThan(1.04);
    }

    @Test
    void aLeverageRuleThatIsRelaxedMakesRoomForDealers() {
        PathBlock base = after(8, block -> {});
        PathBlock relaxed = after(8, block -> block.stance.dealerCapacity[0] = 1.3);
        assertThat(relaxed.holders.dealerCapacityRatio[0])
                .isCloseTo(1.3 * base.holders.dealerCapacityRatio[0], within(1e-3));
        assertThat(share(relaxed, HoldersState.BANKS_DEALERS)).isGreaterThan(share(base, HoldersState.BANKS_DEALERS));
        assertThat(relaxed.safeHaven.erosionLiquidity[0]).isLessThan(base.safeHaven.erosionLiquidity[0]);
        assertThat(relaxed.safeHaven.premium[0]).isNegative();
    }

    @Test
    void aUserFeeDrivesForeignersOutAndRaisesThePremium() {
        PathBlock base = after(20, block -> {});
        PathBlock taxed = after(20, block -> block.stance.userFee[0] = 0.3);
        assertThat(taxed.holders.hedgedPickup[0] - base.holders.hedgedPickup[0]).isBetween(0.010, 0.014);
        assertThat(share(base, HoldersState.FOREIGN) - share(taxed, HoldersState.FOREIGN))
                .isBetween(0.02, 0.06);
        assertThat(taxed.safeHaven.premium[0]).isBetween(0.0005, 0.006);
    }

    @Test
    void anExitMovesTheForeignShareAtOnceAndThePremiumByFiveBasisPointsAPoint() {
        PathBlock base = after(8, block -> {});
        PathBlock exit = ModelFixture.begin(ModelFixture.model("cbo-2025-01", "economy.shocks=none", ON), 1);
        FederalDebtModel model = ModelFixture.model("cbo-2025-01", "economy.shocks=none", ON);
        for (int quarter = 0; quarter < 8; quarter++) {
            exit.stance.foreignExit[0] = quarter == 7 ? 0.10 : 0;
            model.advance(exit, quarter);
        }
        assertThat(share(base, HoldersState.FOREIGN) - share(exit, HoldersState.FOREIGN))
                .isCloseTo(0.10, within(EXACT));
        assertThat(share(exit, HoldersState.HOUSEHOLDS) - share(base, HoldersState.HOUSEHOLDS))
                .isCloseTo(0.10, within(EXACT));
        assertThat(exit.safeHaven.premium[0]).isCloseTo(0.0050, within(1e-12));
    }

    @Test
    void whatTheFederalReserveTakesIsNotLeftForOthersAndNobodyHoldsLessThanNothing() {
        FederalDebtModel model = ModelFixture.model("cbo-2025-01", ON, "holders.foreign.share=95%");
        PathBlock block = ModelFixture.begin(model, 1);
        double federalReserve = share(block, HoldersState.FEDERAL_RESERVE);
        assertThat(share(block, HoldersState.FOREIGN)).isCloseTo(1 - federalReserve, within(EXACT));
        assertThat(share(block, HoldersState.MONEY_FUNDS)).isZero();
        assertThat(share(block, HoldersState.HOUSEHOLDS)).isZero();
    }

    private static PathBlock after(int quarters, Consumer<PathBlock> stance) {
        FederalDebtModel model = ModelFixture.model("cbo-2025-01", "economy.shocks=none", ON);
        PathBlock block = ModelFixture.begin(model, 1);
        for (int quarter = 0; quarter < quarters; quarter++) {
            stance.accept(block);
            model.advance(block, quarter);
        }
        return block;
    }

    private static double share(PathBlock block, int holder) {
        return block.holders.shares[holder][0];
    }
}
