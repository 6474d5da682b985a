package org.triffin.report.chart;

/**
 * One picture of a run, ready to be drawn: its words, its numbers and its drawing.
 *
 * @param name file name without ending, such as {@code debt-to-gdp}
 * @param title the finding, with its number
 * @param subtitle measure, unit and scenario
 * @param description what the picture shows in sentences with numbers, for a reader who cannot see it
 * @param footer sources, paths, seed, version
 * @param data the numbers drawn
 * @param picture draws inside the frame
 */
public record Chart(
        String name,
        String title,
        String subtitle,
        String description,
        String footer,
        DrawnData data,
        Picture picture) {
    public Chart {
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*") || title.isBlank() || description.isBlank()) {
            throw new IllegalArgumentException("Chart '" + name + "' lacks its name, title or description.");
        }
    }

    /** The drawing below the heading: axes, marks and labels. Drawing twice gives the same picture. */
    @FunctionalInterface
    public interface Picture {
        void drawOn(Canvas canvas);
    }
}
