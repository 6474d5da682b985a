package org.triffin.model.debt;

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
     * Fills coupon and bill issuance.
     *
     * @param coupons result: par amount of new coupon securities
     * @param newBills result: net new bills
     * @param need cash to raise before interest on the new debt
     * @param redemptions what falls due, bills aside
     * @param otherDebt debt that is not bills, after redemptions
     * @param smoothedBorrowing net borrowing a quarter of about the last year
     * @param couponRate average rate on new coupon securities
     */
    void split(
            double[] coupons,
            double[] newBills,
            double[] need,
            double[] redemptions,
            double[] bills,
            double[] otherDebt,
            double[] smoothedBorrowing,
            double[] couponRate,
            double[] billRate,
            double share,
            double lowest,
            double highest) {
        double quarter = half / 4;
        double weight = planned ? 1 : 0;
        for (int lane = 0; lane < coupons.length; lane++) {
            double a = Math.fma(-quarter, couponRate[lane], 1);
            double b = Math.fma(-quarter, billRate[lane], 1);
            double cash = bills[lane] + need[lane] / b;
            double ratio = a / b;
            double wanted = couponsAt(share, cash, otherDebt[lane], ratio);
            double least = couponsAt(highest, cash, otherDebt[lane], ratio);
            double most = couponsAt(lowest, cash, otherDebt[lane], ratio);
            double before = bills[lane] + otherDebt[lane] + redemptions[lane];
            double plan = redemptions[lane]
                    + (1 - share) * smoothedBorrowing[lane]
                    + catchUp * (bills[lane] - share * before);
            double bounded = Math.min(Math.max(plan, least), most);
            double sold = Math.max(0, weight * bounded + (1 - weight) * wanted);
            coupons[lane] = sold;
            newBills[lane] = (need[lane] - a * sold) / b;
        }
    }

    private static double couponsAt(double share, double cash, double otherDebt, double ratio) {
        return ((1 - share) * cash - share * otherDebt) / (share + (1 - share) * ratio);
    }
}
