package org.triffin.model.baseline;

/** Conversion between the two ways a three-month bill rate is quoted (Treasury, 31 CFR 356 appendix B; 91 days). */
public final class BillRate {
    private BillRate() {}

    /** Bond-equivalent yield of a discount rate: y = 365 d / (360 - 91 d), both annual decimals. */
    public static double bondEquivalent(double discount) {
        return 365 * discount / (360 - 91 * discount);
    }

    /** Discount rate of a bond-equivalent yield, the inverse of {@link #bondEquivalent}. */
    public static double discount(double bondEquivalent) {
        return 360 * bondEquivalent / (365 + 91 * bondEquivalent);
    }
}
