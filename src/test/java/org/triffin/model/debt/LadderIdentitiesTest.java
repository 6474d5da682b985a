package org.triffin.model.debt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.triffin.model.ManyPaths;
import org.triffin.model.Worst;
import org.triffin.model.state.DebtState;
import org.triffin.model.state.PathBlock;

/** What is exact in the ladder, on every path and in every quarter. */
class LadderIdentitiesTest {
    private static final double EXACT = 1e-10;

    @ParameterizedTest
    @MethodSource("org.triffin.model.ManyPaths#all")
    void faceAtTheEndIsFaceAtTheStartPlusIssuedLessMaturedPlusAccretion(ManyPaths paths) {
        Worst coupons = new Worst("notes, bonds, TIPS and floating-rate notes");
        Worst bills = new Worst("bills");
        PathBlock block = paths.begin();
        DebtState debt = block.debt;
        for (int quarter = 0; quarter < paths.model().quarters(); quarter++) {
            double[] couponsBefore = couponSecurities(debt);
            double[] billsBefore = debt.bills.clone();
            paths.model().advance(block, quarter);
            double[] couponsAfter = couponSecurities(debt);
            for (int lane = 0; lane < ManyPaths.LANES; lane++) {
                double expected =
                        couponsBefore[lane] + debt.couponIssuance[lane] - debt.redemptions[lane] + debt.accretion[lane];
                coupons.see(couponsAfter[lane], expected, debt.debt[lane], quarter, lane);
                bills.see(
                        debt.bills[lane], billsBefore[lane] + debt.billIssuance[lane], debt.debt[lane], quarter, lane);
            }
        }
        coupons.isWithin(EXACT);
        bills.isWithin(EXACT);
    }

    private static double[] couponSecurities(DebtState debt) {
        double[] face = new double[ManyPaths.LANES];
        Arrays.setAll(
                face,
                lane -> debt.nominalFace[lane] + debt.floatingFace[lane] + debt.realFace[lane] * debt.index[lane]);
        return face;
    }

    @ParameterizedTest
    @MethodSource("org.triffin.model.ManyPaths#all")
    void theTypesAddUpToTheDebt(ManyPaths paths) {
        Worst sum = new Worst("types of debt");
        PathBlock block = paths.begin();
        DebtState debt = block.debt;
        double nonMarketable = debt.debt[0]
                - debt.nominalFace[0]
                - debt.floatingFace[0]
                - debt.realFace[0] * debt.index[0]
                - debt.bills[0];
        for (int quarter = 0; quarter < paths.model().quarters(); quarter++) {
            paths.model().advance(block, quarter);
            for (int lane = 0; lane < ManyPaths.LANES; lane++) {
                double types = debt.nominalFace[lane]
                        + debt.floatingFace[lane]
                        + debt.realFace[lane] * debt.index[lane]
                        + debt.bills[lane]
                        + nonMarketable;
                sum.see(debt.debt[lane], types, types, quarter, lane);
            }
        }
        sum.isWithin(EXACT);
    }

    @ParameterizedTest
    @MethodSource("org.triffin.model.ManyPaths#all")
    void whatIsSoldPaysForRedemptionsInterestAndTheDeficit(ManyPaths paths) {
        Worst cash = new Worst("proceeds - redemptions - cash interest - primary deficit = other means of financing");
        Worst stock = new Worst("change of debt = deficit + other means of financing");
        Worst interest = new Worst("net interest = cash + accretion + other items");
        double other = paths.spec().fiscal().otherNetInterest() / 4;
        PathBlock block = paths.begin();
        DebtState debt = block.debt;
        for (int quarter = 0; quarter < paths.model().quarters(); quarter++) {
            double[] before = debt.debt.clone();
            paths.model().advance(block, quarter);
            double financing = paths.model().baseline().otherFinancing()[quarter];
            for (int lane = 0; lane < ManyPaths.LANES; lane++) {
                double primary = block.budget.primaryDeficit[lane];
                double proceeds = debt.couponIssuance[lane] + debt.billIssuance[lane];
                double scale = debt.debt[lane];
                cash.see(
                        proceeds - debt.redemptions[lane] - debt.cashInterest[lane] - other - primary,
                        financing,
                        scale,
                        quarter,
                        lane);
                stock.see(
                        debt.debt[lane] - before[lane],
                        primary + debt.netInterest[lane] + financing,
                        scale,
                        quarter,
                        lane);
                interest.see(
                        debt.netInterest[lane],
                        debt.cashInterest[lane] + debt.accretion[lane] + other,
                        scale,
                        quarter,
                        lane);
            }
        }
        cash.isWithin(EXACT);
        stock.isWithin(EXACT);
        interest.isWithin(EXACT);
    }

    /** Bills never leave their corridor, except where coupons would have to be bought back to keep them in it. */
    @ParameterizedTest
    @MethodSource("org.triffin.model.ManyPaths#all")
    void billsStayInTheirCorridor(ManyPaths paths) {
        DebtSpec spec = paths.spec().debt();
        int first = paths.model()
                .baseline()
                .quarterNumber(paths.model().baseline().vintage().firstShockQuarter());
        boolean fixed = spec.issuance() == DebtSpec.Issuance.FIXED_SHARES;
        PathBlock block = paths.begin();
        DebtState debt = block.debt;
        long within = 0;
        for (int quarter = 0; quarter < paths.model().quarters(); quarter++) {
            paths.model().advance(block, quarter);
            double shift = spec.borrowShort() * Math.min(1, Math.max(0, quarter - first + 1) / 20.0);
            for (int lane = 0; lane < ManyPaths.LANES; lane++) {
                if (debt.couponIssuance[lane] > 0) {
                    double share = debt.bills[lane] / debt.debt[lane];
                    double low = (fixed ? spec.billShare() : spec.minimumBillShare()) + shift;
                    double high = (fixed ? spec.billShare() : spec.maximumBillShare()) + shift;
                    assertThat(share).isBetween(low - EXACT, high + EXACT);
                    within++;
                } else {
                    assertThat(debt.couponIssuance[lane]).isZero();
                }
            }
        }
        assertThat(within).isGreaterThan(ManyPaths.LANES * paths.model().quarters() / 2);
    }

    /** Rows are not cleared between blocks, so what an earlier block left behind must not reach a later one. */
    @ParameterizedTest
    @MethodSource("org.triffin.model.ManyPaths#all")
    void aBlockThatHasBeenUsedGivesTheSamePathsAsANewOne(ManyPaths paths) {
        PathBlock used = paths.begin();
        for (int quarter = 0; quarter < paths.model().quarters(); quarter++) {
            paths.model().advance(used, quarter);
        }
        double[] first = used.debt.debt.clone();
        double[] firstInterest = used.debt.netInterest.clone();
        paths.model().begin(used, 0);
        for (int quarter = 0; quarter < paths.model().quarters(); quarter++) {
            paths.model().advance(used, quarter);
        }
        assertThat(used.debt.debt).containsExactly(first);
        assertThat(used.debt.netInterest).containsExactly(firstInterest);
    }
}
