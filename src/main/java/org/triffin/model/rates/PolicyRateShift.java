package org.triffin.model.rates;

/**
 * How a shift by policy of the short rate, or of inflation that is not believed to last, reaches the curve: markets expect
 * a part rho of it to be left a quarter later, rho^h after h quarters, so a tenor of n quarters moves by the average
 * (1 - rho^n)/(n (1 - rho)).
 */
final class PolicyRateShift {
    private final double[] load;
    private final double[] left;

    /** @param persistence rho */
    PolicyRateShift(double persistence) {
        int[] tenors = Tenors.quarters();
        int[] nodes = Tenors.nodes();
        load = new double[tenors.length];
        left = new double[nodes.length];
        for (int tenor = 0; tenor < load.length; tenor++) {
            for (int horizon = 0; horizon < tenors[tenor]; horizon++) {
                load[tenor] += Math.pow(persistence, horizon) / tenors[tenor];
            }
        }
        for (int node = 0; node < left.length; node++) {
            left[node] = Math.pow(persistence, nodes[node]);
        }
    }

    /** Move of the mean expected over this tenor position per move of today. */
    double load(int tenor) {
        return load[tenor];
    }

    /** Part expected to be left at this node's horizon. */
    double left(int node) {
        return left[node];
    }
}
