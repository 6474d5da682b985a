package org.triffin.report;

import java.awt.AWTError;
import java.awt.HeadlessException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.triffin.report.chart.Chart;
import org.triffin.report.chart.ChartCatalogue;
import org.triffin.report.chart.Drawn;
import org.triffin.report.html.PageOfRun;
import org.triffin.report.html.PageWriter;
import org.triffin.report.series.RunLines;
import org.triffin.results.Run;
import org.triffin.results.RunReader;

/** Writes the charts and the page of a run into its folder. */
public final class Report {
    /** The folder of the charts within the run's. */
    public static final String CHARTS = "charts";

    /** The page. */
    public static final String PAGE = "report.html";

    private static final String CANNOT_DRAW =
            "No charts: this Java cannot draw text. Install fontconfig and FreeType (Debian: apt-get install fontconfig"
                    + " libfreetype6) and run again; tables and report are complete.";

    /**
     * What was written.
     *
     * @param files relative to the run's folder, in order of name
     * @param remark one sentence for the user, where the charts are missing
     */
    public record Written(List<Path> files, Optional<String> remark) {
        public Written {
            files = List.copyOf(files);
        }
    }

    /** Draws charts; throws what the JDK throws where it cannot draw. */
    @FunctionalInterface
    interface Pencil {
        List<Drawn> draw(List<Chart> charts) throws InterruptedException;
    }

    private Report() {}

    /** Writes {@code charts/} and {@code report.html} into a run's folder, from what that folder holds. */
    public static Written write(Path folder) throws IOException, InterruptedException {
        return write(folder, Drawn::all);
    }

    static Written write(Path folder, Pencil pencil) throws IOException, InterruptedException {
        Run run = RunReader.read(folder);
        RunLines lines = new RunLines(run);
        Optional<String> remark = Optional.empty();
        List<Drawn> drawn = List.of();
        String typeface = "";
        try {
            drawn = pencil.draw(ChartCatalogue.of(lines));
            typeface = Chart.typeface();
        } catch (LinkageError | InternalError | AWTError | HeadlessException e) {
            // A JDK without its drawing libraries fails in any of these ways, depending on what is missing.
            remark = Optional.of(CANNOT_DRAW);
        }
        List<Path> files = new ArrayList<>();
        Files.createDirectories(folder.resolve(CHARTS));
        for (Drawn picture : drawn) {
            String name = picture.chart().name();
            files.add(file(folder, CHARTS + "/" + name + ".csv", picture.chart().data().csv()));
            files.add(file(folder, CHARTS + "/" + name + ".png", picture.png()));
            files.add(file(folder, CHARTS + "/" + name + ".svg", picture.svg()));
        }
        String scenario = Files.readString(folder.resolve("scenario.yaml"), StandardCharsets.UTF_8);
        String html = PageWriter.html(PageOfRun.of(lines, drawn, remark, typeface, scenario));
        files.add(file(folder, PAGE, html.getBytes(StandardCharsets.UTF_8)));
        files.sort(null);
        return new Written(files, remark);
    }

    private static Path file(Path folder, String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        return Path.of(name);
    }
}
