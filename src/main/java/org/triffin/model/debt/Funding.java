package org.triffin.model.debt;

import org.triffin.model.state.DebtState;
import org.triffin.model.state.Row;

/**
 * How much of a quarter's need coupons cover; bills take the rest.
 *
 * <p>With G new coupon securities at average rate y and B net new bills at rate z, half a quarter's interest on both is
 * part of the need: G (1 - h y/4) + B (1 - h z/4) = need, h = 1/2 (0 when debt is sold at the quarter's end). The bill
 * share is s after the quarter when
 *
 * <pre>G(s) = ((1 - s)(bills + need/b) - s C) / (s + (1 - s) a/b),  a = 1 - h y/4,  b = 1 - h z/4,</pre>
 *
 * C the other debt after redemptions. The plan rolls over what falls due, adds the coupon share of the borrowing of about
 * the last year, and makes up a part of the distance to the share wanted; the corridor bounds it.
 */
final class Funding {
    private final boolean planned;
    private final double catchUp;
    private final double half;

    Funding(DebtSpec spec) {
        planned = spec.issuance() == DebtSpec.Issuance.COUPON_PLAN;
        catchUp = spec.catchUp();
        half = spec.issuanceTiming() == DebtSpec.IssuanceTiming.THROUGH_QUARTER ? 0.5 : 0;
    }

    /** Part of a quarter that new debt earns interest in its first quarter. */
    double half() {
        return half;
    }

    /**
     * Fills coupon and bill issuance from the need, the redemptions, the other debt and the rates on new debt.
     *
     * @param share bill share to steer towards, or to keep under fixed shares
     * @param lowest least bill share
     * @param highest largest bill share
     */
    void split(DebtState debt, double share, double lowest, double highest) {
        price(debt.inverseBillPrice, debt.couponsPerBill, debt.newCouponRate, debt.newBillRate, half / 4);
        Row.copy(debt.billCash, debt.bills);
        Row.addProduct(debt.billCash, debt.fundingNeed, debt.inverseBillPrice);
        if (planned) {
            plan(
                    debt.couponIssuance,
                    debt.redemptions,
                    debt.smoothedBorrowing,
                    debt.bills,
                    debt.otherDebt,
                    share,
                    catchUp);
            atLeast(debt.couponIssuance, debt.billCash, debt.otherDebt, debt.couponsPerBill, highest);
            atMost(debt.couponIssuance, debt.billCash, debt.otherDebt, debt.couponsPerBill, lowest);
            Row.atLeast(debt.couponIssuance, 0);
        } else {
            Row.fill(debt.couponIssuance, 0);
            atLeast(debt.couponIssuance, debt.billCash, debt.otherDebt, debt.couponsPerBill, share);
        }
        sellBills(debt.billIssuance, debt.fundingNeed, debt.inverseBillPrice, debt.couponsPerBill, debt.couponIssuance);
    }

    /** 1/b and a/b. */
    private static void price(
            double[] inverse, double[] ratio, double[] couponRate, double[] billRate, double quarter) {
        for (int lane = 0; lane < inverse.length; lane++) {
            double reciprocal = 1 / Math.fma(-quarter, billRate[lane], 1);
            inverse[lane] = reciprocal;
            ratio[lane] = Math.fma(-quarter, couponRate[lane], 1) * reciprocal;
        }
    }

    private static void plan(
            double[] coupons,
            double[] redemptions,
            double[] borrowing,
            double[] bills,
            double[] otherDebt,
            double share,
            double catchUp) {
        double rolled = 1 - catchUp * share;
        double surplus = catchUp * (1 - share);
        double lacking = catchUp * share;
        for (int lane = 0; lane < coupons.length; lane++) {
            double sum = Math.fma(1 - share, borrowing[lane], rolled * redemptions[lane]);
            sum = Math.fma(surplus, bills[lane], sum);
            coupons[lane] = Math.fma(-lacking, otherDebt[lane], sum);
        }
    }

    /** At least the coupons at which the bill share is {@code share}. */
    private static void atLeast(double[] coupons, double[] cash, double[] otherDebt, double[] ratio, double share) {
        for (int lane = 0; lane < coupons.length; lane++) {
            double bound =
                    ((1 - share) * cash[lane] - share * otherDebt[lane]) / Math.fma(1 - share, ratio[lane], share);
            coupons[lane] = Math.max(coupons[lane], bound);
        }
    }

    /** At most the coupons at which the bill share is {@code share}. */
    private static void atMost(double[] coupons, double[] cash, double[] otherDebt, double[] ratio, double share) {
        for (int lane = 0; lane < coupons.length; lane++) {
            double bound =
                    ((1 - share) * cash[lane] - share * otherDebt[lane]) / Math.fma(1 - share, ratio[lane], share);
            coupons[lane] = Math.min(coupons[lane], bound);
        }
    }

    private static void sellBills(
            double[] newBills, double[] need, double[] inverse, double[] ratio, double[] coupons) {
        for (int lane = 0; lane < newBills.length; lane++) {
            newBills[lane] = need[lane] * inverse[lane] - ratio[lane] * coupons[lane];
        }
    }
}
