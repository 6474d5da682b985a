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
        Row.addScaled(debt.nominalFace, mix.nominalShare(), sold);
        Row.addProduct(debt.nominalCoupon, sold, debt.newNominalCoupon);
        Row.addScaled(debt.nominalMaturity, mix.nominalMaturity(), sold);
        Row.addScaled(debt.floatingFace, mix.floating(), sold);
        Row.affine(debt.floatingFaceDue[quarter % DebtState.FLOATING_QUARTERS], mix.floating(), sold, 0);
        for (int tenor = 0; tenor < nominal.length; tenor++) {
            int due = quarter + TERMS[tenor];
            if (due < debt.nominalFaceDue.length) {
                enter(
                        debt.nominalFaceDue[due],
                        debt.nominalCouponDue[due],
                        sold,
                        rates.yields[tenor],
                        nominal[tenor],
                        NOMINAL.opens(tenor, due));
            }
        }
        Row.ratio(debt.newRealFace, sold, debt.index);
        Row.addScaled(debt.realFace, mix.tipsShare(), debt.newRealFace);
        Row.addScaled(debt.realMaturity, mix.tipsMaturity(), debt.newRealFace);
        Row.addProduct(debt.realCoupon, debt.newRealFace, debt.newRealCoupon);
        for (int term = 0; term < tips.length; term++) {
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
            for (int lane = 0; lane < face.length; lane++) {
                face[lane] = share * sold[lane];
                coupon[lane] = sold[lane] * yield[lane] * share;
            }
        } else {
            for (int lane = 0; lane < face.length; lane++) {
                face[lane] = Math.fma(share, sold[lane], face[lane]);
                coupon[lane] = Math.fma(share * sold[lane], yield[lane], coupon[lane]);
            }
        }
    }

    private void enterTips(DebtState debt, RatesState rates, int quarter, int term, int due) {
        double share = tips[term];
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
