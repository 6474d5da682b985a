package org.triffin.model.debt;

import org.triffin.model.state.DebtState;
import org.triffin.model.state.Row;

/**
 * What falls due in a quarter: the opening ladder's part, the same in every lane, and what was sold since. TIPS repay the
 * larger of original and accreted face.
 */
final class RunOff {
    private final OpeningLadder opening;

    RunOff(OpeningLadder opening) {
        this.opening = opening;
    }

    /** Redemptions of the quarter, and the accretion of TIPS: the index on the opening face plus what the floor adds. */
    void measure(DebtState debt, int quarter) {
        Row.affine(
                debt.redemptions,
                1,
                floating(debt, quarter),
                opening.nominalFace(quarter) + opening.floatingFace(quarter));
        Row.add(debt.redemptions, nominalFace(debt, quarter));
        Row.difference(debt.accretion, debt.index, debt.indexBefore);
        Row.multiply(debt.accretion, debt.realFace);
        redeemTips(
                debt.redemptions,
                debt.accretion,
                realFace(debt, quarter),
                originalFace(debt, quarter),
                debt.index,
                opening.realFace(quarter),
                opening.originalFace(quarter));
    }

    private static void redeemTips(
            double[] redemptions,
            double[] accretion,
            double[] real,
            double[] original,
            double[] index,
            double openingReal,
            double openingOriginal) {
        for (int lane = 0; lane < redemptions.length; lane++) {
            double accreted = (real[lane] + openingReal) * index[lane];
            double floor = Math.max(0, original[lane] + openingOriginal - accreted);
            redemptions[lane] += accreted + floor;
            accretion[lane] += floor;
        }
    }

    /** Takes off the cash interest a part of a quarter's coupons on what falls due. */
    void shortenInterest(DebtState debt, double part, int quarter) {
        shorten(
                debt.cashInterest,
                nominalCoupon(debt, quarter),
                realCoupon(debt, quarter),
                debt.index,
                part,
                part * opening.realCoupon(quarter),
                part * opening.nominalCoupon(quarter));
    }

    private static void shorten(
            double[] cash,
            double[] nominal,
            double[] real,
            double[] index,
            double part,
            double openingReal,
            double openingNominal) {
        for (int lane = 0; lane < cash.length; lane++) {
            double sum = Math.fma(-part, nominal[lane], cash[lane]);
            sum = Math.fma(-part * real[lane], index[lane], sum);
            cash[lane] = Math.fma(-openingReal, index[lane], sum) - openingNominal;
        }
    }

    /** Adds a quarter's interest at {@code rate} on the floating-rate notes, for less on those that fall due. */
    void addFloatingInterest(DebtState debt, double[] rate, double part, int quarter) {
        addFloating(
                debt.cashInterest,
                debt.floatingFace,
                floating(debt, quarter),
                rate,
                part,
                part * opening.floatingFace(quarter));
    }

    private static void addFloating(
            double[] cash, double[] face, double[] due, double[] rate, double part, double opening) {
        for (int lane = 0; lane < cash.length; lane++) {
            double sum = Math.fma(0.25 * face[lane], rate[lane], cash[lane]);
            sum = Math.fma(-part * due[lane], rate[lane], sum);
            cash[lane] = Math.fma(-opening, rate[lane], sum);
        }
    }

    /** Takes what falls due out of the ladder; what remains is a quarter closer to maturity. */
    void age(DebtState debt, int quarter) {
        comeCloser(debt.nominalMaturity, debt.nominalFace, debt.floatingFace);
        Row.subtract(debt.realMaturity, debt.realFace);
        take(debt.nominalFace, nominalFace(debt, quarter), opening.nominalFace(quarter));
        take(debt.nominalCoupon, nominalCoupon(debt, quarter), opening.nominalCoupon(quarter));
        take(debt.floatingFace, floating(debt, quarter), opening.floatingFace(quarter));
        take(debt.realFace, realFace(debt, quarter), opening.realFace(quarter));
        take(debt.realCoupon, realCoupon(debt, quarter), opening.realCoupon(quarter));
    }

    private static void comeCloser(double[] maturity, double[] nominal, double[] floating) {
        for (int lane = 0; lane < maturity.length; lane++) {
            maturity[lane] = maturity[lane] - nominal[lane] - floating[lane];
        }
    }

    private static void take(double[] total, double[] due, double openingDue) {
        for (int lane = 0; lane < total.length; lane++) {
            total[lane] -= due[lane] + openingDue;
        }
    }

    private static double[] nominalFace(DebtState debt, int quarter) {
        return Issuer.nominalReached(quarter) ? debt.nominalFaceDue[quarter] : debt.nothing;
    }

    private static double[] nominalCoupon(DebtState debt, int quarter) {
        return Issuer.nominalReached(quarter) ? debt.nominalCouponDue[quarter] : debt.nothing;
    }

    private static double[] realFace(DebtState debt, int quarter) {
        return Issuer.tipsReached(quarter) ? debt.realFaceDue[quarter] : debt.nothing;
    }

    private static double[] realCoupon(DebtState debt, int quarter) {
        return Issuer.tipsReached(quarter) ? debt.realCouponDue[quarter] : debt.nothing;
    }

    private static double[] originalFace(DebtState debt, int quarter) {
        return Issuer.tipsReached(quarter) ? debt.originalFaceDue[quarter] : debt.nothing;
    }

    private static double[] floating(DebtState debt, int quarter) {
        return quarter < DebtState.FLOATING_QUARTERS
                ? debt.nothing
                : debt.floatingFaceDue[quarter % DebtState.FLOATING_QUARTERS];
    }
}
