package org.triffin.reference;

import java.util.List;
import org.triffin.vocabulary.Quarter;
import org.triffin.vocabulary.Source;

/**
 * Debt held by the public at the end of a quarter, by maturity, at book value: cohorts + bills + non-marketable = debt.
 *
 * @param date the quarter at whose end the debt is outstanding
 * @param source what it was rebuilt from
 * @param cohorts securities with coupons
 * @param bills Treasury bills, billions
 * @param nonMarketable savings bonds and other debt that is not traded, billions: what closes the total
 * @param averageBillRate bond-equivalent three-month rate of the last quarter, decimal
 * @param fit the published figures beside the ladder's
 */
public record StartingLadder(
        Quarter date,
        Source source,
        List<Cohort> cohorts,
        double bills,
        double nonMarketable,
        double averageBillRate,
        Fit fit) {

    public StartingLadder {
        cohorts = List.copyOf(cohorts);
        if (!(bills >= 0 && nonMarketable >= 0 && averageBillRate >= 0 && averageBillRate < 1)) {
            throw new IllegalArgumentException("The ladder of " + date
                    + " needs bills and non-marketable debt not below zero and a bill rate as a decimal.");
        }
    }

    /** Face of the cohorts, billions. */
    public double coupons() {
        double sum = 0;
        for (Cohort cohort : cohorts) {
            sum += cohort.face();
        }
        return sum;
    }

    /** Debt held by the public, billions. */
    public double total() {
        return coupons() + bills + nonMarketable;
    }
}
