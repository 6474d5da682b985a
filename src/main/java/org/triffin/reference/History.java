package org.triffin.reference;

import java.util.List;
import java.util.Set;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Source;

/** What has happened: fiscal years from 1962 and quarters from 1962Q2, to the end of 2025. Read when first asked for. */
public final class History {
    private static final List<String> ANNUAL = List.of(
            "fiscal_year",
            "nominal_gdp",
            "real_growth_pct",
            "gdp_inflation_pct",
            "cpi_inflation_pct",
            "three_month_pct",
            "ten_year_pct",
            "debt",
            "debt_to_gdp_pct",
            "deficit",
            "primary_deficit",
            "net_interest",
            "revenue",
            "outlays");
    private static final List<String> QUARTERLY = List.of(
            "quarter",
            "nominal_gdp",
            "real_growth_pct",
            "gdp_inflation_pct",
            "cpi_inflation_pct",
            "three_month_pct",
            "five_year_pct",
            "ten_year_pct",
            "thirty_year_pct");

    /** The first of {@link #annual()}. */
    public static final FiscalYear FIRST = new FiscalYear(1962);

    private History() {}

    /** Fiscal years 1962 to 2025, ascending. */
    public static List<HistoryYear> annual() {
        return Annual.YEARS;
    }

    /** Where {@link #annual()} was published. */
    public static Source annualSource() {
        return new Source(Annual.TABLE.property("source"));
    }

    /** Quarters 1962Q2 to 2025Q4, ascending. */
    public static List<HistoryQuarter> quarterly() {
        return Quarterly.QUARTERS;
    }

    /** Where {@link #quarterly()} was published. */
    public static Source quarterlySource() {
        return new Source(Quarterly.TABLE.property("source"));
    }

    /** Read when first touched. */
    private static final class Annual {
        static final ReferenceTable TABLE = ReferenceTable.load("history/annual.csv", Set.of("source"), ANNUAL);
        static final List<HistoryYear> YEARS =
                TABLE.rows().stream().map(History::year).toList();
    }

    /** Read when first touched. */
    private static final class Quarterly {
        static final ReferenceTable TABLE = ReferenceTable.load("history/quarterly.csv", Set.of("source"), QUARTERLY);
        static final List<HistoryQuarter> QUARTERS =
                TABLE.rows().stream().map(History::quarter).toList();
    }

    private static HistoryYear year(ReferenceRow row) {
        return new HistoryYear(
                row.fiscalYear(),
                row.number("nominal_gdp"),
                row.percent("real_growth_pct"),
                row.percent("gdp_inflation_pct"),
                row.percent("cpi_inflation_pct"),
                row.percent("three_month_pct"),
                row.percent("ten_year_pct"),
                row.number("debt"),
                row.percent("debt_to_gdp_pct"),
                row.number("deficit"),
                row.number("primary_deficit"),
                row.number("net_interest"),
                row.number("revenue"),
                row.number("outlays"));
    }

    private static HistoryQuarter quarter(ReferenceRow row) {
        return new HistoryQuarter(
                row.quarter(),
                row.number("nominal_gdp"),
                row.percent("real_growth_pct"),
                row.percent("gdp_inflation_pct"),
                row.percent("cpi_inflation_pct"),
                row.percent("three_month_pct"),
                row.optionalPercent("five_year_pct"),
                row.optionalPercent("ten_year_pct"),
                row.optionalPercent("thirty_year_pct"));
    }
}
