package org.triffin.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.triffin.report.chart.ChartCatalogue;
import org.triffin.report.chart.Drawn;
import org.triffin.report.html.PageOfRun;
import org.triffin.report.html.PageWriter;
import org.triffin.report.series.RunLines;
import org.triffin.results.RunReader;

/** Writes the charts and the page of a run into its folder. */
public final class Report {
    /** The page. */
    public static final String PAGE = "report.html";

    private static final String SCENARIO = "scenario.yaml";

    private Report() {}

    /** Writes {@code charts/} and {@code report.html} into a run's folder, from what that folder holds. */
    public static Written write(Path folder) throws IOException, InterruptedException {
        return write(folder, Drawn::all);
    }

    static Written write(Path folder, Sheets.Pencil pencil) throws IOException, InterruptedException {
        RunLines lines = new RunLines(RunReader.read(folder));
        Sheets sheets = Sheets.draw(() -> ChartCatalogue.of(lines), pencil);
        List<Path> files = new ArrayList<>(sheets.write(folder));
        String scenario = Files.readString(folder.resolve(SCENARIO), StandardCharsets.UTF_8);
        String html =
                PageWriter.html(PageOfRun.of(lines, sheets.drawn(), sheets.remark(), sheets.typeface(), scenario));
        files.add(Sheets.file(folder, PAGE, html.getBytes(StandardCharsets.UTF_8)));
        return new Written(files, sheets.remark());
    }
}
