package org.triffin.report.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.triffin.reference.History;
import org.triffin.report.chart.Sheets;
import org.triffin.report.html.Page.Chance;
import org.triffin.report.html.Page.Check;
import org.triffin.report.html.Page.Setting;
import org.triffin.report.series.RunLines;
import org.triffin.report.text.Answer;
import org.triffin.report.text.KeyTable;
import org.triffin.report.text.NumberForm;
import org.triffin.report.text.RunWords;
import org.triffin.report.text.Section;
import org.triffin.report.text.Words;
import org.triffin.results.Diagnostics;
import org.triffin.results.EventTable;
import org.triffin.results.Manifest;
import org.triffin.results.Run;
import org.triffin.results.SettingsTable;
import org.triffin.scenario.SettingRow;

/** Fills the page from a run: nothing here computes, it only chooses and words. */
public final class PageOfRun {
    /** What the key table of a run holds. */
    static final String KEYS = "Median, and the range of 9 in 10 paths";

    private PageOfRun() {}

    /**
     * The page.
     *
     * @param sheets the pictures, or why there are none
     * @param scenario text of the scenario file
     */
    public static Page of(RunLines lines, Sheets sheets, String scenario) {
        Run run = lines.run();
        Manifest manifest = run.manifest();
        return new Page(
                manifest.scenario().title(),
                manifest.scenario().description(),
                new Answer(lines).sentences(),
                sheets.remark(),
                sheets.typeface(),
                KeyTable.of(lines),
                KEYS,
                chances(lines),
                Section.of(lines),
                Figures.of(sheets.drawn()),
                List.of(),
                assumptions(run.settings()),
                manifest.uncertainty(),
                sources(lines),
                checks(run.diagnostics()),
                new Page.Reproduction(manifest.occasion().command(), facts(lines), scenario));
    }

    private static List<Chance> chances(RunLines lines) {
        if (lines.isDeterministic()) {
            return List.of();
        }
        return lines.run().events().rows().stream()
                .filter(row -> row.fiscalYear() == lines.lastYear())
                .map(PageOfRun::chance)
                .toList();
    }

    private static Chance chance(EventTable.Row row) {
        String event = event(row.event());
        return new Chance(
                row.threshold().isPresent()
                        ? event + " "
                                + NumberForm.WHOLE_PERCENT.of(row.threshold().getAsDouble())
                        : event,
                Words.chance(row.byYear()),
                NumberForm.PERCENT.range(row.low(), row.high()),
                Words.paths(row.byYear()));
    }

    private static String event(String name) {
        return switch (name) {
            case "debt_to_gdp_above" -> "Debt / GDP above";
            case "interest_to_revenue_above" -> "Net interest / revenue above";
            case "interest_rate_above_growth" -> "Interest rate on the debt above growth";
            case "debt_ratio_above_5_years_before" -> "Debt / GDP higher than 5 years before";
            case "debt_ratio_above_10_years_before" -> "Debt / GDP higher than 10 years before";
            case "primary_deficit_above_stabilising" -> "Primary deficit above what would hold debt / GDP still";
            default -> Words.capital(name.replace('_', ' '));
        };
    }

    static Page.Assumptions assumptions(SettingsTable settings) {
        List<Setting> all = settings.rows().stream().map(PageOfRun::setting).toList();
        return new Page.Assumptions(
                all.stream()
                        .filter(setting -> !setting.value().equals(setting.byDefault()))
                        .toList(),
                all);
    }

    private static Setting setting(SettingRow row) {
        return new Setting(
                row.key(),
                row.about(),
                row.value(),
                row.byDefault(),
                row.basis().name(),
                row.source(),
                row.origin());
    }

    private static List<String> sources(RunLines lines) {
        Manifest manifest = lines.run().manifest();
        Set<String> sources = new LinkedHashSet<>(manifest.scenario().sources());
        if (lines.hasHistory()) {
            sources.add("History: " + History.annualSource().citation());
        }
        return List.copyOf(sources);
    }

    private static List<Check> checks(Diagnostics diagnostics) {
        return diagnostics.invariants().stream()
                .map(check -> new Check(
                        check.name(),
                        String.format(Locale.ROOT, "%.1e", check.worst()),
                        String.format(Locale.ROOT, "%.1e", check.tolerance()),
                        check.ok()))
                .toList();
    }

    private static List<List<String>> facts(RunLines lines) {
        Manifest manifest = lines.run().manifest();
        Diagnostics diagnostics = lines.run().diagnostics();
        return List.of(
                List.of("Scenario", manifest.scenario().name()),
                List.of("Version", "Triffin " + manifest.tool().version()),
                List.of("Paths and seed", new RunWords(lines).paths()),
                List.of("Random generator", manifest.sampling().generator()),
                List.of("Variance reduction", manifest.sampling().varianceReduction()),
                List.of("Quantiles", manifest.sampling().quantiles()),
                List.of("Baseline", manifest.span().vintage()),
                List.of("First quarter with shocks", manifest.span().firstShockQuarter()),
                List.of(
                        "Largest standard error of mean debt / GDP",
                        NumberForm.POINTS.of(diagnostics.largestMcseOfDebtToGdp())),
                List.of(
                        "Median debt / GDP less the same scenario without shocks, at the end",
                        NumberForm.POINTS.of(diagnostics.medianDebtGapAtEnd())),
                List.of("Scenario SHA-256", manifest.scenario().sha256()));
    }
}
