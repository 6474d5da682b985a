package org.triffin.model.debt;

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
        Worst nominal = new Worst("notes and bonds");
        Worst floating = new Worst("floating-rate notes");
        Worst tips = new Worst("TIPS");
        Worst bills = new Worst("bills");
        PathBlock block = paths.begin();
        DebtState debt = block.debt;
        for (int quarter = 0; quarter < paths.model().quarters(); quarter++) {
            double[] nominalBefore = debt.nominalFace.clone();
            double[] floatingBefore = debt.floatingFace.clone();
            double[] realBefore = debt.realFace.clone();
            double[] billsBefore = debt.bills.clone();
            double[] indexBefore = debt.index.clone();
            paths.model().advance(block, quarter);
            for (int lane = 0; lane < ManyPaths.LANES; lane++) {
                double sold = debt.couponIssuance[lane];
                double scale = debt.debt[lane];
                double matured = debt.nominalFaceDue[quarter][lane];
                nominal.see(
                        debt.nominalFace[lane],
                        nominalBefore[lane] + paths.nominalShare(quarter) * sold - matured,
                        scale,
                        quarter,
                        lane);
                floating.see(
                        debt.floatingFace[lane],
                        floatingBefore[lane]
                                + paths.floatingShare(quarter) * sold
                                - debt.floatingFaceDue[quarter][lane],
                        scale,
                        quarter,
                        lane);
                double redeemed = debt.redemptions[lane] - matured - debt.floatingFaceDue[quarter][lane];
                tips.see(
                        debt.realFace[lane] * debt.index[lane],
                        realBefore[lane] * indexBefore[lane]
                                + debt.accretion[lane]
                                + paths.tipsShare(quarter) * sold
                                - redeemed,
                        scale,
                        quarter,
                        lane);
                bills.see(debt.bills[lane], billsBefore[lane] + debt.billIssuance[lane], scale, quarter, lane);
            }
        }
        nominal.isWithin(EXACT);
        floating.isWithin(EXACT);
        tips.isWithin(EXACT);
        bills.isWithin(EXACT);
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

    @ParameterizedTest
    @MethodSource("org.triffin.model.ManyPaths#all")
    void redemptionsOfTipsNeverFallBelowTheOriginalFace(ManyPaths paths) {
        Worst floor = new Worst("TIPS redeemed below their original face");
        PathBlock block = paths.begin();
        DebtState debt = block.debt;
        for (int quarter = 0; quarter < paths.model().quarters(); quarter++) {
            paths.model().advance(block, quarter);
            for (int lane = 0; lane < ManyPaths.LANES; lane++) {
                double redeemed = debt.redemptions[lane]
                        - debt.nominalFaceDue[quarter][lane]
                        - debt.floatingFaceDue[quarter][lane];
                double accreted = debt.realFaceDue[quarter][lane] * debt.index[lane];
                floor.see(
                        redeemed,
                        Math.max(accreted, debt.originalFaceDue[quarter][lane]),
                        debt.debt[lane],
                        quarter,
                        lane);
            }
        }
        floor.isWithin(EXACT);
    }
}
