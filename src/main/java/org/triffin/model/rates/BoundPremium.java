package org.triffin.model.rates;

/**
 * What the lower bound adds to an expected short rate. With the shadow rate normal around m with standard deviation s,
 * E max(lb, shadow) - m = s G(z), z = (m - lb)/s, G(z) = phi(z) - z Phi(-z) = H(|z|) + max(0, -z). H falls from phi(0) to
 * nothing; it is computed as phi(0) p^16 up to |z| = 5 with a polynomial p of degree six fitted by reweighted least
 * squares, and held beyond, where it is below 1e-7. The absolute error is below 2e-7: less than a thousandth of a basis
 * point.
 */
final class BoundPremium {
    private static final double AT_ZERO = 0.3989422804014327;
    private static final double EDGE = 5;
    private static final double C1 = -0.07833280259251939;
    private static final double C2 = -0.014762388923993812;
    private static final double C3 = -0.0005543913021985432;
    private static final double C4 = 0.0004006413483660724;
    private static final double C5 = 5.375212255643505e-06;
    private static final double C6 = -4.508164782026251e-06;
    private static final double SMALLEST_DEVIATION = 1e-9;

    private BoundPremium() {}

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
            double sd = Math.max(deviation[lane], SMALLEST_DEVIATION);
            premium[lane] = sd * at((mean[lane] - bound) / sd);
        }
    }

    /** G(z). */
    static double at(double z) {
        double distance = Math.min(EDGE, Math.abs(z));
        double p = Math.fma(distance, C6, C5);
        p = Math.fma(distance, p, C4);
        p = Math.fma(distance, p, C3);
        p = Math.fma(distance, p, C2);
        p = Math.fma(distance, p, C1);
        p = Math.fma(distance, p, 1);
        double square = p * p;
        double fourth = square * square;
        double eighth = fourth * fourth;
        return Math.fma(AT_ZERO * eighth, eighth, Math.max(0, -z));
    }
}
