package org.triffin.reference;

/**
 * Treasury securities of one kind and original term that mature in the same quarter. Money is billions of dollars at book
 * value.
 *
 * @param kind what pays the interest
 * @param originalTermYears term at issue
 * @param quartersToMaturity 1 for the first quarter after the ladder's date
 * @param face what is owed today; for TIPS with the inflation accrued so far
 * @param rate annual coupon as a decimal, for TIPS the real coupon; 0 for floating-rate notes, which follow the bill
 * @param originalFace face at issue, the least a TIPS repays; elsewhere equal to face
 */
public record Cohort(
        Kind kind, int originalTermYears, int quartersToMaturity, double face, double rate, double originalFace) {

    /** What pays a cohort's interest. */
    public enum Kind {
        /** A fixed coupon in dollars. */
        NOMINAL,
        /** A fixed real coupon on a face that follows consumer prices. */
        TIPS,
        /** The three-month bill's rate plus a spread. */
        FLOATING
    }

    public Cohort {
        if (quartersToMaturity < 1 || quartersToMaturity > 4 * originalTermYears) {
            throw new IllegalArgumentException(
                    "A " + originalTermYears + "-year security cannot mature in " + quartersToMaturity + " quarters.");
        }
        if (!(face > 0 && originalFace > 0 && rate >= 0 && rate < 1)) {
            throw new IllegalArgumentException("A cohort's face is above zero and its rate a decimal not below zero.");
        }
        if (kind != Kind.TIPS && originalFace != face) {
            throw new IllegalArgumentException("Only the face of TIPS differs from the face at issue.");
        }
    }
}
