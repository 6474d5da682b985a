package org.triffin.model.cascade;

/**
 * What small shocks do, in closed form. One bp of dislocation makes the funds of a sleeve lose, and its margins rise; each
 * $bn of ten-year equivalents they then sell moves the price by k. The distance to runaway m* is the largest eigenvalue of
 * that loop, for one factor
 *
 * <pre>m* = (k / D10) sum over funds of N D (D phi / 1e4 x 1 / ((h + m)(1 + kappa beta)) + g / (h + m))</pre>
 *
 * <p>with face N, duration D, hedge gap phi, haircut h, margin m, buffer beta and margin slope g per bp. Below 1 a shock is
 * amplified by 1 / (1 - m*); from 1 on the market is linearly unstable, which is a flag and not infinity: positions are
 * finite. Rama Cont and Eric Schaanning (2017), "Fire sales, indirect contagion and systemic stress testing"; Robin
 * Greenwood, Augustin Landier and David Thesmar (2015), "Vulnerable banks".
 */
public final class CascadeTheory {
    private CascadeTheory() {}

    /**
     * Sales of a sleeve, ten-year equivalents, per bp that it feels itself.
     *
     * @param released sum over funds of N / (1 + kappa beta), $bn
     * @param need haircut plus margin, share of face
     */
    public static double lossResponse(double duration, double hedgeGap, double released, double need) {
        return duration
                / CascadeKernel.TEN_YEAR_DURATION
                * (duration * hedgeGap / CascadeKernel.BASIS_POINTS)
                * released
                / need;
    }

    /**
     * Sales of a sleeve, ten-year equivalents, per bp of the ten-year yield, because margins rise with volatility.
     *
     * @param face sum over funds of N, $bn
     * @param slope rise of the margin, share of face per bp
     */
    public static double marginResponse(double duration, double face, double need, double slope) {
        return duration / CascadeKernel.TEN_YEAR_DURATION * face * slope / need;
    }

    /** The multiplier 1 / (1 - m*); infinite from 1 on. */
    public static double amplification(double distance) {
        return distance < 1 ? 1 / (1 - distance) : Double.POSITIVE_INFINITY;
    }

    /** The multiplier after {@code rounds} rounds of selling: (1 - m*^(R + 1)) / (1 - m*). */
    public static double amplification(double distance, int rounds) {
        return distance == 1 ? rounds + 1 : (1 - Math.pow(distance, rounds + 1)) / (1 - distance);
    }

    /**
     * Leverage at which a sleeve of equal funds, all at their limit, is at m* = 1.
     *
     * @param impact k, bp per $bn of ten-year equivalents
     * @param slope rise of the margin within the day, share of face per bp
     */
    public static double criticalLeverage(double impact, double face, double duration, double hedgeGap, double slope) {
        double perLeverage = impact
                * face
                * duration
                / CascadeKernel.TEN_YEAR_DURATION
                * (duration * hedgeGap / CascadeKernel.BASIS_POINTS + slope);
        return 1 / perLeverage;
    }

    /** Largest eigenvalue of a two-by-two matrix without negative elements, row by row. */
    public static double largestEigenvalue(double a, double b, double c, double d) {
        double half = (a + d) / 2;
        double difference = (a - d) / 2;
        return half + Math.sqrt(difference * difference + b * c);
    }
}
