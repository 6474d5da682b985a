package org.triffin.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.triffin.report.chart.Chart;
import org.triffin.report.chart.ChartCatalogue;
import org.triffin.report.chart.Sheets;
import org.triffin.report.html.PageOfRun;
import org.triffin.report.html.PageWriter;
import org.triffin.report.series.RunLines;
import org.triffin.results.RunReader;

/** Writes the charts and the page of a run into its folder. */
public final class Report {
    private static final String SCENARIO = "scenario.yaml";

    /** Makes and draws a catalogue. */
    @FunctionalInterface
    interface Drawing {
        Sheets of(Supplier<List<Chart>> catalogue) throws InterruptedException;
    }

    private Report() {}

    /** Writes {@code charts/} and {@code report.html} into a run's folder, from what that folder holds. */
    public static Written write(Path folder) throws IOException, InterruptedException {
        return write(folder, Sheets::draw);
    }

    static Written write(Path folder, Drawing drawing) throws IOException, InterruptedException {
        RunLines lines = new RunLines(RunReader.read(folder));
        Sheets sheets = drawing.of(() -> ChartCatalogue.of(lines));
        String scenario = Files.readString(folder.resolve(SCENARIO), StandardCharsets.UTF_8);
        return ReportFiles.write(folder, sheets, PageWriter.html(PageOfRun.of(lines, sheets, scenario)));
    }
}
