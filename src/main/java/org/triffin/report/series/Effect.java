package org.triffin.report.series;

/**
 * What a regime does to one outcome, against current policy on the same shocks: a row of {@code signature.csv}.
 *
 * @param variable its name in the tables
 * @param years over the first how many fiscal years
 * @param meanDifference mean of the paired differences, an annual decimal
 * @param standardError of that mean
 */
public record Effect(String regime, String variable, int years, double meanDifference, double standardError) {
    /** Standard normal quantile of a two-sided 90% interval. */
    private static final double NINETY = 1.6448536269514722;

    public Effect {
        if (!(standardError >= 0) || years < 1) {
            throw new IllegalArgumentException("The effect of " + regime + " on " + variable + " over " + years
                    + " years has the standard error " + standardError + ".");
        }
    }

    /** Lower end of the 90% interval of the mean. */
    public double low() {
        return meanDifference - NINETY * standardError;
    }

    /** Upper end of the 90% interval of the mean. */
    public double high() {
        return meanDifference + NINETY * standardError;
    }
}
