package org.triffin.report.chart;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.triffin.report.series.Interval;
import org.triffin.report.text.NumberForm;

/**
 * Rows of bars or dots along one axis that shows zero, each with its name to the left and words to the right.
 *
 * @param heading what is measured
 * @param line where the rows are measured from, if that is not zero
 */
record RowsPanel(String heading, NumberForm form, List<Row> rows, Optional<Line> line) {
    private static final double THICK = 26;
    private static final double FILL = 0.56;
    private static final double DOT = 5;
    private static final double CAP = 5;
    private static final double GAP = 12;
    private static final double HEADING = 14;

    /** A line across all rows with its name. */
    record Line(double value, String name) {}

    /** A bar of one colour. */
    record Bar(double from, double to, Color colour) {}

    /**
     * One row.
     *
     * @param bars drawn in order
     * @param interval a line with ends; not known where there is none
     * @param dot at the middle of the interval, in this colour
     * @param words behind the plot
     */
    record Row(String name, List<Bar> bars, Interval interval, Optional<Color> dot, String words) {
        Row {
            bars = List.copyOf(bars);
        }

        /** The right end of what is drawn, zero or more. */
        private double end() {
            double end = interval.isKnown() ? Math.max(0, interval.high()) : 0;
            for (Bar bar : bars) {
                end = Math.max(end, Math.max(bar.from, bar.to));
            }
            return end;
        }
    }

    RowsPanel {
        rows = List.copyOf(rows);
    }

    /** Room the names need. */
    double names() {
        return widest(rows.stream().map(Row::name).toList()) + GAP;
    }

    /** Room the words need. */
    double words() {
        return widest(rows.stream().map(Row::words).toList()) + GAP;
    }

    private static double widest(List<String> texts) {
        return texts.stream()
                .mapToDouble(text -> Typeface.width(text, Typeface.LABEL))
                .max()
                .orElse(0);
    }

    /** Draws the panel with {@code names} pixels for the names (none: they stand elsewhere) and {@code words} for the words. */
    void drawOn(Canvas canvas, Rectangle2D region, double names, double words) {
        Rectangle2D area = new Rectangle2D.Double(
                region.getX() + names,
                region.getY() + HEADING,
                region.getWidth() - names - words,
                region.getHeight() - HEADING - ValueScale.BOTTOM);
        ValueScale scale = new ValueScale(area, extreme(-1), extreme(1), form);
        canvas.text(heading, area.getX(), region.getY() - 6, Typeface.STRONG, Theme.INK);
        scale.drawOn(canvas);
        double step = area.getHeight() / rows.size();
        line.ifPresent(found -> {
            double x = scale.x(found.value);
            canvas.line(x, area.getMinY() - 6, x, area.getMaxY(), Theme.DASHED_THIN, Theme.OTHER);
            canvas.textIfFree(found.name, x + 6, area.getMinY() - 4, Typeface.LABEL, Theme.OTHER);
        });
        for (int i = 0; i < rows.size(); i++) {
            double middle = area.getY() + (i + 0.5) * step;
            row(canvas, scale, rows.get(i), middle, Math.min(THICK, FILL * step));
            if (names > 0) {
                canvas.text(rows.get(i).name, region.getX(), middle + 5, Typeface.LABEL, Theme.INK);
            }
            words(canvas, scale.x(rows.get(i).end()) + GAP, middle + 5, rows.get(i).words);
        }
    }

    /** Just behind the row's marks, in front of lines of the axis. */
    private static void words(Canvas canvas, double x, double y, String words) {
        canvas.fill(Canvas.box(words, x, y, Typeface.LABEL), Theme.PAPER);
        canvas.text(words, x, y, Typeface.LABEL, Theme.INK);
    }

    private static void row(Canvas canvas, ValueScale scale, Row row, double middle, double thick) {
        for (Bar bar : row.bars) {
            double left = Math.min(scale.x(bar.from), scale.x(bar.to));
            double width = Math.abs(scale.x(bar.to) - scale.x(bar.from));
            canvas.fill(new Rectangle2D.Double(left, middle - thick / 2, width, thick), bar.colour);
        }
        Interval interval = row.interval;
        if (interval.isKnown()) {
            double low = scale.x(interval.low());
            double high = scale.x(interval.high());
            canvas.line(low, middle, high, middle, Theme.HISTORY_LINE, row.dot.orElse(Theme.INK));
            for (double end : new double[] {low, high}) {
                canvas.line(end, middle - CAP, end, middle + CAP, Theme.HISTORY_LINE, row.dot.orElse(Theme.INK));
            }
            row.dot.ifPresent(colour -> {
                double x = scale.x(interval.middle());
                Ellipse2D dot = new Ellipse2D.Double(x - DOT, middle - DOT, 2 * DOT, 2 * DOT);
                canvas.fill(dot, colour);
                canvas.stroke(dot, Theme.THIN_LINE, Theme.PAPER);
            });
        }
    }

    private double extreme(int sign) {
        double extreme = line.map(found -> sign * found.value).orElse(0.0);
        for (Row row : rows) {
            for (Bar bar : row.bars) {
                extreme = Math.max(extreme, Math.max(sign * bar.from, sign * bar.to));
            }
            if (row.interval.isKnown()) {
                extreme = Math.max(extreme, Math.max(sign * row.interval.low(), sign * row.interval.high()));
            }
        }
        return sign * Math.max(0, extreme);
    }
}
