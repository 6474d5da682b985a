package org.triffin.report.html;

import java.util.ArrayList;
import java.util.List;
import org.triffin.report.chart.Sheets;
import org.triffin.report.html.Page.Table;
import org.triffin.report.html.Page.Titled;
import org.triffin.report.text.NumberForm;
import org.triffin.report.text.StressCauses;
import org.triffin.report.text.StressFindings;
import org.triffin.report.text.StressKeys;
import org.triffin.report.text.StressSummary;
import org.triffin.report.text.StressWords;
import org.triffin.report.text.Words;
import org.triffin.results.stress.AcceptanceTable;
import org.triffin.results.stress.ReverseTable;
import org.triffin.results.stress.StressManifest;
import org.triffin.results.stress.StressRun;

/** Fills the page from a stress run: nothing here computes, it only chooses and words. */
public final class PageOfStress {
    private static final String KEYS = "Median, and the range of 9 in 10 draws";

    private PageOfStress() {}

    /**
     * The page.
     *
     * @param sheets the pictures, or why there are none
     * @param scenario text of the scenario file
     */
    public static Page of(StressRun run, Sheets sheets, String scenario) {
        StressManifest manifest = run.manifest();
        return new Page(
                manifest.scenario().title(),
                manifest.scenario().description(),
                answer(run),
                sheets.remark(),
                sheets.typeface(),
                StressKeys.of(run),
                KEYS,
                List.of(),
                List.of(),
                Figures.of(sheets.drawn()),
                tables(run),
                run.settings().map(PageOfRun::assumptions).orElse(new Page.Assumptions(List.of(), List.of())),
                manifest.uncertainty(),
                manifest.scenario().sources(),
                List.of(),
                new Page.Reproduction(manifest.occasion().command(), facts(run), scenario));
    }

    private static List<String> answer(StressRun run) {
        List<String> sentences = new ArrayList<>(List.of(new StressFindings(run).distribution()));
        sentences.addAll(StressSummary.telling(run));
        StressCauses causes = new StressCauses(run);
        if (!causes.purchases().isEmpty() || !causes.others().isEmpty()) {
            sentences.add(causes.policy());
        }
        return sentences.stream().map(sentence -> sentence + ".").toList();
    }

    private static List<Titled> tables(StressRun run) {
        List<Titled> tables = new ArrayList<>();
        run.acceptance().ifPresent(table -> tables.add(acceptance(table)));
        run.reverse().ifPresent(table -> tables.add(reverse(table)));
        return tables;
    }

    private static Titled acceptance(AcceptanceTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (AcceptanceTable.Row row : table.rows()) {
            rows.add(List.of(
                    Words.capital(StressWords.spaced(row.measure())) + ", " + row.unit(),
                    NumberForm.SIGNIFICANT.range(row.low(), row.high()),
                    NumberForm.SIGNIFICANT.of(row.simulated()),
                    known(row.observed()),
                    row.inside() ? "inside" : "OUTSIDE"));
        }
        long inside = table.rows().stream().filter(AcceptanceTable.Row::inside).count();
        return new Titled(
                "How well it fits the episode",
                List.of(
                        inside + " of " + table.rows().size() + " measures lie in the range set for them.",
                        "This is an in-sample calibration, not a validation: parameters were tuned on the same episodes."),
                new Table(List.of("Measure", "Range", "Simulated", "Observed", "Result"), rows));
    }

    private static Titled reverse(ReverseTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (ReverseTable.Row row : table.rows()) {
            rows.add(List.of(
                    Words.capital(StressWords.spaced(row.target())) + " " + NumberForm.SIGNIFICANT.of(row.threshold())
                            + (row.unit().equals("ratio") ? "" : " " + row.unit()),
                    factor(row.shockFactor()),
                    factor(row.leverageFactor()),
                    factor(row.sizeFactor()),
                    factor(row.roomFactor()),
                    known(row.distance()),
                    NumberForm.WHOLE_BP.of(row.peakYield10y()),
                    NumberForm.RATIO.of(row.distanceToRunaway())));
        }
        return new Titled(
                "What it would take",
                List.of("The nearest place that reaches each target, as multiples of this scenario; the distance counts"
                        + " standard steps of shock, leverage, size and dealer room together."),
                new Table(
                        List.of(
                                "Target",
                                "Shock",
                                "Leverage",
                                "Size",
                                "Dealer room",
                                "Distance",
                                "Peak, ten-year",
                                "Distance to runaway"),
                        rows));
    }

    private static String factor(double factor) {
        return Double.isFinite(factor) ? "\u00d7" + NumberForm.SIGNIFICANT.of(factor) : "";
    }

    private static String known(double value) {
        return Double.isFinite(value) ? NumberForm.SIGNIFICANT.of(value) : "";
    }

    private static List<List<String>> facts(StressRun run) {
        StressManifest manifest = run.manifest();
        return List.of(
                List.of("Scenario", manifest.scenario().name()),
                List.of("Version", "Triffin " + manifest.tool()),
                List.of("Draws and seed", new StressWords(run).draws()),
                List.of(
                        "Populations behind the phase diagram",
                        String.valueOf(manifest.sampling().populations())),
                List.of("Episode", manifest.replay().orElse("none: an imagined shock")),
                List.of("Scenario SHA-256", manifest.scenario().sha256()));
    }
}
