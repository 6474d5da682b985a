package org.triffin.report.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.triffin.results.stress.DayTable;
import org.triffin.results.stress.StressManifest;
import org.triffin.results.stress.StressRun;

/** What the cases, agents, policies and days of a stress run are called, and the words under each of its pictures. */
public final class StressWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final Map<String, String> CASES = Map.ofEntries(
            Map.entry("base", "this scenario"),
            Map.entry("no_backstop", "no Fed backstop"),
            Map.entry("margins_not_procyclical", "margins that do not rise"),
            Map.entry("more_dealer_room", "more room at dealers"),
            Map.entry("haircut_jump", "haircuts that jump in the crisis"),
            Map.entry("haircut_ex_ante_rescaled", "higher haircuts before, positions cut"),
            Map.entry("haircut_ex_ante_recapitalised", "higher haircuts before, equity added"),
            Map.entry("half_leverage", "half the leverage"),
            Map.entry("half_more_leverage", "half as much leverage again"),
            Map.entry("half_size", "half the positions"),
            Map.entry("half_more_size", "positions half as large again"),
            Map.entry("leverage_rule_relief", "relief from the leverage rule"),
            Map.entry("buybacks", "Treasury buybacks"),
            Map.entry("moderate", "a moderate shock"),
            Map.entry("severe", "a severe shock"),
            Map.entry("extreme", "an extreme shock"),
            Map.entry("prior", "parameters drawn too"),
            Map.entry("prior_reweighted", "weighted by fit"));

    private static final Map<String, String> AGENTS = Map.of(
            "basis_funds", "basis funds",
            "swap_spread_funds", "swap-spread funds",
            "lenders", "repo lenders",
            "dealers", "dealers",
            "bond_funds", "bond funds",
            "foreign", "foreign holders",
            "federal_reserve", "the Federal Reserve",
            "real_money", "real money",
            "money_funds", "money funds");

    /** Where the dots of a replay come from. */
    public static final String CLOSES = "Observed: published daily closes, sources in the report. ";

    private final StressRun run;

    public StressWords(StressRun run) {
        this.run = run;
    }

    /** A case in words. */
    public static String caseOf(String name) {
        return CASES.getOrDefault(name, spaced(name));
    }

    /** An agent in words. */
    public static String agent(String name) {
        return AGENTS.getOrDefault(name, spaced(name));
    }

    /** A policy in words. */
    public static String policy(String name) {
        return name.equals("fed_purchases") ? "Fed purchases" : caseOf(name);
    }

    /** A name of the tables as words. */
    public static String spaced(String name) {
        return name.replace('_', ' ').replace('-', ' ');
    }

    /** How the numbers were drawn: {@code 400 draws, seed 1}. */
    public String draws() {
        StressManifest.Sampling sampling = run.manifest().sampling();
        String noun = sampling.draws() == 1 ? "draw" : "draws";
        return String.format(Locale.ROOT, "%,d %s, seed %d", sampling.draws(), noun, sampling.seed());
    }

    /** Sources, draws, seed and version, and what the numbers are not. */
    public String footer() {
        return "Triffin " + run.manifest().tool().version() + ", " + draws()
                + ". Calibrated to the episodes it replays, so no test of the model. A scenario, not a forecast.";
    }

    /** A day on an axis: {@code 7 Apr}, or its number where the episode has no calendar. */
    public String day(int day) {
        return day == 0 ? "eve" : date(day).map(DAY::format).orElse(String.valueOf(day));
    }

    /** A day in a sentence: {@code on day 5, 11 April 2025}. */
    public String onDay(int day) {
        return "on day " + day + date(day).map(date -> ", " + DATE.format(date)).orElse("");
    }

    /** What happened on a day; empty on most. */
    public String event(int day) {
        return run.days().row(day).map(DayTable.Row::event).orElse("");
    }

    private Optional<LocalDate> date(int day) {
        return run.days()
                .row(day)
                .map(DayTable.Row::date)
                .filter(text -> !text.isEmpty())
                .map(LocalDate::parse);
    }
}
