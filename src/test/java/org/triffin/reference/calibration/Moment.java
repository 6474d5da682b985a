package org.triffin.reference.calibration;

/**
 * A published figure as a function of the issues' weights w: a level sum(numerator w), or a ratio sum(numerator w) /
 * sum(denominator w), made linear as (numerator - target denominator) w = 0.
 *
 * @param what the figure and its date
 * @param unit its unit
 * @param date its date, ISO
 * @param target as published
 * @param tolerance what counts as one unit of miss
 * @param source where it was published
 * @param numerator one entry a weight
 * @param denominator one entry a weight; empty for a level
 */
record Moment(
        String what,
        String unit,
        String date,
        double target,
        double tolerance,
        String source,
        double[] numerator,
        double[] denominator) {

    double value(double[] weights) {
        return denominator.length == 0
                ? product(numerator, weights)
                : product(numerator, weights) / product(denominator, weights);
    }

    /** The linear form's coefficients, in units of the tolerance. */
    double[] row() {
        double[] row = new double[numerator.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = denominator.length == 0
                    ? numerator[i] / tolerance
                    : (numerator[i] - target * denominator[i]) / (tolerance * sum(denominator));
        }
        return row;
    }

    /** The linear form's right-hand side, in units of the tolerance. */
    double aim() {
        return denominator.length == 0 ? target / tolerance : 0;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
