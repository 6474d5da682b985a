package org.triffin.model.budget;

import org.triffin.model.baseline.Baseline;

/**
 * New laws as in the past: additions to the primary deficit, share of GDP, that bring debt to +7pp of GDP after five
 * projection years and +33pp after ten (CBO, eval-projections, effect of laws enacted after a baseline). Year k adds
 * {@code c k^b}; b and c solve the two sums, interest left out because CBO's legislative effects hold debt service
 * already; after year ten the addition is held.
 */
final class DriftPath {
    private static final int EARLY_YEAR = 5;
    private static final int LATE_YEAR = 10;
    private static final double EARLY_EFFECT = 0.07;
    private static final double LATE_EFFECT = 0.33;
    private static final int BISECTIONS = 60;

    private DriftPath() {}

    /** Share of GDP by quarter. */
    static double[] shares(Baseline baseline) {
        double power = power();
        double scale = EARLY_EFFECT / sum(EARLY_YEAR, power);
        double[] shares = new double[baseline.quarters()];
        for (int quarter = 0; quarter < shares.length; quarter++) {
            shares[quarter] = scale * Math.pow(Math.min(LATE_YEAR, baseline.yearOf(quarter)), power);
        }
        return shares;
    }

    /** The power b at which the two effects have the right ratio. */
    private static double power() {
        double low = 0;
        double high = 5;
        for (int step = 0; step < BISECTIONS; step++) {
            double middle = (low + high) / 2;
            if (sum(LATE_YEAR, middle) / sum(EARLY_YEAR, middle) < LATE_EFFECT / EARLY_EFFECT) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double sum(int years, double power) {
        double sum = 0;
        for (int year = 1; year <= years; year++) {
            sum += Math.pow(year, power);
        }
        return sum;
    }
}
