package org.triffin.model.debt;

import org.triffin.model.state.RatesState;

/**
 * Shares of new coupon securities, summing to one.
 *
 * @param nominal by tenor position of {@link RatesState#yields}
 * @param century 100-year bonds
 * @param floating two-year floating-rate notes
 * @param tips 5-, 10- and 30-year TIPS
 */
record IssuanceMix(double[] nominal, double century, double floating, double[] tips) {
    static final int FLOATING_QUARTERS = 8;
    static final int CENTURY_QUARTERS = 400;
    static final int[] TIPS_QUARTERS = {20, 40, 120};
    static final int[] TIPS_POSITIONS = {RatesState.FIVE, RatesState.TEN, RatesState.THIRTY};

    /** The weights of {@code mix}, scaled, with a share of the short notes moved out and century bonds sold instead. */
    static IssuanceMix of(CouponMix mix, double termOut, double century) {
        double[] nominal = {
            mix.note2y(), mix.note3y(), mix.note5y(), mix.note7y(), mix.note10y(), mix.bond20y(), mix.bond30y()
        };
        double[] tips = {mix.tips5y(), mix.tips10y(), mix.tips30y()};
        double sum = mix.floating2y();
        for (double weight : nominal) {
            sum += weight;
        }
        for (double weight : tips) {
            sum += weight;
        }
        double scale = (1 - century) / sum;
        for (int i = 0; i < nominal.length; i++) {
            nominal[i] *= scale;
        }
        for (int i = 0; i < tips.length; i++) {
            tips[i] *= scale;
        }
        moveOut(nominal, termOut);
        return new IssuanceMix(nominal, century, mix.floating2y() * scale, tips);
    }

    /** Moves a share of the 2- to 5-year notes to 10, 20 and 30 years in proportion to their weights there. */
    private static void moveOut(double[] nominal, double share) {
        double moved = 0;
        for (int tenor = RatesState.TWO; tenor <= RatesState.FIVE; tenor++) {
            moved += share * nominal[tenor];
            nominal[tenor] *= 1 - share;
        }
        double longWeight = nominal[RatesState.TEN] + nominal[RatesState.TWENTY] + nominal[RatesState.THIRTY];
        for (int tenor = RatesState.TEN; tenor <= RatesState.THIRTY; tenor++) {
            nominal[tenor] += moved * (longWeight > 0 ? nominal[tenor] / longWeight : 1.0 / 3);
        }
    }

    double nominalShare() {
        double sum = century;
        for (double weight : nominal) {
            sum += weight;
        }
        return sum;
    }

    double tipsShare() {
        return tips[0] + tips[1] + tips[2];
    }

    /** Sum of share times quarters to maturity over the TIPS. */
    double tipsMaturity() {
        double sum = 0;
        for (int term = 0; term < tips.length; term++) {
            sum += tips[term] * TIPS_QUARTERS[term];
        }
        return sum;
    }

    /** Quarters to maturity of a new dollar of nominal and floating securities. */
    double nominalMaturity() {
        double sum = century * CENTURY_QUARTERS + floating * FLOATING_QUARTERS;
        int[] tenors = RatesState.tenors();
        for (int tenor = 0; tenor < nominal.length; tenor++) {
            sum += nominal[tenor] * tenors[tenor] * 4;
        }
        return sum;
    }
}
