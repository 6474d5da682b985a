package org.triffin.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.triffin.vocabulary.Source;

/** The shipped episodes of the Treasury market, fourteen trading days each. Read when first asked for. */
public final class Episodes {
    private static final List<String> NAMES = List.of("april-2025", "march-2020");
    private static final Set<String> KEYS = Set.of("title", "source", "purchases-by-rule");
    private static final List<String> COLUMNS = List.of(
            "day",
            "date",
            "ten_year_pct",
            "thirty_year_pct",
            "move",
            "vix",
            "event",
            "news_bp",
            "exogenous_sales_bn",
            "relative_value_shock_bp",
            "fed_purchases_bn");
    private static final List<String> ACCEPTANCE = List.of("episode", "measure", "unit", "low", "high", "observed");

    private static final Map<String, Episode> READ = new ConcurrentHashMap<>();

    private Episodes() {}

    /** The names a scenario may use, sorted. */
    public static List<String> names() {
        return NAMES;
    }

    /** The episode of that name, or nothing. */
    public static Optional<Episode> named(String name) {
        return NAMES.contains(name) ? Optional.of(READ.computeIfAbsent(name, Episodes::load)) : Optional.empty();
    }

    /** What a replay of {@code episode} has to reproduce, one measure at most once. */
    public static List<AcceptanceRange> acceptance(Episode episode) {
        return ReferenceTable.load("episodes/acceptance.csv", Set.of(), ACCEPTANCE).rows().stream()
                .map(Episodes::range)
                .filter(range -> range.episode().equals(episode.name()))
                .toList();
    }

    private static Episode load(String name) {
        ReferenceTable table = ReferenceTable.load("episodes/" + name + ".csv", KEYS, COLUMNS);
        return new Episode(
                name,
                table.property("title"),
                new Source(table.property("source")),
                table.flag("purchases-by-rule"),
                table.rows().stream().map(Episodes::day).toList());
    }

    private static EpisodeDay day(ReferenceRow row) {
        return new EpisodeDay(
                row.whole("day"),
                row.date(),
                row.percent("ten_year_pct"),
                row.optionalPercent("thirty_year_pct"),
                row.number("move"),
                row.optionalNumber("vix"),
                row.text("event"),
                row.number("news_bp"),
                row.number("exogenous_sales_bn"),
                row.number("relative_value_shock_bp"),
                row.number("fed_purchases_bn"));
    }

    private static AcceptanceRange range(ReferenceRow row) {
        return new AcceptanceRange(
                row.text("episode"),
                row.text("measure"),
                row.text("unit"),
                row.number("low"),
                row.number("high"),
                row.optionalNumber("observed"));
    }
}
