package org.triffin.model.baseline;

/**
 * Holders and the safe-haven state in the reference run: closing values by quarter. Empty when holders are not
 * simulated.
 *
 * @param foreignShare foreign holders' share of the debt
 * @param hedgedPickup hedged foreign yield less the Treasury's
 * @param billSupply bills outside money funds and stablecoin issuers, share of annual GDP
 * @param interestRate net interest of the quarter over the closing debt
 * @param publicShare what the Federal Reserve does not hold, share of the debt
 * @param erosion of the safe haven, 0 to 1
 */
public record SafeHavenReference(
        double[] foreignShare,
        double[] hedgedPickup,
        double[] billSupply,
        double[] interestRate,
        double[] publicShare,
        double[] erosion) {

    /** Nothing simulated. */
    public static SafeHavenReference none() {
        return ofQuarters(0);
    }

    /** Room for {@code quarters} quarters, zero until filled. */
    public static SafeHavenReference ofQuarters(int quarters) {
        return new SafeHavenReference(
                new double[quarters],
                new double[quarters],
                new double[quarters],
                new double[quarters],
                new double[quarters],
                new double[quarters]);
    }
}
