package org.triffin.model.dynamics;

import java.util.Arrays;
import org.triffin.reference.MacroEstimate;

/**
 * One parameter set of the macro block, ready for the hot path. Variables in order: growth, inflation, short rate,
 * ten-year term premium; annual decimals. The companion state is s = (x_t, x_{t-1}), eight elements.
 *
 * @param equations coefficients of each variable on last quarter's s: (A1, A2), [equation][element]
 * @param loading Lower triangular L with L L' the innovations' covariance, short-rate scale included
 * @param deviation standard deviations of the innovations, short-rate scale included
 * @param rateLoads loads of the mean short-rate deviation over the next n years on s, by tenor
 * @param inflationLoads the same of inflation
 * @param nodeLoads loads on s of the short-rate deviation expected at each node horizon
 * @param nodeDeviations standard deviation of the short rate's forecast at each node horizon
 */
public record MacroDynamics(
        double[][] equations,
        double[][] loading,
        double[] deviation,
        double[][] rateLoads,
        double[][] inflationLoads,
        double[][] nodeLoads,
        double[] nodeDeviations) {
    /** Variables of the block. */
    public static final int VARIABLES = 4;

    /** Elements of the companion state. */
    public static final int STATE = 2 * VARIABLES;

    /** Position of growth, inflation, short rate and term premium. */
    public static final int GROWTH = 0;

    public static final int INFLATION = 1;
    public static final int SHORT_RATE = 2;
    public static final int TERM_PREMIUM = 3;

    /**
     * The block of an estimate: companion form, loads and forecast deviations.
     *
     * @param estimate coefficients and covariance of annual decimals
     * @param shortRateScale factor on the standard deviation of short-rate innovations
     * @param tenorQuarters tenors of the expectations, in quarters
     * @param nodes horizons at which the short rate's distribution is needed, in quarters, ascending
     */
    public static MacroDynamics of(MacroEstimate estimate, double shortRateScale, int[] tenorQuarters, int[] nodes) {
        double[][] covariance = new double[VARIABLES][VARIABLES];
        for (int i = 0; i < VARIABLES; i++) {
            for (int j = 0; j < VARIABLES; j++) {
                double scale = (i == SHORT_RATE ? shortRateScale : 1) * (j == SHORT_RATE ? shortRateScale : 1);
                covariance[i][j] = estimate.covariance()[i][j] * scale;
            }
        }
        double[][] companion = companion(estimate);
        int horizon = Math.max(Arrays.stream(tenorQuarters).max().orElse(1), nodes[nodes.length - 1] + 1);
        double[][] rateLoads = new double[tenorQuarters.length][STATE];
        double[][] inflationLoads = new double[tenorQuarters.length][STATE];
        double[][] nodeLoads = new double[nodes.length][];
        double[] nodeDeviations = new double[nodes.length];
        double[][] power = identity();
        double variance = 0;
        int node = 0;
        for (int quarter = 0; quarter < horizon; quarter++) {
            for (int tenor = 0; tenor < tenorQuarters.length; tenor++) {
                if (quarter < tenorQuarters[tenor]) {
                    addScaled(rateLoads[tenor], 1.0 / tenorQuarters[tenor], power[SHORT_RATE]);
                    addScaled(inflationLoads[tenor], 1.0 / tenorQuarters[tenor], power[INFLATION]);
                }
            }
            while (node < nodes.length && nodes[node] == quarter) {
                nodeLoads[node] = power[SHORT_RATE].clone();
                nodeDeviations[node] = Math.sqrt(variance);
                node++;
            }
            variance += quadraticForm(power[SHORT_RATE], covariance);
            power = multiply(power, companion);
        }
        double[] deviation = new double[VARIABLES];
        Arrays.setAll(deviation, i -> Math.sqrt(covariance[i][i]));
        return new MacroDynamics(
                Arrays.copyOf(companion, VARIABLES),
                lowerCholesky(covariance),
                deviation,
                rateLoads,
                inflationLoads,
                nodeLoads,
                nodeDeviations);
    }

    /**
     * Standard deviation of what moves the short rate away from its anchor, its own deviation plus the expected inflation
     * learnt from surprises, after 1, 2, ... quarters of shocks and without anything else: [quarters of shocks - 1].
     *
     * @param expectationsGain weight of a quarter's inflation surprise in expected inflation
     */
    public double[] shortRateDeviations(int quarters, double expectationsGain) {
        double[] variance = new double[quarters];
        for (int innovation = 0; innovation < VARIABLES; innovation++) {
            double[] state = new double[STATE];
            for (int i = 0; i < VARIABLES; i++) {
                state[i] = loading[i][innovation];
            }
            double expected = 0;
            for (int quarter = 0; quarter < quarters; quarter++) {
                expected += expectationsGain * (state[INFLATION] - expected);
                double response = state[SHORT_RATE] + expected;
                variance[quarter] += response * response;
                state = next(state);
            }
        }
        Arrays.parallelPrefix(variance, Double::sum);
        Arrays.setAll(variance, quarter -> Math.sqrt(variance[quarter]));
        return variance;
    }

    private double[] next(double[] state) {
        double[] next = new double[STATE];
        System.arraycopy(state, 0, next, VARIABLES, VARIABLES);
        for (int equation = 0; equation < VARIABLES; equation++) {
            for (int element = 0; element < STATE; element++) {
                next[equation] += equations[equation][element] * state[element];
            }
        }
        return next;
    }

    /** Coefficients of variable {@code equation} on last quarter's companion state. */
    public double[] equation(int equation) {
        return equations[equation];
    }

    /** Position of the loads of the mean short rate over a tenor among all combinations. */
    public int rateCombination(int tenor) {
        return VARIABLES + tenor;
    }

    /** Position of the loads of mean inflation over a tenor among all combinations. */
    public int inflationCombination(int tenor) {
        return VARIABLES + rateLoads.length + tenor;
    }

    /** Position of the loads of a node among all combinations. */
    public int nodeCombination(int node) {
        return VARIABLES + rateLoads.length + inflationLoads.length + node;
    }

    /** Number of combinations. */
    public int combinations() {
        return nodeCombination(nodeLoads.length);
    }

    /** All combinations by position: equations, then rate loads, inflation loads and node loads, eight coefficients each. */
    public double[][] allCombinations() {
        double[][] all = new double[combinations()][];
        int position = 0;
        for (double[][] group : new double[][][] {equations, rateLoads, inflationLoads, nodeLoads}) {
            for (double[] combination : group) {
                all[position++] = combination;
            }
        }
        return all;
    }

    private static double[][] companion(MacroEstimate estimate) {
        double[][] companion = new double[STATE][STATE];
        for (int i = 0; i < VARIABLES; i++) {
            System.arraycopy(estimate.lag1()[i], 0, companion[i], 0, VARIABLES);
            System.arraycopy(estimate.lag2()[i], 0, companion[i], VARIABLES, VARIABLES);
            companion[VARIABLES + i][i] = 1;
        }
        return companion;
    }

    private static double[][] identity() {
        double[][] identity = new double[STATE][STATE];
        for (int i = 0; i < STATE; i++) {
            identity[i][i] = 1;
        }
        return identity;
    }

    private static double[][] multiply(double[][] left, double[][] right) {
        double[][] product = new double[STATE][STATE];
        for (int i = 0; i < STATE; i++) {
            for (int k = 0; k < STATE; k++) {
                addScaled(product[i], left[i][k], right[k]);
            }
        }
        return product;
    }

    private static void addScaled(double[] target, double factor, double[] source) {
        for (int i = 0; i < target.length; i++) {
            target[i] += factor * source[i];
        }
    }

    private static double quadraticForm(double[] loads, double[][] covariance) {
        double sum = 0;
        for (int i = 0; i < VARIABLES; i++) {
            for (int j = 0; j < VARIABLES; j++) {
                sum += loads[i] * covariance[i][j] * loads[j];
            }
        }
        return sum;
    }

    /** Lower Cholesky factor; a variable without variance gets a zero row, so a zero short-rate scale is legal. */
    static double[][] lowerCholesky(double[][] covariance) {
        double[][] lower = new double[VARIABLES][VARIABLES];
        for (int i = 0; i < VARIABLES; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = covariance[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                if (i == j) {
                    lower[i][i] = Math.sqrt(Math.max(0, sum));
                } else {
                    lower[i][j] = lower[j][j] > 0 ? sum / lower[j][j] : 0;
                }
            }
        }
        return lower;
    }
}
