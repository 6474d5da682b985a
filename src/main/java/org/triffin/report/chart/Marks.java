package org.triffin.report.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.triffin.report.series.YearLine;

/** The shapes that several charts share. */
final class Marks {
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
        Path2D band = new Path2D.Double();
        for (int year = high.firstYear(); year <= high.lastYear(); year++) {
            if (year == high.firstYear()) {
                band.moveTo(axes.x(year), axes.y(high.at(year)));
            } else {
                band.lineTo(axes.x(year), axes.y(high.at(year)));
            }
        }
        for (int year = low.lastYear(); year >= low.firstYear(); year--) {
            band.lineTo(axes.x(year), axes.y(low.at(year)));
        }
        band.closePath();
        return band;
    }

    /** The thin rule between what has happened and the projection. */
    static void projectionRule(Canvas canvas, Axes axes, int lastActual) {
        Rectangle2D area = axes.area();
        double x = axes.x(lastActual);
        canvas.line(x, area.getMinY() - 6, x, area.getMaxY(), Theme.HAIRLINE, Theme.RULE);
        canvas.text("projection", x + 6, area.getMinY() + 4, Typeface.LABEL, Theme.SOFT_INK);
    }
}
