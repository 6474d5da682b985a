package org.triffin.model.rates;

import org.triffin.model.state.RatesState;

/**
 * The fixed geometry of the curve: tenors, how a tenor's premium follows the ten-year's, and the horizons at which the
 * short rate's distribution is evaluated for the lower bound.
 */
public final class Tenors {
    /** Horizons in quarters; between them the bound premium is linear, beyond the last it is constant. */
    private static final int[] NODES = {0, 1, 3, 6, 10, 16, 24, 40};

    /**
     * Anchors of tp_n = slope_n tp_10 + level_n: nothing at three months, 5 and 30 years estimated on Federal Reserve FRB/US
     * yields. Between them both are linear in the logarithm of maturity.
     */
    private static final double[] ANCHOR_YEARS = {0.25, 5, 10, 30};

    private static final double[] ANCHOR_SLOPE = {0, 1, 1, .89};
    private static final double[] ANCHOR_LEVEL = {0, -.0040, 0, .0040};

    private Tenors() {}

    /** Tenors in quarters, by position in {@link RatesState#yields}. */
    public static int[] quarters() {
        int[] quarters = RatesState.tenors();
        for (int tenor = 0; tenor < quarters.length; tenor++) {
            quarters[tenor] *= 4;
        }
        return quarters;
    }

    public static int[] nodes() {
        return NODES.clone();
    }

    /** Share of the ten-year premium's moves that reaches the tenor at this position. */
    static double slope(int tenor) {
        return interpolate(ANCHOR_SLOPE, RatesState.tenors()[tenor]);
    }

    /** Constant part of the tenor's premium. */
    static double level(int tenor) {
        return interpolate(ANCHOR_LEVEL, RatesState.tenors()[tenor]);
    }

    /** Part of the thirty-year premium's own move that reaches the tenor: none up to ten years, linear from there. */
    static double twist(int tenor) {
        return Math.max(0, (RatesState.tenors()[tenor] - 10) / 20.0);
    }

    private static double interpolate(double[] values, double years) {
        int right = 1;
        while (ANCHOR_YEARS[right] < years) {
            right++;
        }
        double weight =
                Math.log(years / ANCHOR_YEARS[right - 1]) / Math.log(ANCHOR_YEARS[right] / ANCHOR_YEARS[right - 1]);
        return values[right - 1] + weight * (values[right] - values[right - 1]);
    }

    /** Weight of each node's bound premium in the average over the tenor's quarters: [tenor][node]. */
    static double[][] nodeWeights() {
        int[] tenors = quarters();
        double[][] weights = new double[tenors.length][NODES.length];
        for (int tenor = 0; tenor < tenors.length; tenor++) {
            for (int horizon = 0; horizon < tenors[tenor]; horizon++) {
                addHat(weights[tenor], horizon, 1.0 / tenors[tenor]);
            }
        }
        return weights;
    }

    /** Weight of each node's bound premium in the sum over the quarters that a tenor adds to the one before: [tenor][node]. */
    static double[][] nodeSteps() {
        int[] tenors = quarters();
        double[][] steps = new double[tenors.length][NODES.length];
        int horizon = 0;
        for (int tenor = 0; tenor < tenors.length; tenor++) {
            while (horizon < tenors[tenor]) {
                addHat(steps[tenor], horizon, 1);
                horizon++;
            }
        }
        return steps;
    }

    private static void addHat(double[] weights, int horizon, double weight) {
        int node = 0;
        while (node < NODES.length - 1 && NODES[node + 1] <= horizon) {
            node++;
        }
        if (node == NODES.length - 1) {
            weights[node] += weight;
        } else {
            double fraction = (double) (horizon - NODES[node]) / (NODES[node + 1] - NODES[node]);
            weights[node] += weight * (1 - fraction);
            weights[node + 1] += weight * fraction;
        }
    }
}
