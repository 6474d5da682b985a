package org.triffin.model.holders;

import org.triffin.model.baseline.Baseline;
import org.triffin.model.dynamics.MacroDynamics;

/**
 * The inflation against which regimes and events are unusual.
 *
 * @param level smoothed baseline inflation by quarter, the quarter before the start in front: index 1 + quarter
 * @param rate baseline inflation of the GDP price index by quarter, annual log
 * @param variance of inflation around expectations that the usual shocks alone bring, by quarter
 */
record UsualInflation(double[] level, double[] rate, double[] variance) {
    private static final int QUARTERS = 4;

    /**
     * Of a baseline and the macro shocks around it.
     *
     * @param memory share of the smoothed level that a quarter keeps
     * @param shocked false without macro shocks
     * @param firstShockQuarter number of the first quarter with shocks
     */
    static UsualInflation of(
            Baseline baseline, MacroDynamics dynamics, double memory, boolean shocked, int firstShockQuarter) {
        int quarters = baseline.quarters();
        double[] rate = new double[quarters];
        double[] level = new double[quarters + 1];
        double first = inflation(baseline, -1);
        level[0] = first;
        for (int quarter = 0; quarter < quarters; quarter++) {
            rate[quarter] = inflation(baseline, quarter);
            level[quarter + 1] = Math.fma(memory, level[quarter] - rate[quarter], rate[quarter]);
        }
        double[] variance = shocked ? variance(dynamics, quarters, firstShockQuarter) : new double[quarters];
        return new UsualInflation(level, rate, variance);
    }

    private static double inflation(Baseline baseline, int quarter) {
        int now = Baseline.GDP_LEAD + quarter;
        double price = baseline.nominalGdp()[now] / baseline.realGdp()[now];
        double before = baseline.nominalGdp()[now - 1] / baseline.realGdp()[now - 1];
        return QUARTERS * Math.log(price / before);
    }

    /** Forecast variance of inflation h quarters after the first shock: the sum of |e' C^k L|^2 for k up to h. */
    private static double[] variance(MacroDynamics dynamics, int quarters, int firstShockQuarter) {
        double[] variance = new double[quarters];
        double[] weights = new double[MacroDynamics.STATE];
        weights[MacroDynamics.INFLATION] = 1;
        double sum = 0;
        for (int quarter = firstShockQuarter; quarter < quarters; quarter++) {
            for (int column = 0; column < MacroDynamics.VARIABLES; column++) {
                double load = 0;
                for (int row = column; row < MacroDynamics.VARIABLES; row++) {
                    load += weights[row] * dynamics.loading()[row][column];
                }
                sum += load * load;
            }
            variance[quarter] = sum;
            weights = advanced(weights, dynamics);
        }
        return variance;
    }

    /** The row vector times the companion matrix. */
    private static double[] advanced(double[] weights, MacroDynamics dynamics) {
        double[] next = new double[MacroDynamics.STATE];
        for (int element = 0; element < next.length; element++) {
            for (int equation = 0; equation < MacroDynamics.VARIABLES; equation++) {
                next[element] += weights[equation] * dynamics.equation(equation)[element];
            }
            if (element < MacroDynamics.VARIABLES) {
                next[element] += weights[MacroDynamics.VARIABLES + element];
            }
        }
        return next;
    }
}
