package org.triffin.report.chart;

import java.awt.AWTError;
import java.awt.HeadlessException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Charts drawn, or the one sentence why this Java cannot draw.
 *
 * @param drawn none where it cannot
 * @param typeface style rules for a page that shows them
 * @param remark what to install
 */
public record Sheets(List<Drawn> drawn, String typeface, Optional<String> remark) {
    private static final String CANNOT_DRAW =
            "No charts: this Java cannot draw text. Install fontconfig and FreeType (Debian: apt-get install fontconfig"
                    + " libfreetype6) and run again; tables and report are complete.";

    private static final String HEADLESS = "java.awt.headless";

    /** Draws charts; throws what the JDK throws where it cannot draw. */
    @FunctionalInterface
    interface Pencil {
        List<Drawn> draw(List<Chart> charts) throws InterruptedException;
    }

    public Sheets {
        drawn = List.copyOf(drawn);
    }

    /** Makes a catalogue and draws it. */
    public static Sheets draw(Supplier<List<Chart>> catalogue) throws InterruptedException {
        return draw(catalogue, Drawn::all);
    }

    static Sheets draw(Supplier<List<Chart>> catalogue, Pencil pencil) throws InterruptedException {
        if (System.getProperty(HEADLESS) == null) {
            System.setProperty(HEADLESS, "true"); // charts need no screen, and some desktops show an icon otherwise
        }
        try {
            return new Sheets(pencil.draw(catalogue.get()), Typeface.embedded(), Optional.empty());
        } catch (LinkageError | InternalError | AWTError | HeadlessException e) {
            // A JDK without its drawing libraries fails in any of these ways, depending on what is missing.
            return new Sheets(List.of(), "", Optional.of(CANNOT_DRAW));
        }
    }
}
