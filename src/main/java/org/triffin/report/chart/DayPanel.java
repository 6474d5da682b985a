package org.triffin.report.chart;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.triffin.report.chart.DrawnData.Column;
import org.triffin.report.chart.EdgeLabels.Label;
import org.triffin.report.series.DayFan;
import org.triffin.report.series.YearLine;
import org.triffin.report.text.NumberForm;

/**
 * One variable of a replay by day: bands that hold 9 in 10 and half of the draws, the median, observed closes as dots and
 * levels that matter as named lines.
 *
 * @param heading measure and unit
 * @param column snake_case name in the CSV
 * @param levels always inside the axis
 */
record DayPanel(String heading, String column, DayFan fan, NumberForm form, List<Level> levels) {
    private static final double DOT = 4.5;
    private static final double LEADING = 5;
    private static final double LABEL_HEIGHT = 16;

    /** A level with what it means; without a name the axis only reaches it. */
    record Level(double value, String name) {}

    DayPanel {
        levels = List.copyOf(levels);
    }

    /** Adds what the panel draws to a table. */
    void addTo(List<Column> columns, List<YearLine> lines) {
        FanColumns.add(columns, lines, column + "_p05", heading + ", 5th percentile", fan.p05(), form);
        FanColumns.add(columns, lines, column + "_p25", "25th", fan.p25(), form);
        FanColumns.add(columns, lines, column + "_p50", "median", fan.p50(), form);
        FanColumns.add(columns, lines, column + "_p75", "75th", fan.p75(), form);
        FanColumns.add(columns, lines, column + "_p95", "95th", fan.p95(), form);
        if (fan.lastObserved() > 0) {
            FanColumns.add(columns, lines, column + "_observed", "observed", fan.observed(), form);
        }
    }

    /** What stands beside the panel. */
    List<String> edgeTexts() {
        return List.of(nine(), half(), median(), fan.lastObserved() > 0 ? observed() : "");
    }

    /** Draws what is measured above the panel. */
    void nameAt(Canvas canvas, double x, double y) {
        canvas.text(heading, x, y, Typeface.STRONG, Theme.INK);
    }

    /** Draws the panel from day {@code first} on; {@code right} is the room for labels beside it. */
    Axes drawOn(Canvas canvas, Rectangle2D region, double right, int first, boolean dated, IntFunction<String> words) {
        double lowest = Math.min(fan.p05().least(), fan.observed().least());
        double highest = Math.max(fan.p95().most(), fan.observed().most());
        for (Level level : levels) {
            lowest = Math.min(lowest, level.value);
            highest = Math.max(highest, level.value);
        }
        Axes axes = Axes.days(region, right, first, fan.lastDay(), lowest, highest, form, dated, words);
        axes.drawOn(canvas);
        List<Label> labels = new ArrayList<>();
        if (!fan.isLine()) {
            canvas.fill(Marks.band(axes, fan.p05(), fan.p95()), Theme.BAND_90);
            canvas.fill(Marks.band(axes, fan.p25(), fan.p75()), Theme.BAND_50);
            labels.add(Label.plain(axes.y(fan.p95().last()), nine(), 1));
            labels.add(Label.plain(axes.y(fan.p75().last()), half(), 2));
        }
        levels.forEach(level -> level(canvas, axes, level));
        canvas.stroke(Marks.path(axes, fan.p50()), Theme.MEDIAN_LINE, Theme.MEDIAN);
        labels.add(Label.strong(axes.y(fan.p50().last()), median(), Theme.MEDIAN));
        if (fan.lastObserved() > 0) {
            dots(canvas, axes);
            labels.add(Label.strong(axes.y(fan.observed().at(fan.lastObserved())), observed(), Theme.OTHER));
        }
        EdgeLabels.draw(canvas, axes.area(), region.getMaxX() + LEADING, labels);
        return axes;
    }

    /** A named line; its name gives way to the fan. */
    private void level(Canvas canvas, Axes axes, Level level) {
        Rectangle2D area = axes.area();
        double y = axes.y(level.value);
        if (!level.name.isEmpty()) {
            canvas.line(area.getMinX(), y, area.getMaxX(), y, Theme.DASHED_THIN, Theme.OTHER);
            boolean above = y - area.getMinY() > LABEL_HEIGHT;
            canvas.textIfFree(
                    level.name,
                    area.getMinX() + 6,
                    above ? y - LEADING : y + LABEL_HEIGHT,
                    Typeface.LABEL,
                    Theme.OTHER);
        }
    }

    private void dots(Canvas canvas, Axes axes) {
        for (int day = 1; day <= fan.lastObserved(); day++) {
            double value = fan.observed().at(day);
            if (Double.isFinite(value)) {
                Ellipse2D dot = new Ellipse2D.Double(axes.x(day) - DOT, axes.y(value) - DOT, 2 * DOT, 2 * DOT);
                canvas.fill(dot, Theme.OTHER);
                canvas.stroke(dot, Theme.THIN_LINE, Theme.PAPER);
            }
        }
    }

    private String nine() {
        return "9 in 10: " + form.bareRange(fan.p05().last(), fan.p95().last());
    }

    private String half() {
        return "half: " + form.bareRange(fan.p25().last(), fan.p75().last());
    }

    private String median() {
        return "median " + form.of(fan.p50().last());
    }

    private String observed() {
        return "observed " + form.of(fan.observed().at(fan.lastObserved()));
    }
}
