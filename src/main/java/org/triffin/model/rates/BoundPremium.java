package org.triffin.model.rates;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * What the lower bound adds to an expected short rate. With the shadow rate normal around m with standard deviation s,
 * E max(lb, shadow) - m = s G(z), z = (m - lb)/s, G(z) = phi(z) - z Phi(-z). G is tabulated and interpolated linearly;
 * the error is below 5e-5 s, a hundredth of a basis point at most.
 */
final class BoundPremium {
    private static final double EDGE = 8;
    private static final int STEPS = 32;
    private static final double[] TABLE = table();

    private BoundPremium() {}

    private static double[] table() {
        NormalDistribution normal = NormalDistribution.of(0, 1);
        double[] table = new double[(int) (2 * EDGE) * STEPS + 2];
        for (int i = 0; i < table.length; i++) {
            double z = (double) i / STEPS - EDGE;
            table[i] = normal.density(z) - z * normal.survivalProbability(z);
        }
        return table;
    }

    /** premium = s G((mean - bound)/s) for one standard deviation; without uncertainty, what the bound cuts off. */
    static void fill(double[] premium, double[] mean, double deviation, double bound) {
        if (deviation > 0) {
            double inverse = 1 / deviation;
            for (int lane = 0; lane < premium.length; lane++) {
                premium[lane] = deviation * at((mean[lane] - bound) * inverse);
            }
        } else {
            for (int lane = 0; lane < premium.length; lane++) {
                premium[lane] = Math.max(0, bound - mean[lane]);
            }
        }
    }

    /** The same with one standard deviation a lane. */
    static void fill(double[] premium, double[] mean, double[] deviation, double bound) {
        for (int lane = 0; lane < premium.length; lane++) {
            double sd = Math.max(deviation[lane], 1e-9);
            premium[lane] = sd * at((mean[lane] - bound) / sd);
        }
    }

    static double at(double z) {
        double inside = Math.min(Math.max(z, -EDGE), EDGE);
        double position = (inside + EDGE) * STEPS;
        int index = (int) position;
        double fraction = position - index;
        double value = Math.fma(fraction, TABLE[index + 1] - TABLE[index], TABLE[index]);
        return value + Math.max(0, -EDGE - z);
    }
}
