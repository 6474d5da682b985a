package org.triffin.model.debt;

import org.triffin.model.baseline.Baseline;

/** Expected CPI inflation of the baseline over the terms of TIPS: mean of the next n years, the last value held. */
record ExpectedPrices(double[][] byTerm) {
    static ExpectedPrices of(Baseline baseline) {
        int quarters = baseline.quarters();
        double[] inflation = new double[quarters];
        for (int quarter = 0; quarter < quarters; quarter++) {
            int to = Baseline.PRICE_LEAD + Math.min(quarter + 1, quarters - 1);
            inflation[quarter] = 4 * (baseline.cpi()[to] / baseline.cpi()[to - 1] - 1);
        }
        double[][] byTerm = new double[IssuanceMix.TIPS_QUARTERS.length][quarters];
        for (int term = 0; term < byTerm.length; term++) {
            for (int quarter = 0; quarter < quarters; quarter++) {
                double sum = 0;
                for (int k = 0; k < IssuanceMix.TIPS_QUARTERS[term]; k++) {
                    sum += inflation[Math.min(quarters - 1, quarter + k)];
                }
                byTerm[term][quarter] = sum / IssuanceMix.TIPS_QUARTERS[term];
            }
        }
        return new ExpectedPrices(byTerm);
    }

    /** Annual rate expected in {@code quarter} over the term at this position. */
    double over(int term, int quarter) {
        return byTerm[term][quarter];
    }
}
