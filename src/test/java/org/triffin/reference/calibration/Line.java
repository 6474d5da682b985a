package org.triffin.reference.calibration;

/** Straight lines between points, level outside them. */
final class Line {
    private Line() {}

    /** The value at {@code at} of the lines through the points (x, y), x ascending. */
    static double through(double[] x, double[] y, double at) {
        if (at <= x[0]) {
            return y[0];
        }
        for (int i = 1; i < x.length; i++) {
            if (at <= x[i]) {
                return y[i - 1] + (y[i] - y[i - 1]) * (at - x[i - 1]) / (x[i] - x[i - 1]);
            }
        }
        return y[y.length - 1];
    }
}
