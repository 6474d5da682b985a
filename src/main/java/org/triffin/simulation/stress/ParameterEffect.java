package org.triffin.simulation.stress;

/**
 * What one parameter does to the peak of the ten-year yield.
 *
 * @param peakAtLow median peak over the populations with the parameter at {@code low} and all others as they are, bp
 * @param peakAtHigh the same at {@code high}
 * @param rankCorrelation Spearman's, of the parameter with the peak where all are drawn; NaN where it does not vary
 */
public record ParameterEffect(
        String parameter,
        String unit,
        double low,
        double base,
        double high,
        double peakAtLow,
        double peakAtHigh,
        double rankCorrelation) {

    /** How far the peak moves over the range, bp: positive where a higher value makes it higher. */
    public double swing() {
        return peakAtHigh - peakAtLow;
    }
}
