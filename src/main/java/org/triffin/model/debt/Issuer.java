package org.triffin.model.debt;

import org.triffin.model.state.DebtState;
import org.triffin.model.state.RatesState;
import org.triffin.model.state.Row;

/** Sells new coupon securities at par on the quarter's curve and enters them in the ladder. */
final class Issuer {
    private final IssuanceMix mix;
    private final double centuryPremium;
    private final double floatingSpread;
    private final double billSpread;
    private final ExpectedPrices prices;
    private final int[] tenors = RatesState.tenors();

    Issuer(IssuanceMix mix, DebtSpec spec, ExpectedPrices prices) {
        this.mix = mix;
        this.centuryPremium = spec.centuryPremium();
        this.floatingSpread = spec.floatingSpread();
        this.billSpread = spec.billSpread();
        this.prices = prices;
    }

    /** Rates on new debt: bills; nominal coupons, real coupons, and both with the floating rate, a dollar of coupons. */
    void price(DebtState debt, RatesState rates, int quarter) {
        Row.affine(debt.newBillRate, 1, rates.billYield, billSpread);
        double[] nominal = debt.newNominalCoupon;
        Row.fill(nominal, mix.century() * centuryPremium);
        Row.addScaled(nominal, mix.century(), rates.yields[RatesState.THIRTY]);
        for (int tenor = 0; tenor < tenors.length; tenor++) {
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

    /** Moves the ladder by a quarter: what fell due leaves, the quarter's coupon issuance enters. */
    void issue(DebtState debt, RatesState rates, int quarter) {
        double[] sold = debt.couponIssuance;
        age(debt, quarter);
        Row.addScaled(debt.nominalFace, mix.nominalShare(), sold);
        Row.addProduct(debt.nominalCoupon, sold, debt.newNominalCoupon);
        Row.addScaled(debt.nominalMaturity, mix.nominalMaturity(), sold);
        Row.addScaled(debt.floatingFace, mix.floating(), sold);
        addDue(debt.floatingFaceDue, quarter + IssuanceMix.FLOATING_QUARTERS, mix.floating(), sold);
        for (int tenor = 0; tenor < tenors.length; tenor++) {
            int due = quarter + 4 * tenors[tenor];
            if (due < debt.nominalFaceDue.length && mix.nominal()[tenor] > 0) {
                Row.addScaled(debt.nominalFaceDue[due], mix.nominal()[tenor], sold);
                Row.addScaledProduct(debt.nominalCouponDue[due], mix.nominal()[tenor], sold, rates.yields[tenor]);
            }
        }
        for (int term = 0; term < mix.tips().length; term++) {
            issueTips(debt, rates, quarter, term);
        }
    }

    private static void age(DebtState debt, int quarter) {
        Row.subtract(debt.nominalMaturity, debt.nominalFace);
        Row.subtract(debt.nominalMaturity, debt.floatingFace);
        Row.subtract(debt.realMaturity, debt.realFace);
        Row.subtract(debt.nominalFace, debt.nominalFaceDue[quarter]);
        Row.subtract(debt.nominalCoupon, debt.nominalCouponDue[quarter]);
        Row.subtract(debt.floatingFace, debt.floatingFaceDue[quarter]);
        Row.subtract(debt.realFace, debt.realFaceDue[quarter]);
        Row.subtract(debt.realCoupon, debt.realCouponDue[quarter]);
    }

    private static void addDue(double[][] due, int quarter, double share, double[] sold) {
        if (quarter < due.length && share > 0) {
            Row.addScaled(due[quarter], share, sold);
        }
    }

    private void issueTips(DebtState debt, RatesState rates, int quarter, int term) {
        double share = mix.tips()[term];
        if (share > 0) {
            int maturity = IssuanceMix.TIPS_QUARTERS[term];
            int due = quarter + maturity;
            boolean within = due < debt.realFaceDue.length;
            enterTips(
                    debt,
                    rates.yields[IssuanceMix.TIPS_POSITIONS[term]],
                    rates.inflationOver[term],
                    share,
                    prices.over(term, quarter),
                    maturity);
            if (within) {
                enterTipsDue(
                        debt,
                        due,
                        rates.yields[IssuanceMix.TIPS_POSITIONS[term]],
                        rates.inflationOver[term],
                        share,
                        prices.over(term, quarter));
            }
        }
    }

    private static void enterTips(
            DebtState debt, double[] yield, double[] inflation, double share, double expected, int maturity) {
        for (int lane = 0; lane < yield.length; lane++) {
            double real = share * debt.couponIssuance[lane] / debt.index[lane];
            debt.realFace[lane] += real;
            debt.realCoupon[lane] = Math.fma(real, yield[lane] - inflation[lane] - expected, debt.realCoupon[lane]);
            debt.realMaturity[lane] = Math.fma(real, maturity, debt.realMaturity[lane]);
        }
    }

    private static void enterTipsDue(
            DebtState debt, int due, double[] yield, double[] inflation, double share, double expected) {
        double[] face = debt.realFaceDue[due];
        double[] coupon = debt.realCouponDue[due];
        double[] original = debt.originalFaceDue[due];
        for (int lane = 0; lane < yield.length; lane++) {
            double sold = share * debt.couponIssuance[lane];
            double real = sold / debt.index[lane];
            face[lane] += real;
            coupon[lane] = Math.fma(real, yield[lane] - inflation[lane] - expected, coupon[lane]);
            original[lane] += sold;
        }
    }
}
