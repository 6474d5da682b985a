package org.triffin.report.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.triffin.report.chart.EdgeLabels.Label;
import org.triffin.report.series.Fan;
import org.triffin.report.series.YearLine;
import org.triffin.report.text.NumberForm;

/** The marks that several charts share. */
final class Marks {
    private static final double TICK_HEIGHT = 17;

    private Marks() {}

    /** The line through the values of consecutive years, broken where one is missing. */
    static Path2D path(Axes axes, YearLine line) {
        Path2D path = new Path2D.Double();
        boolean pen = false;
        for (int year = line.firstYear(); year <= line.lastYear(); year++) {
            double value = line.at(year);
            if (!Double.isFinite(value)) {
                pen = false;
            } else if (pen) {
                path.lineTo(axes.x(year), axes.y(value));
            } else {
                path.moveTo(axes.x(year), axes.y(value));
                pen = true;
            }
        }
        return path;
    }

    /** The area between two lines over the same years. */
    static Path2D band(Axes axes, YearLine low, YearLine high) {
        Path2D band = path(axes, high);
        for (int year = low.lastYear(); year >= low.firstYear(); year--) {
            band.lineTo(axes.x(year), axes.y(low.at(year)));
        }
        band.closePath();
        return band;
    }

    /** The three bands of a fan, the widest lightest. */
    static void fan(Canvas canvas, Axes axes, Fan fan) {
        canvas.fill(band(axes, fan.p05(), fan.p95()), Theme.BAND_90);
        canvas.fill(band(axes, fan.p10(), fan.p90()), Theme.BAND_80);
        canvas.fill(band(axes, fan.p25(), fan.p75()), Theme.BAND_50);
    }

    /** What the bands and the median of a fan are, with their numbers in the last year. */
    static List<Label> fanLabels(Axes axes, Fan fan, NumberForm form) {
        double end = axes.y(fan.p50().last());
        if (fan.isLine()) {
            return List.of(Label.strong(end, form.of(fan.p50().last()) + " in " + fan.lastYear(), Theme.MEDIAN));
        }
        return List.of(
                interval(axes, "9 in 10 paths: ", fan.p05(), fan.p95(), form, 1),
                interval(axes, "8 in 10: ", fan.p10(), fan.p90(), form, 3),
                interval(axes, "half of paths: ", fan.p25(), fan.p75(), form, 2),
                Label.strong(end, "median " + form.of(fan.p50().last()), Theme.MEDIAN));
    }

    private static Label interval(Axes axes, String words, YearLine low, YearLine high, NumberForm form, int rank) {
        return Label.plain(axes.y(high.last()), words + form.bareRange(low.last(), high.last()), rank);
    }

    /** Thin dotted lines at the levels the axis shows; one between two ticks is labelled like a tick. */
    static void thresholds(Canvas canvas, Axes axes, List<Double> levels, NumberForm form) {
        Rectangle2D area = axes.area();
        for (double level : levels) {
            if (axes.shows(level)) {
                double y = axes.y(level);
                canvas.line(area.getMinX(), y, area.getMaxX(), y, Theme.DOTTED, Theme.SOFT_INK);
                if (axes.distanceToTick(level) > TICK_HEIGHT) {
                    canvas.textEndingAt(form.of(level), area.getMinX() - 8, y + 5, Typeface.LABEL, Theme.SOFT_INK);
                }
            }
        }
    }

    /** The thin rule between what has happened and the projection. */
    static void projectionRule(Canvas canvas, Axes axes, double lastActual) {
        Rectangle2D area = axes.area();
        double x = axes.x(lastActual);
        canvas.line(x, area.getMinY() - 14, x, area.getMaxY(), Theme.HAIRLINE, Theme.RULE);
        canvas.text("projection", x + 6, area.getMinY() - 4, Typeface.LABEL, Theme.SOFT_INK);
    }
}
