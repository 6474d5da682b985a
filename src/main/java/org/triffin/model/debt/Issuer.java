package org.triffin.model.debt;

import org.triffin.model.state.DebtState;
import org.triffin.model.state.RatesState;
import org.triffin.model.state.Row;

/** Sells new coupon securities at par on the quarter's curve and enters them in the ladder. */
final class Issuer {
    private static final int[] TERMS = quarters(RatesState.tenors());
    private static final Calendar NOMINAL = new Calendar(TERMS);
    private static final Calendar TIPS = new Calendar(IssuanceMix.TIPS_QUARTERS);

    private final IssuanceMix mix;
    private final double centuryPremium;
    private final double floatingSpread;
    private final double billSpread;
    private final ExpectedPrices prices;

    Issuer(IssuanceMix mix, DebtSpec spec, ExpectedPrices prices) {
        this.mix = mix;
        this.centuryPremium = spec.centuryPremium();
        this.floatingSpread = spec.floatingSpread();
        this.billSpread = spec.billSpread();
        this.prices = prices;
    }

    private static int[] quarters(int[] years) {
        int[] quarters = years.clone();
        for (int i = 0; i < quarters.length; i++) {
            quarters[i] *= 4;
        }
        return quarters;
    }

    /** Rates on new debt: bills; nominal coupons, real coupons, and both with the floating rate, a dollar of coupons. */
    void price(DebtState debt, RatesState rates, int quarter) {
        Row.affine(debt.newBillRate, 1, rates.billYield, billSpread);
        double[] nominal = debt.newNominalCoupon;
        Row.fill(nominal, mix.century() * centuryPremium);
        Row.addScaled(nominal, mix.century(), rates.yields[RatesState.THIRTY]);
        for (int tenor = 0; tenor < mix.nominal().length; tenor++) {
            Row.addScaled(nominal, mix.nominal()[tenor], rates.yields[tenor]);
        }
        double[] real = debt.newRealCoupon;
        Row.fill(real, 0);
        for (int term = 0; term < mix.tips().length; term++) {
            Row.addScaled(real, mix.tips()[term], rates.yields[IssuanceMix.TIPS_POSITIONS[term]]);
            Row.addScaled(real, -mix.tips()[term], rates.inflationOver[term]);
            Row.add(real, -mix.tips()[term] * prices.over(term, quarter));
        }
        Row.sum(debt.newCouponRate, nominal, real);
        Row.addScaled(debt.newCouponRate, mix.floating() / 2, rates.billYieldBefore);
        Row.addScaled(debt.newCouponRate, mix.floating() / 2, rates.billYield);
        Row.add(debt.newCouponRate, mix.floating() * floatingSpread);
    }

    /** Enters the quarter's coupon issuance in the ladder. */
    void issue(DebtState debt, RatesState rates, int quarter) {
        double[] sold = debt.couponIssuance;
        Row.addScaled(debt.nominalFace, mix.nominalShare(), sold);
        Row.addProduct(debt.nominalCoupon, sold, debt.newNominalCoupon);
        Row.addScaled(debt.nominalMaturity, mix.nominalMaturity(), sold);
        Row.addScaled(debt.floatingFace, mix.floating(), sold);
        Row.affine(debt.floatingFaceDue[quarter % DebtState.FLOATING_QUARTERS], mix.floating(), sold, 0);
        for (int tenor = 0; tenor < mix.nominal().length; tenor++) {
            int due = quarter + TERMS[tenor];
            if (due < debt.nominalFaceDue.length) {
                enter(
                        debt.nominalFaceDue[due],
                        debt.nominalCouponDue[due],
                        sold,
                        rates.yields[tenor],
                        mix.nominal()[tenor],
                        NOMINAL.opens(tenor, due));
            }
        }
        Row.ratio(debt.newRealFace, sold, debt.index);
        Row.addScaled(debt.realFace, mix.tipsShare(), debt.newRealFace);
        Row.addScaled(debt.realMaturity, mix.tipsMaturity(), debt.newRealFace);
        Row.addProduct(debt.realCoupon, debt.newRealFace, debt.newRealCoupon);
        for (int term = 0; term < mix.tips().length; term++) {
            int due = quarter + IssuanceMix.TIPS_QUARTERS[term];
            if (due < debt.realFaceDue.length) {
                enterTips(debt, rates, quarter, term, due);
            }
        }
    }

    /** Quarters in which nominal debt sold since the start can fall due. */
    static boolean nominalReached(int quarter) {
        return NOMINAL.reached(quarter);
    }

    /** Quarters in which TIPS sold since the start can fall due. */
    static boolean tipsReached(int quarter) {
        return TIPS.reached(quarter);
    }

    private static void enter(
            double[] face, double[] coupon, double[] sold, double[] yield, double share, boolean opens) {
        if (opens) {
            Row.affine(face, share, sold, 0);
            Row.product(coupon, sold, yield);
            Row.scale(coupon, share);
        } else {
            Row.addScaled(face, share, sold);
            Row.addScaledProduct(coupon, share, sold, yield);
        }
    }

    private void enterTips(DebtState debt, RatesState rates, int quarter, int term, int due) {
        double share = mix.tips()[term];
        boolean opens = TIPS.opens(term, due);
        if (opens) {
            Row.fill(debt.realFaceDue[due], 0);
            Row.fill(debt.realCouponDue[due], 0);
            Row.fill(debt.originalFaceDue[due], 0);
        }
        Row.addScaled(debt.realFaceDue[due], share, debt.newRealFace);
        Row.addScaled(debt.originalFaceDue[due], share, debt.couponIssuance);
        addCoupon(
                debt.realCouponDue[due],
                debt.newRealFace,
                rates.yields[IssuanceMix.TIPS_POSITIONS[term]],
                rates.inflationOver[term],
                share,
                prices.over(term, quarter));
    }

    private static void addCoupon(
            double[] coupon, double[] realFace, double[] yield, double[] inflation, double share, double expected) {
        for (int lane = 0; lane < coupon.length; lane++) {
            double rate = yield[lane] - inflation[lane] - expected;
            coupon[lane] = Math.fma(share * realFace[lane], rate, coupon[lane]);
        }
    }
}
