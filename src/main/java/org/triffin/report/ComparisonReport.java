package org.triffin.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.triffin.report.chart.ComparisonCatalogue;
import org.triffin.report.chart.Sheets;
import org.triffin.report.html.ComparisonPage;
import org.triffin.report.html.Figures;
import org.triffin.report.html.PageWriter;
import org.triffin.report.series.Effect;
import org.triffin.report.series.RunLines;
import org.triffin.report.text.ComparisonFindings;
import org.triffin.report.text.KeyTable;
import org.triffin.report.text.PayFindings;
import org.triffin.report.text.SignatureFindings;
import org.triffin.results.RunReader;

/** Writes charts and a page that show several runs side by side, each measured from the first. */
public final class ComparisonReport {
    private static final int SIDE_BY_SIDE = 2;

    private ComparisonReport() {}

    /**
     * Writes {@code charts/} and {@code report.html} into {@code folder}, which is made if it is not there. A difference is
     * shown for each run whose compare-to is the first run's scenario.
     *
     * @param runs run folders, two or more
     */
    public static Written write(List<Path> runs, Path folder) throws IOException, InterruptedException {
        return write(runs, List.of(), folder);
    }

    /**
     * The same with what the scenarios do to assets, as {@code triffin regimes} measures it.
     *
     * @param effects against current policy on the same shocks; empty where nothing is measured
     */
    public static Written write(List<Path> runs, List<Effect> effects, Path folder)
            throws IOException, InterruptedException {
        List<RunLines> lines =
                runs.stream().map(run -> new RunLines(RunReader.read(run))).toList();
        ComparisonFindings findings = new ComparisonFindings(lines);
        Sheets sheets = Sheets.draw(() -> ComparisonCatalogue.of(lines, effects));
        Files.createDirectories(folder);
        ComparisonPage page = new ComparisonPage(
                title(lines),
                answer(lines, findings, effects),
                sheets.remark(),
                sheets.typeface(),
                Figures.of(sheets.drawn()),
                lines.stream().map(ComparisonReport::scenario).toList());
        return ReportFiles.write(folder, sheets, PageWriter.html(page));
    }

    private static List<String> answer(List<RunLines> lines, ComparisonFindings findings, List<Effect> effects) {
        List<String> sentences = new ArrayList<>(findings.sentences());
        sentences.add(new PayFindings(lines).finding() + ".");
        if (!effects.isEmpty()) {
            sentences.add(new SignatureFindings(effects).finding() + ".");
        }
        return sentences;
    }

    private static String title(List<RunLines> lines) {
        String first = lines.get(0).run().manifest().scenario().title();
        return lines.size() == SIDE_BY_SIDE
                ? lines.get(1).run().manifest().scenario().title() + ", against " + first
                : lines.size() - 1 + " scenarios against " + first;
    }

    private static ComparisonPage.Scenario scenario(RunLines lines) {
        return new ComparisonPage.Scenario(
                lines.run().manifest().scenario().name(),
                lines.run().manifest().scenario().title(),
                KeyTable.of(lines));
    }
}
