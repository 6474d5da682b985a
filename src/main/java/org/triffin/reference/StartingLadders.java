package org.triffin.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.triffin.vocabulary.Quarter;
import org.triffin.vocabulary.Source;

/** The shipped starting ladders: end of FY1946, FY2020, FY2024 and FY2025, and the classroom's. */
public final class StartingLadders {
    private static final Set<String> KEYS = Set.of("source", "date", "bills", "average-bill-rate-pct");
    private static final List<String> COLUMNS =
            List.of("kind", "original_term_years", "quarters_to_maturity", "face", "rate_pct", "original_face");
    private static final List<String> FIT = List.of("what", "unit", "target", "fitted", "source");

    private static final Map<String, Listed> READ = new ConcurrentHashMap<>();

    /** What a resource lists, read once. */
    private record Listed(
            Quarter date, Source source, List<Cohort> cohorts, double bills, double averageBillRate, Fit fit) {}

    private StartingLadders() {}

    /** The debt outstanding at the end of the vintage's ladder year; it adds up to the vintage's debt exactly. */
    public static StartingLadder of(Vintage vintage) {
        String name = vintage.steady()
                ? vintage.name()
                : vintage.ladderYear().lastQuarter().toString();
        Listed listed = READ.computeIfAbsent(name, StartingLadders::load);
        double closed = listed.bills;
        for (Cohort cohort : listed.cohorts) {
            closed += cohort.face();
        }
        return new StartingLadder(
                listed.date,
                listed.source,
                listed.cohorts,
                listed.bills,
                vintage.startingDebt() - closed,
                listed.averageBillRate,
                listed.fit);
    }

    private static Listed load(String name) {
        ReferenceTable table = ReferenceTable.load("ladders/" + name + ".csv", KEYS, COLUMNS);
        List<Cohort> cohorts = new ArrayList<>();
        for (ReferenceRow row : table.rows()) {
            cohorts.add(cohort(row));
        }
        return new Listed(
                Quarter.parse(table.property("date")),
                new Source(table.property("source")),
                List.copyOf(cohorts),
                Double.parseDouble(table.property("bills")),
                Double.parseDouble(table.property("average-bill-rate-pct")) / 100,
                fit(name));
    }

    private static Cohort cohort(ReferenceRow row) {
        return new Cohort(
                Cohort.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                row.whole("original_term_years"),
                row.whole("quarters_to_maturity"),
                row.number("face"),
                row.percent("rate_pct"),
                row.number("original_face"));
    }

    private static Fit fit(String name) {
        List<FitLine> lines = new ArrayList<>();
        for (ReferenceRow row : ReferenceTable.load("ladders/" + name + "-fit.csv", Set.of(), FIT)
                .rows()) {
            lines.add(new FitLine(
                    row.text("what"),
                    row.text("unit"),
                    row.number("target"),
                    row.number("fitted"),
                    row.text("source")));
        }
        return new Fit(lines);
    }
}
