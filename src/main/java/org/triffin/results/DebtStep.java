package org.triffin.results;

/**
 * The debt identity over one period, a quarter or a fiscal year, on one path or as a mean over paths. Ratios are shares of
 * the GDP of the four quarters that end with the period.
 *
 * <p>closing = opening + primary deficit + interest + growth + inflation + other, with G real growth and P inflation of the
 * four-quarter sums over the period: growth = -opening G/(1+G), inflation = -opening P/((1+G)(1+P)).
 *
 * @param period for example FY2031 or 2031Q2
 * @param opening debt/GDP before
 * @param closing debt/GDP after
 * @param interestRate net interest of the period over the debt before it, not annualised
 * @param realGrowth G
 * @param inflationRate P
 * @param rates what rates and yields are
 */
public record DebtStep(
        String period,
        double opening,
        double primaryDeficit,
        double interest,
        double growth,
        double inflation,
        double other,
        double closing,
        double interestRate,
        double realGrowth,
        double inflationRate,
        Rates rates) {

    /** Rates of the period, annual decimals; the ten-year yield is the sum of its three parts. */
    public record Rates(
            double threeMonth,
            double tenYear,
            double expectedReal,
            double expectedInflation,
            double termPremium,
            double averageOnDebt) {}

    /** What the parts miss of the change: rounding alone. */
    public double gap() {
        return opening + primaryDeficit + interest + growth + inflation + other - closing;
    }

    /** The opening ratio once growth and inflation have worked on it: opening / ((1+G)(1+P)). */
    public double diluted() {
        return opening + growth + inflation;
    }

    /** The whole deficit, which contains the interest: the view without an interest rate. */
    public double deficit() {
        return primaryDeficit + interest;
    }

    /** The opening ratio with interest, growth and inflation: opening (1+i) / ((1+G)(1+P)), the view with the primary deficit. */
    public double grown() {
        return diluted() + interest;
    }
}
