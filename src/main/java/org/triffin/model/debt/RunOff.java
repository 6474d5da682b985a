package org.triffin.model.debt;

import org.triffin.model.state.DebtState;
import org.triffin.model.state.Row;

/**
 * What falls due in a quarter: the opening ladder's part, the same in every lane, and what was sold since. Face falls due
 * as the share of each term in what was sold that term ago; coupons, which each term has at a rate of its own, stand in
 * rows by the quarter in which they end. TIPS repay the larger of original and accreted face.
 */
final class RunOff {
    private static final int[] FLOATING_QUARTERS = {IssuanceMix.FLOATING_QUARTERS};

    private final OpeningLadder opening;
    private final IssuanceMix before;
    private final IssuanceMix after;
    private final int changeQuarter;

    /**
     * @param before how coupon securities are split before {@code changeQuarter}
     * @param after and from then on
     */
    RunOff(OpeningLadder opening, IssuanceMix before, IssuanceMix after, int changeQuarter) {
        this.opening = opening;
        this.before = before;
        this.after = after;
        this.changeQuarter = changeQuarter;
    }

    /**
     * Redemptions of the quarter, and the accretion of TIPS: the index on the opening face plus what the floor adds. The
     * index moves to {@code prices}.
     */
    void measure(DebtState debt, double[] prices, int quarter) {
        fillDue(
                debt.nominalDue,
                opening.nominalFace(quarter),
                Issuer.NOMINAL_QUARTERS,
                before.nominal(),
                after.nominal(),
                debt.sold,
                quarter);
        fillDue(
                debt.floatingDue,
                opening.floatingFace(quarter),
                FLOATING_QUARTERS,
                new double[] {before.floating()},
                new double[] {after.floating()},
                debt.sold,
                quarter);
        fillTips(debt.realDue, opening.realFace(quarter), debt.realSold, quarter);
        fillTips(debt.originalDue, opening.originalFace(quarter), debt.sold, quarter);
        Row.sum(debt.redemptions, debt.nominalDue, debt.floatingDue);
        accrete(debt.accretion, debt.realFace, debt.index, prices);
        Row.copy(debt.index, prices);
        redeemTips(debt.redemptions, debt.accretion, debt.realDue, debt.originalDue, debt.index);
    }

    private void fillTips(double[] due, double openingDue, double[][] sold, int quarter) {
        fillDue(due, openingDue, IssuanceMix.TIPS_QUARTERS, before.tips(), after.tips(), sold, quarter);
    }

    /** due = the opening ladder's part and the share of each term in what was sold that term ago. */
    private void fillDue(
            double[] due,
            double openingDue,
            int[] terms,
            double[] sharesBefore,
            double[] sharesAfter,
            double[][] sold,
            int quarter) {
        double[] shares = new double[terms.length];
        double[][] rows = new double[terms.length][];
        int count = 0;
        while (count < terms.length && terms[count] <= quarter) {
            int soldIn = quarter - terms[count];
            shares[count] = (soldIn < changeQuarter ? sharesBefore : sharesAfter)[count];
            rows[count] = sold[soldIn];
            count++;
        }
        Row.fill(due, openingDue);
        Row.addWeighted(due, shares, rows, 0, count);
    }

    private static void accrete(double[] accretion, double[] realFace, double[] index, double[] prices) {
        for (int lane = 0; lane < accretion.length; lane++) {
            accretion[lane] = (prices[lane] - index[lane]) * realFace[lane];
        }
    }

    private static void redeemTips(
            double[] redemptions, double[] accretion, double[] real, double[] original, double[] index) {
        for (int lane = 0; lane < redemptions.length; lane++) {
            double accreted = real[lane] * index[lane];
            double floor = Math.max(0, original[lane] - accreted);
            redemptions[lane] += accreted + floor;
            accretion[lane] += floor;
        }
    }

    /**
     * A quarter's coupons on the opening debt, for a part of it on what falls due.
     *
     * @param otherQuarter a quarter of the debt that earns the average rate
     */
    void payCoupons(DebtState debt, double otherQuarter, double part, int quarter) {
        payCoupons(
                debt.cashInterest,
                debt.nominalCoupon,
                debt.realCoupon,
                debt.index,
                debt.averageRate,
                nominalCoupon(debt, quarter),
                realCoupon(debt, quarter),
                otherQuarter,
                part,
                part * opening.nominalCoupon(quarter),
                part * opening.realCoupon(quarter));
    }

    private static void payCoupons(
            double[] cash,
            double[] nominal,
            double[] real,
            double[] index,
            double[] averageRate,
            double[] nominalDue,
            double[] realDue,
            double otherQuarter,
            double part,
            double openingNominal,
            double openingReal) {
        for (int lane = 0; lane < cash.length; lane++) {
            double perIndex = Math.fma(-part, realDue[lane], 0.25 * real[lane] - openingReal);
            double fixed = Math.fma(-part, nominalDue[lane], 0.25 * nominal[lane] - openingNominal);
            cash[lane] = Math.fma(otherQuarter, averageRate[lane], Math.fma(perIndex, index[lane], fixed));
        }
    }

    /**
     * Adds a quarter's interest on bills at {@code rate} and on floating-rate notes at {@code rate} plus a spread, for less
     * on notes that fall due.
     */
    void payFloating(DebtState debt, double[] rate, double spread, double part) {
        payFloating(debt.cashInterest, debt.bills, debt.floatingFace, debt.floatingDue, rate, spread, part);
    }

    private static void payFloating(
            double[] cash, double[] bills, double[] face, double[] due, double[] rate, double spread, double part) {
        for (int lane = 0; lane < cash.length; lane++) {
            double notes = Math.fma(-part, due[lane], 0.25 * face[lane]);
            double total = Math.fma(0.25, bills[lane], notes);
            cash[lane] += Math.fma(total, rate[lane], notes * spread);
        }
    }

    /** Takes what falls due out of the ladder; what remains is a quarter closer to maturity. */
    void age(DebtState debt, int quarter) {
        comeCloser(debt.nominalMaturity, debt.nominalFace, debt.floatingFace);
        Row.subtract(debt.realMaturity, debt.realFace);
        Row.subtract(debt.nominalFace, debt.nominalDue);
        Row.subtract(debt.floatingFace, debt.floatingDue);
        Row.subtract(debt.realFace, debt.realDue);
        take(debt.nominalCoupon, nominalCoupon(debt, quarter), opening.nominalCoupon(quarter));
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

    private static double[] nominalCoupon(DebtState debt, int quarter) {
        return Issuer.nominalReached(quarter) ? debt.nominalCouponDue[quarter] : debt.nothing;
    }

    private static double[] realCoupon(DebtState debt, int quarter) {
        return Issuer.tipsReached(quarter) ? debt.realCouponDue[quarter] : debt.nothing;
    }
}
