package org.triffin.report.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.util.ArrayList;
import java.util.List;
import org.triffin.report.chart.DrawnData.Column;
import org.triffin.report.chart.EdgeLabels.Label;
import org.triffin.report.series.Fan;
import org.triffin.report.series.YearLine;
import org.triffin.report.text.NumberForm;

/**
 * Two or three scenarios on one plot: medians told apart by colour and dash, each with the band of half its paths.
 *
 * @param zero true where the zero line belongs to the picture, as for differences
 */
record OverlayChart(List<Named> fans, NumberForm form, boolean zero) implements Chart.Picture {
    /** The most scenarios that one plot can hold. */
    static final int MOST = 3;

    private static final double RIGHT = 210;
    private static final int OPACITY = 48;
    private static final Color[] COLOURS = {Theme.MEDIAN, Theme.OTHER, Theme.GROWTH};
    private static final Stroke[] STROKES = {Theme.MEDIAN_LINE, Theme.DASHED, Theme.DASH_DOT};

    /** A scenario's short name and its fan. */
    record Named(String name, Fan fan) {}

    OverlayChart {
        fans = List.copyOf(fans);
        if (fans.isEmpty() || fans.size() > MOST) {
            throw new IllegalArgumentException(
                    "One plot holds one to " + MOST + " scenarios, not " + fans.size() + ".");
        }
    }

    DrawnData data() {
        return data(fans, form);
    }

    /** The numbers of several fans side by side. */
    static DrawnData data(List<Named> fans, NumberForm form) {
        List<Column> columns = new ArrayList<>();
        List<YearLine> lines = new ArrayList<>();
        for (Named named : fans) {
            String name = named.name.replaceAll("[^A-Za-z0-9]+", "_");
            FanColumns.add(columns, lines, name + "_p25", named.name + ", 25th", named.fan.p25(), form);
            FanColumns.add(columns, lines, name + "_p50", named.name + ", median", named.fan.p50(), form);
            FanColumns.add(columns, lines, name + "_p75", named.name + ", 75th", named.fan.p75(), form);
        }
        return DrawnData.of(columns, lines);
    }

    @Override
    public void drawOn(Canvas canvas) {
        Axes axes = axes(canvas);
        axes.drawOn(canvas);
        for (int i = fans.size() - 1; i >= 0; i--) {
            Fan fan = fans.get(i).fan;
            if (!fan.isLine()) {
                canvas.fill(Marks.band(axes, fan.p25(), fan.p75()), translucent(COLOURS[i]));
            }
        }
        List<Label> labels = new ArrayList<>();
        for (int i = fans.size() - 1; i >= 0; i--) {
            YearLine median = fans.get(i).fan.p50();
            canvas.stroke(Marks.path(axes, median), STROKES[i], COLOURS[i]);
            // The number first: a name too long for the margin may be cut, the number not.
            String number = form.tick(median.last(), form.step());
            labels.add(Label.strong(axes.y(median.last()), number + " " + fans.get(i).name, COLOURS[i]));
        }
        EdgeLabels.draw(canvas, axes.area(), labels);
    }

    private Axes axes(Canvas canvas) {
        double lowest = zero ? 0 : Double.POSITIVE_INFINITY;
        double highest = zero ? 0 : Double.NEGATIVE_INFINITY;
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (Named named : fans) {
            lowest = Math.min(lowest, named.fan.p25().least());
            highest = Math.max(highest, named.fan.p75().most());
            first = Math.min(first, named.fan.firstYear());
            last = Math.max(last, named.fan.lastYear());
        }
        return new Axes(canvas.region(), RIGHT, first, Math.max(last, first + 1), lowest, highest, form);
    }

    private static Color translucent(Color colour) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), OPACITY);
    }
}
