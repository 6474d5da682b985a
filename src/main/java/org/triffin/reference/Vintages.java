package org.triffin.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Quarter;
import org.triffin.vocabulary.Source;

/** The shipped vintages. Each is read from its resource when first asked for. */
public final class Vintages {
    private static final List<String> NAMES = List.of(
            "actual-1946",
            "actual-2020",
            "cbo-2025-01",
            "cbo-2026-02",
            "cbo-2026-02-long-term",
            "classroom",
            "expected-1946");
    private static final Set<String> KEYS = Set.of("title", "source", "ladder-year", "first-shock-quarter", "steady");
    private static final List<String> COLUMNS = List.of(
            "fiscal_year",
            "nominal_gdp",
            "nominal_growth_pct",
            "real_growth_pct",
            "gdp_inflation_pct",
            "cpi_inflation_pct",
            "three_month_pct",
            "ten_year_pct",
            "revenue",
            "primary_outlays",
            "other_financing",
            "timing_shift",
            "federal_reserve_holdings",
            "published_debt",
            "published_net_interest",
            "published_average_rate_pct");

    private static final Map<String, Vintage> READ = new ConcurrentHashMap<>();

    private Vintages() {}

    /** The names a scenario may use, sorted. */
    public static List<String> names() {
        return NAMES;
    }

    /** The vintage of that name, or nothing. */
    public static Optional<Vintage> named(String name) {
        return NAMES.contains(name) ? Optional.of(READ.computeIfAbsent(name, Vintages::load)) : Optional.empty();
    }

    private static Vintage load(String name) {
        ReferenceTable table = ReferenceTable.load("vintages/" + name + ".csv", KEYS, COLUMNS);
        List<AnnualRow> years = new ArrayList<>();
        for (ReferenceRow row : table.rows()) {
            years.add(row(row));
        }
        return new Vintage(
                name,
                table.property("title"),
                new Source(table.property("source")),
                FiscalYear.parse(table.property("ladder-year")),
                Quarter.parse(table.property("first-shock-quarter")),
                table.flag("steady"),
                years);
    }

    private static AnnualRow row(ReferenceRow row) {
        return new AnnualRow(
                row.fiscalYear(),
                row.number("nominal_gdp"),
                row.percent("nominal_growth_pct"),
                row.percent("real_growth_pct"),
                row.percent("gdp_inflation_pct"),
                row.percent("cpi_inflation_pct"),
                row.percent("three_month_pct"),
                row.percent("ten_year_pct"),
                row.number("revenue"),
                row.number("primary_outlays"),
                row.number("other_financing"),
                row.number("timing_shift"),
                row.number("federal_reserve_holdings"),
                row.optionalNumber("published_debt"),
                row.optionalNumber("published_net_interest"),
                row.optionalPercent("published_average_rate_pct"));
    }
}
