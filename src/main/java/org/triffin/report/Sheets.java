package org.triffin.report;

import java.awt.AWTError;
import java.awt.HeadlessException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.triffin.report.chart.Chart;
import org.triffin.report.chart.Drawn;

/**
 * Charts drawn, or the one sentence why this Java cannot draw.
 *
 * @param drawn none where it cannot
 * @param typeface style rules for a page that shows them
 * @param remark what to install
 */
record Sheets(List<Drawn> drawn, String typeface, Optional<String> remark) {
    /** The folder of the charts within the run's. */
    static final String FOLDER = "charts";

    private static final String CANNOT_DRAW =
            "No charts: this Java cannot draw text. Install fontconfig and FreeType (Debian: apt-get install fontconfig"
                    + " libfreetype6) and run again; tables and report are complete.";

    /** Draws charts; throws what the JDK throws where it cannot draw. */
    @FunctionalInterface
    interface Pencil {
        List<Drawn> draw(List<Chart> charts) throws InterruptedException;
    }

    Sheets {
        drawn = List.copyOf(drawn);
    }

    /** Draws a catalogue. */
    static Sheets draw(Supplier<List<Chart>> catalogue, Pencil pencil) throws InterruptedException {
        try {
            return new Sheets(pencil.draw(catalogue.get()), Chart.typeface(), Optional.empty());
        } catch (LinkageError | InternalError | AWTError | HeadlessException e) {
            // A JDK without its drawing libraries fails in any of these ways, depending on what is missing.
            return new Sheets(List.of(), "", Optional.of(CANNOT_DRAW));
        }
    }

    /** Writes the files of the charts; their paths relative to {@code folder}. */
    List<Path> write(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        if (!drawn.isEmpty()) {
            Files.createDirectories(folder.resolve(FOLDER));
        }
        for (Drawn picture : drawn) {
            String name = FOLDER + "/" + picture.chart().name();
            files.add(file(folder, name + ".csv", picture.chart().data().csv()));
            files.add(file(folder, name + ".png", picture.png()));
            files.add(file(folder, name + ".svg", picture.svg()));
        }
        return files;
    }

    static Path file(Path folder, String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        return Path.of(name);
    }
}
