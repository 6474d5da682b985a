package org.triffin.report.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines that fit a measured width. */
final class LineBreaks {
    private static final String ELLIPSIS = "\u2026";

    private LineBreaks() {}

    /** At most {@code most} lines no wider than {@code width}; what does not fit is cut with an ellipsis. */
    static List<String> lines(String text, Font font, double width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            boolean last = lines.size() == most - 1;
            if (line.isEmpty() || last || Typeface.width(longer, font) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        lines.replaceAll(full -> cut(full, font, width));
        return lines;
    }

    private static String cut(String line, Font font, double width) {
        String shown = line;
        while (shown.length() > 1 && Typeface.width(shown, font) > width) {
            String shorter = shown.endsWith(ELLIPSIS) ? shown.substring(0, shown.length() - 1) : shown;
            shown = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1))
                            .stripTrailing()
                    + ELLIPSIS;
        }
        return shown;
    }
}
