package org.triffin.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.triffin.report.chart.Drawn;
import org.triffin.report.chart.Sheets;

/** Lays the files of a report into a folder: {@code charts/} and {@code report.html}. */
final class ReportFiles {
    private static final String CHARTS = "charts";
    private static final String PAGE = "report.html";

    private ReportFiles() {}

    static Written write(Path folder, Sheets sheets, String html) throws IOException {
        List<Path> files = new ArrayList<>();
        if (!sheets.drawn().isEmpty()) {
            Files.createDirectories(folder.resolve(CHARTS));
        }
        for (Drawn picture : sheets.drawn()) {
            String name = CHARTS + "/" + picture.chart().name();
            files.add(file(folder, name + ".csv", picture.chart().data().csv()));
            files.add(file(folder, name + ".png", picture.png()));
            files.add(file(folder, name + ".svg", picture.svg()));
        }
        files.add(file(folder, PAGE, html.getBytes(StandardCharsets.UTF_8)));
        return new Written(files, sheets.remark());
    }

    private static Path file(Path folder, String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        return Path.of(name);
    }
}
