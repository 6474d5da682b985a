package org.triffin.model.rates;

/**
 * What the lower bound adds to an expected short rate. With the shadow rate normal around m with standard deviation s,
 * E max(lb, shadow) - m = s G(z), z = (m - lb)/s, G(z) = phi(z) - z Phi(-z) = H(|z|) + max(0, -z). H falls from phi(0) to
 * nothing; it is computed as phi(0) p(u)^8, u = max(0, 6.2 - |z|), with a polynomial p of degree five without constant,
 * fitted by reweighted least squares. Its absolute error is below 1e-6: less than a thousandth of a basis point.
 */
final class BoundPremium {
    private static final double AT_ZERO = 0.3989422804014327;
    private static final double REACH = 6.2;
    /** Coefficients of p in 2u. */
    private static final double C1 = 0.14022911811834773 / 2;

    private static final double C2 = -0.04571251230359724 / 4;
    private static final double C3 = 0.022128023603158117 / 8;
    private static final double C4 = -0.0031976618262848284 / 16;
    private static final double C5 = 0.00014615933610269654 / 32;
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
        double distance = Math.abs(z);
        double left = REACH - distance;
        double twice = left + Math.abs(left);
        double p = Math.fma(twice, C5, C4);
        p = Math.fma(twice, p, C3);
        p = Math.fma(twice, p, C2);
        p = twice * Math.fma(twice, p, C1);
        double square = p * p;
        double fourth = square * square;
        return Math.fma(AT_ZERO * fourth, fourth, 0.5 * (distance - z));
    }
}
