package org.triffin.model.baseline;

/**
 * What feedbacks measure deviations from: the model run on the vintage alone, without policies, overrides, shocks or
 * feedbacks. Element q is the closing value of projected quarter q; index 0 of the "before" accessors is the start.
 */
public final class ReferencePath {
    private final double startDebtRatio;
    private final double startMaturity;
    private final double[] debtRatio;
    private final double[] maturity;
    private final double[] remittances;
    private final double[] deficitShare;
    private final SafeHavenReference safeHaven;

    /**
     * @param startDebtRatio debt over the GDP of the last four quarters, at the start
     * @param startMaturity weighted average maturity at the start, years
     * @param debtRatio the same by quarter
     * @param maturity the same by quarter
     * @param remittances Federal Reserve remittances by quarter, billions
     * @param deficitShare deficit by quarter over the quarter's GDP
     * @param safeHaven holders and the safe-haven state, empty when not simulated
     */
    public ReferencePath(
            double startDebtRatio,
            double startMaturity,
            double[] debtRatio,
            double[] maturity,
            double[] remittances,
            double[] deficitShare,
            SafeHavenReference safeHaven) {
        this.startDebtRatio = startDebtRatio;
        this.startMaturity = startMaturity;
        this.debtRatio = debtRatio.clone();
        this.maturity = maturity.clone();
        this.remittances = remittances.clone();
        this.deficitShare = deficitShare.clone();
        this.safeHaven = safeHaven;
    }

    /** Debt ratio at the opening of {@code quarter}. */
    public double debtRatioBefore(int quarter) {
        return quarter == 0 ? startDebtRatio : debtRatio[quarter - 1];
    }

    /** Weighted average maturity at the opening of {@code quarter}, years. */
    public double maturityBefore(int quarter) {
        return quarter == 0 ? startMaturity : maturity[quarter - 1];
    }

    public double remittances(int quarter) {
        return remittances[quarter];
    }

    public double deficitShare(int quarter) {
        return deficitShare[quarter];
    }

    /** Holders and the safe-haven state by quarter; empty when not simulated. */
    public SafeHavenReference safeHaven() {
        return safeHaven;
    }

    /** What the reference run itself measures against: nothing, all its gaps are off. */
    public static ReferencePath none(int quarters) {
        double[] zero = new double[quarters];
        return new ReferencePath(Double.NaN, Double.NaN, zero, zero, zero, zero, SafeHavenReference.none());
    }

    /** False in the reference run itself. */
    public boolean present() {
        return !Double.isNaN(startDebtRatio);
    }
}
