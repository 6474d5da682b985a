package org.triffin.simulation.statistics;

/**
 * Wilson's score interval for a probability p estimated by a share: with z the standard normal quantile and n
 * independent observations,
 *
 * <pre>(p + z^2/2n +- z sqrt(p (1 - p) / n + z^2 / 4n^2)) / (1 + z^2 / n)</pre>
 *
 * <p>E. B. Wilson (1927), "Probable Inference, the Law of Succession, and Statistical Inference", Journal of the
 * American Statistical Association 22(158).
 */
public final class Wilson {
    /** The 97.5% quantile of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    /**
     * The smallest variance believed of a pair mean, times the number of pairs: when none of m pairs differs from the
     * others, up to 3/m of all pairs may (the rule of three at 95%), each by a half.
     */
    private static final double RULE_OF_THREE = 3 * 0.25;

    private Wilson() {}

    /** The 95% interval for {@code share} of {@code size} observations; size need not be whole. */
    public static Interval interval(double share, double size) {
        if (!(share >= 0 && share <= 1 && size > 0)) {
            throw new IllegalArgumentException(
                    "No interval for a share of " + share + " of " + size + " observations.");
        }
        double z2 = Z * Z / size;
        double centre = (share + z2 / 2) / (1 + z2);
        double half = Z * Math.sqrt(share * (1 - share) / size + z2 / (4 * size)) / (1 + z2);
        return new Interval(Math.min(share, Math.max(0, centre - half)), Math.max(share, Math.min(1, centre + half)));
    }

    /**
     * The number of independent observations that would tell as much as antithetic pairs do: p (1 - p) over the
     * variance of the mean of the pair means. Where no observation differs from the others it is the number of pairs.
     *
     * @param pairs number of pairs
     * @param hits observations that are hits, 0 to 2 pairs
     * @param doubleHits pairs of two hits
     */
    public static double effectiveSize(long pairs, long hits, long doubleHits) {
        double share = hits / (2.0 * pairs);
        double spread = share * (1 - share);
        double meanSquare = (0.25 * (hits - 2 * doubleHits) + doubleHits) / pairs;
        double variance = Math.max(meanSquare - share * share, RULE_OF_THREE / pairs);
        return spread > 0 ? pairs * spread / variance : pairs;
    }
}
