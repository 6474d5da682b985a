package org.triffin.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.triffin.report.chart.Sheets;
import org.triffin.report.chart.StressCatalogue;
import org.triffin.report.html.PageOfStress;
import org.triffin.report.html.PageWriter;
import org.triffin.results.stress.StressRun;

/** Writes the charts and the page of a stress run into its folder. */
public final class StressReport {
    private static final String SCENARIO = "scenario.yaml";

    private StressReport() {}

    /** Writes {@code charts/} and {@code report.html} into a stress folder, from what that folder holds. */
    public static Written write(Path folder) throws IOException, InterruptedException {
        return write(folder, Sheets::draw);
    }

    static Written write(Path folder, Report.Drawing drawing) throws IOException, InterruptedException {
        StressRun run = StressRun.read(folder);
        Sheets sheets = drawing.of(() -> StressCatalogue.of(run));
        String scenario = Files.readString(folder.resolve(SCENARIO), StandardCharsets.UTF_8);
        return ReportFiles.write(folder, sheets, PageWriter.html(PageOfStress.of(run, sheets, scenario)));
    }
}
