package org.triffin.report.series;

import java.util.List;
import org.triffin.reference.History;
import org.triffin.reference.HistoryYear;

/** The variables that charts and findings tell, each with its past where history is shipped for it. */
public enum Measure {
    DEBT_TO_GDP("debt_to_gdp", false, (before, now) -> now.debtToGdp()),
    NET_INTEREST_TO_GDP("net_interest_to_gdp", false, (before, now) -> now.netInterest() / now.nominalGdp()),
    NET_INTEREST_TO_REVENUE("net_interest_to_revenue", false, (before, now) -> now.netInterest() / now.revenue()),
    PRIMARY_DEFICIT_TO_GDP("primary_deficit_to_gdp", false, (before, now) -> now.primaryDeficit() / now.nominalGdp()),
    DEFICIT_TO_GDP("deficit_to_gdp", false, (before, now) -> now.deficit() / now.nominalGdp()),
    REVENUE_TO_GDP("revenue_to_gdp", false, (before, now) -> now.revenue() / now.nominalGdp()),
    GROSS_FINANCING_NEED_TO_GDP("gross_financing_need_to_gdp", false, Measure::unknown),
    /** Its past is net interest over the mean of the year's opening and closing debt, close to CBO's average rate. */
    EFFECTIVE_RATE("effective_rate", true, (before, now) -> now.netInterest() / ((before.debt() + now.debt()) / 2)),
    YIELD_10Y("yield_10y", false, (before, now) -> now.tenYear()),
    EXPECTED_REAL_RATE_10Y("expected_real_rate_10y", false, Measure::unknown),
    EXPECTED_INFLATION_10Y("expected_inflation_10y", false, Measure::unknown),
    TERM_PREMIUM_10Y("term_premium_10y", false, Measure::unknown),
    /** (i - growth) / (1 + growth), i = net interest over the debt a year before, growth nominal. */
    INTEREST_GROWTH_DIFFERENTIAL("interest_growth_differential", true, Measure::differential);

    private final String variable;

    @SuppressWarnings("ImmutableEnumChecker") // formulas without state
    private final Formula past;

    private final boolean needsYearBefore;

    @FunctionalInterface
    private interface Formula {
        double of(HistoryYear before, HistoryYear now);
    }

    Measure(String variable, boolean needsYearBefore, Formula past) {
        this.variable = variable;
        this.past = past;
        this.needsYearBefore = needsYearBefore;
    }

    /** Its name in the tables. */
    public String variable() {
        return variable;
    }

    /** Its past up to fiscal year {@code last}; empty where none is shipped. */
    YearLine past(int last) {
        List<HistoryYear> years = History.annual();
        int first = years.get(0).year().year();
        int begin = needsYearBefore ? first + 1 : first;
        YearLine line = YearLine.of(
                begin,
                Math.min(last, first + years.size() - 1),
                year -> past.of(years.get(Math.max(0, year - first - 1)), years.get(year - first)));
        return Double.isFinite(line.most()) ? line : YearLine.EMPTY;
    }

    private static double unknown(HistoryYear before, HistoryYear now) {
        return Double.NaN;
    }

    private static double differential(HistoryYear before, HistoryYear now) {
        // Not the ratio of two years' GDP: from FY1976 to FY1977 lie fifteen months.
        double growth = (1 + now.realGrowth()) * (1 + now.gdpInflation()) - 1;
        return (now.netInterest() / before.debt() - growth) / (1 + growth);
    }
}
