package org.triffin.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Source;

/**
 * The shipped policies. A resource holds the published changes by year; where it names a scored total, both columns are
 * multiplied by scored total / sum of the listed primary-deficit changes over the score window, FY2025 to FY2034, and the
 * years after the window by the same factor.
 */
public final class Policies {
    private static final String AS_ENACTED = "obbba-as-enacted";
    private static final String EXTENSION = "obbba-temporary-extended";
    private static final String PERMANENT = "obbba-permanent";
    private static final List<String> NAMES = List.of(AS_ENACTED, PERMANENT, EXTENSION, "tariffs-2025");
    private static final Set<String> KEYS =
            Set.of("title", "source", "enacted-law", "assumed-spread", "vintages", "scored-total");
    private static final List<String> COLUMNS = List.of("fiscal_year", "revenue", "outlays");
    private static final Map<String, Policy> READ = new ConcurrentHashMap<>();
    private static final FiscalYear LAST_SCORED = new FiscalYear(2034);

    private Policies() {}

    /** The names a scenario may use, sorted. */
    public static List<String> names() {
        return NAMES;
    }

    /** The policy of that name, or nothing. */
    public static Optional<Policy> named(String name) {
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        return Optional.of(name.equals(PERMANENT) ? permanent() : read(name));
    }

    /** What making the temporary tax provisions of 2025 permanent adds to the law as enacted. */
    public static Policy extension() {
        return read(EXTENSION);
    }

    private static Policy permanent() {
        Policy enacted = read(AS_ENACTED);
        Policy extension = extension();
        return new Policy(
                PERMANENT,
                "One Big Beautiful Bill Act with its temporary tax provisions made permanent",
                new Source(
                        enacted.source().citation() + " " + extension.source().citation()),
                true,
                true,
                enacted.vintages(),
                sum(enacted.revenue(), extension.revenue()),
                sum(enacted.outlays(), extension.outlays()));
    }

    private static Map<FiscalYear, Double> sum(Map<FiscalYear, Double> one, Map<FiscalYear, Double> other) {
        Map<FiscalYear, Double> sum = new TreeMap<>(one);
        other.forEach((year, billions) -> sum.merge(year, billions, Double::sum));
        return sum;
    }

    /** The policy of a resource, which is read once. */
    private static Policy read(String name) {
        return READ.computeIfAbsent(name, Policies::load);
    }

    private static Policy load(String name) {
        ReferenceTable table = ReferenceTable.load("policies/" + name + ".csv", KEYS, COLUMNS);
        double factor = scale(table);
        Map<FiscalYear, Double> revenue = new TreeMap<>();
        Map<FiscalYear, Double> outlays = new TreeMap<>();
        for (ReferenceRow row : table.rows()) {
            revenue.put(row.fiscalYear(), factor * row.number("revenue"));
            outlays.put(row.fiscalYear(), factor * row.number("outlays"));
        }
        return new Policy(
                name,
                table.property("title"),
                new Source(table.property("source")),
                table.flag("enacted-law"),
                table.flag("assumed-spread"),
                Set.of(table.property("vintages").split(" ")),
                revenue,
                outlays);
    }

    private static double scale(ReferenceTable table) {
        String total = table.property("scored-total");
        if (total.equals("none")) {
            return 1;
        }
        double listed = table.rows().stream()
                .filter(row -> row.fiscalYear().compareTo(LAST_SCORED) <= 0)
                .mapToDouble(row -> row.number("outlays") - row.number("revenue"))
                .sum();
        return Double.parseDouble(total) / listed;
    }
}
