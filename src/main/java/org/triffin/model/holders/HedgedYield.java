package org.triffin.model.holders;

/**
 * What a foreign bond yields a dollar investor who sells its currency forward: S (1 + y_f) / F - 1, exchange rates as
 * foreign currency per dollar, S now and F a year ahead.
 *
 * <p>Covered interest parity with a cross-currency basis x gives F / S = (1 + r_f + x) / (1 + r), r and r_f the
 * one-year rates in dollars and foreign currency; a negative basis pays whoever lends dollars. All annual decimals.
 */
public final class HedgedYield {
    private HedgedYield() {}

    /**
     * The hedged yield.
     *
     * @param yield of the foreign bond
     * @param shortRate in dollars
     * @param foreignShortRate in the bond's currency
     * @param basis cross-currency basis
     */
    public static double of(double yield, double shortRate, double foreignShortRate, double basis) {
        return (1 + yield) * (1 + shortRate) / (1 + foreignShortRate + basis) - 1;
    }
}
