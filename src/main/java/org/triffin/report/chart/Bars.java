package org.triffin.report.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.triffin.report.chart.EdgeLabels.Label;
import org.triffin.report.series.YearLine;
import org.triffin.report.text.NumberForm;

/**
 * Bars stacked around zero, one a year: what is positive upward, what is negative downward, in a fixed order.
 *
 * @param parts from the zero line outward
 */
record Bars(List<Part> parts) {
    private static final double FILL = 0.82;
    private static final double WIDEST = 46;
    private static final double THIN = 14;

    /** One colour of the stack. */
    record Part(String name, String label, Color colour, YearLine values) {}

    Bars {
        parts = List.copyOf(parts);
    }

    /** The lowest end of a stack, zero or less. */
    double lowest() {
        return extreme(-1);
    }

    /** The highest end of a stack, zero or more. */
    double highest() {
        return extreme(1);
    }

    private double extreme(int sign) {
        double extreme = 0;
        for (int year = firstYear(); year <= lastYear(); year++) {
            double sum = 0;
            for (Part part : parts) {
                double value = part.values.at(year);
                sum += value * sign > 0 ? value : 0;
            }
            extreme = sign * Math.max(sign * extreme, sign * sum);
        }
        return extreme;
    }

    int firstYear() {
        return parts.stream().mapToInt(part -> part.values.firstYear()).min().orElseThrow();
    }

    int lastYear() {
        return parts.stream().mapToInt(part -> part.values.lastYear()).max().orElseThrow();
    }

    void drawOn(Canvas canvas, Axes axes) {
        double width = Math.min(WIDEST, FILL * axes.yearWidth());
        boolean thin = axes.yearWidth() < THIN;
        for (int year = firstYear(); year <= lastYear(); year++) {
            double[] reached = {0, 0};
            for (Part part : parts) {
                double value = part.values.at(year);
                if (Double.isFinite(value) && value != 0) {
                    int side = value > 0 ? 1 : 0;
                    double from = axes.y(reached[side]);
                    reached[side] += value;
                    double to = axes.y(reached[side]);
                    // Thin bars touch, on whole pixels: narrow gaps or seams would flicker.
                    double left = thin ? halfPixel(axes.x(year - 0.5)) : axes.x(year) - width / 2;
                    double right = thin ? halfPixel(axes.x(year + 0.5)) : left + width;
                    canvas.fill(
                            new Rectangle2D.Double(left, Math.min(from, to), right - left, Math.abs(to - from)),
                            part.colour);
                }
            }
        }
    }

    private static double halfPixel(double x) {
        return Math.rint(x * Drawn.SCALE) / Drawn.SCALE;
    }

    /** Labels beside the last bar, at the middle of each part, with its value there. */
    List<Label> labels(Axes axes, NumberForm form) {
        List<Label> labels = new ArrayList<>();
        double[] reached = {0, 0};
        for (Part part : parts) {
            double value = part.values.last();
            int side = value > 0 ? 1 : 0;
            double middle = reached[side] + value / 2;
            reached[side] += value;
            labels.add(Label.swatch(axes.y(middle), part.label + " " + form.of(value), part.colour, 1));
        }
        return labels;
    }
}
