package org.triffin.model.debt;

import org.triffin.model.state.DebtState;
import org.triffin.model.state.RatesState;
import org.triffin.model.state.Row;

/** Sells new coupon securities at par on the quarter's curve and enters them in the ladder. */
final class Issuer {
    /** Terms of nominal notes and bonds by tenor position. */
    static final int[] NOMINAL_QUARTERS = quarters(RatesState.tenors());

    private static final Calendar NOMINAL = new Calendar(NOMINAL_QUARTERS);
    private static final Calendar TIPS = new Calendar(IssuanceMix.TIPS_QUARTERS);

    private final IssuanceMix mix;
    private final double[] nominal;
    private final double[] tips;
    private final double[] nominalWeights;
    private final double centuryPremium;
    private final double floatingSpread;
    private final double billSpread;
    private final ExpectedPrices prices;

    Issuer(IssuanceMix mix, DebtSpec spec, ExpectedPrices prices) {
        this.mix = mix;
        this.nominal = mix.nominal();
        this.tips = mix.tips();
        this.nominalWeights = nominalWeights(mix);
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
        Row.combine(
                debt.newNominalCoupon,
                mix.century() * centuryPremium,
                debt.nothing,
                nominalWeights,
                nominalYields(rates.yields));
        double[] real = debt.newRealCoupon;
        Row.fill(real, 0);
        for (int term = 0; term < tips.length; term++) {
            addRealYield(
                    real,
                    tips[term],
                    rates.yields[IssuanceMix.TIPS_POSITIONS[term]],
                    rates.inflationOver[term],
                    prices.over(term, quarter));
        }
        addFloating(
                debt.newCouponRate,
                debt.newNominalCoupon,
                real,
                mix.floating() / 2,
                rates.billYieldBefore,
                rates.billYield,
                mix.floating() * floatingSpread);
    }

    /** The rows that {@link #nominalWeights} weighs: the century bond follows the thirty-year yield. */
    private static double[][] nominalYields(double[][] yields) {
        double[][] rows = new double[yields.length + 1][];
        rows[0] = yields[RatesState.THIRTY];
        System.arraycopy(yields, 0, rows, 1, yields.length);
        return rows;
    }

    private static double[] nominalWeights(IssuanceMix mix) {
        double[] weights = new double[mix.nominal().length + 1];
        weights[0] = mix.century();
        System.arraycopy(mix.nominal(), 0, weights, 1, mix.nominal().length);
        return weights;
    }

    /** real += share of the yield less inflation over the term, whose baseline part is {@code expected}. */
    private static void addRealYield(double[] real, double share, double[] yield, double[] inflation, double expected) {
        for (int lane = 0; lane < real.length; lane++) {
            double sum = Math.fma(share, yield[lane], real[lane]);
            real[lane] = Math.fma(-share, inflation[lane], sum) + -share * expected;
        }
    }

    /** rate = nominal + real + half the floating share at each of two bill yields + its spread. */
    private static void addFloating(
            double[] rate,
            double[] nominal,
            double[] real,
            double half,
            double[] billYieldBefore,
            double[] billYield,
            double spread) {
        for (int lane = 0; lane < rate.length; lane++) {
            double sum = Math.fma(half, billYieldBefore[lane], nominal[lane] + real[lane]);
            rate[lane] = Math.fma(half, billYield[lane], sum) + spread;
        }
    }

    /** Enters the quarter's coupon issuance in the ladder. */
    void issue(DebtState debt, RatesState rates, int quarter) {
        double[] sold = debt.couponIssuance;
        double[] realSold = debt.realSold[quarter];
        Row.copy(debt.sold[quarter], sold);
        Row.ratio(realSold, sold, debt.index);
        Row.addScaled(debt.nominalFace, mix.nominalShare(), sold);
        Row.addProduct(debt.nominalCoupon, sold, debt.newNominalCoupon);
        Row.addScaled(debt.nominalMaturity, mix.nominalMaturity(), sold);
        Row.addScaled(debt.floatingFace, mix.floating(), sold);
        Row.addScaled(debt.realFace, mix.tipsShare(), realSold);
        Row.addScaled(debt.realMaturity, mix.tipsMaturity(), realSold);
        Row.addProduct(debt.realCoupon, realSold, debt.newRealCoupon);
        enterCoupons(debt, rates, quarter);
    }

    /** Coupons by the quarter in which they end. */
    private void enterCoupons(DebtState debt, RatesState rates, int quarter) {
        for (int tenor = 0; tenor < nominal.length; tenor++) {
            int due = quarter + NOMINAL_QUARTERS[tenor];
            if (due < debt.nominalCouponDue.length) {
                double[] coupon = debt.nominalCouponDue[due];
                if (NOMINAL.opens(tenor, due)) {
                    Row.scaledProduct(coupon, nominal[tenor], debt.couponIssuance, rates.yields[tenor]);
                } else {
                    Row.addScaledProduct(coupon, nominal[tenor], debt.couponIssuance, rates.yields[tenor]);
                }
            }
        }
        for (int term = 0; term < tips.length; term++) {
            int due = quarter + IssuanceMix.TIPS_QUARTERS[term];
            if (due < debt.realCouponDue.length) {
                double[] coupon = debt.realCouponDue[due];
                if (TIPS.opens(term, due)) {
                    Row.fill(coupon, 0);
                }
                addRealCoupon(
                        coupon,
                        debt.realSold[quarter],
                        rates.yields[IssuanceMix.TIPS_POSITIONS[term]],
                        rates.inflationOver[term],
                        tips[term],
                        prices.over(term, quarter));
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

    private static void addRealCoupon(
            double[] coupon, double[] realFace, double[] yield, double[] inflation, double share, double expected) {
        for (int lane = 0; lane < coupon.length; lane++) {
            double rate = yield[lane] - inflation[lane] - expected;
            coupon[lane] = Math.fma(share * realFace[lane], rate, coupon[lane]);
        }
    }
}
