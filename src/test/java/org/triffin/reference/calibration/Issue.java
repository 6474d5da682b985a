package org.triffin.reference.calibration;

import org.triffin.reference.Cohort;
import org.triffin.vocabulary.Quarter;

/**
 * Securities sold in one quarter.
 *
 * @param kind what pays the interest
 * @param termYears original term
 * @param quarter when they were sold
 * @param billions the sketch's amount
 * @param parYield nominal par yield of that term then, percent; 0 for floating-rate notes
 */
record Issue(Cohort.Kind kind, int termYears, Quarter quarter, double billions, double parYield) {
    /** How Treasury's tables group securities. */
    enum Type {
        NOTES,
        BONDS,
        TIPS,
        FLOATING
    }

    Type type() {
        return switch (kind) {
            case NOMINAL -> termYears <= 10 ? Type.NOTES : Type.BONDS;
            case TIPS -> Type.TIPS;
            case FLOATING -> Type.FLOATING;
        };
    }

    /** Quarters until maturity at the end of {@code date}; outstanding then when between 1 and the term. */
    int quartersLeft(Quarter date) {
        return 4 * termYears - date.quartersSince(quarter);
    }

    boolean outstanding(Quarter date) {
        return quarter.compareTo(date) <= 0 && quartersLeft(date) >= 1;
    }

    /** Issues that share a fitted weight: by term and era for nominal securities, by kind for the rest. */
    String group() {
        if (kind != Cohort.Kind.NOMINAL) {
            return kind.toString();
        }
        int era = 0;
        for (int firstYear : new int[] {2010, 2015, 2020, 2022, 2024}) {
            era = quarter.year() >= firstYear ? firstYear : era;
        }
        return termYears + " years, from " + era;
    }
}
