package org.triffin.model.rates;

import org.triffin.model.state.RatesState;

/**
 * The fixed geometry of the curve: tenors, how a tenor's premium follows the ten-year's, and the horizons at which the
 * short rate's distribution is evaluated for the lower bound.
 */
public final class Tenors {
    /** Horizons in quarters; between them the bound premium is linear, beyond the last it is constant. */
    private static final int[] NODES = {0, 1, 3, 6, 10, 16, 24, 40};

    /** tp_n = SLOPE_n tp_10 + LEVEL_n; 5 and 30 years estimated on FRB/US yields, the others assumed between them. */
    private static final double[] SLOPE = {.6, .8, 1, 1, 1, .93, .89};

    private static final double[] LEVEL = {-.0035, -.0040, -.0040, -.0020, 0, .0030, .0040};

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

    static double slope(int tenor) {
        return SLOPE[tenor];
    }

    static double level(int tenor) {
        return LEVEL[tenor];
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
