package org.triffin.report.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.triffin.report.chart.DrawnData.Column;
import org.triffin.report.chart.EdgeLabels.Label;
import org.triffin.report.series.Fan;
import org.triffin.report.series.YearLine;
import org.triffin.report.text.NumberForm;

/**
 * Two scenarios on the same shocks: above, their medians with the bands of half the paths; below, the difference.
 *
 * @param name short name of the scenario
 * @param otherName short name of what it is compared with
 */
record DifferenceChart(String name, Fan scenario, String otherName, Fan other, Fan difference)
        implements Chart.Picture {
    private static final double RIGHT = 200;
    private static final double GAP = 38;
    private static final double UPPER = 0.52;

    DrawnData data() {
        List<Column> columns = new ArrayList<>();
        List<YearLine> lines = new ArrayList<>();
        both(columns, lines, scenario, "scenario", "Scenario");
        both(columns, lines, other, "compared", "Compared with");
        FanColumns.add(columns, lines, difference, NumberForm.POINTS, "difference_");
        return DrawnData.of(columns, lines);
    }

    private static void both(List<Column> columns, List<YearLine> lines, Fan fan, String name, String label) {
        FanColumns.add(columns, lines, name + "_p25", label + ", 25th", fan.p25(), NumberForm.PERCENT);
        FanColumns.add(columns, lines, name + "_p50", label + ", median", fan.p50(), NumberForm.PERCENT);
        FanColumns.add(columns, lines, name + "_p75", label + ", 75th", fan.p75(), NumberForm.PERCENT);
    }

    @Override
    public void drawOn(Canvas canvas) {
        Rectangle2D region = canvas.region();
        double height = region.getHeight() - GAP;
        levels(canvas, new Rectangle2D.Double(region.getX(), region.getY(), region.getWidth(), UPPER * height));
        difference(
                canvas,
                new Rectangle2D.Double(
                        region.getX(), region.getY() + UPPER * height + GAP, region.getWidth(), (1 - UPPER) * height));
    }

    private void levels(Canvas canvas, Rectangle2D region) {
        double lowest = Math.min(scenario.p25().least(), other.p25().least());
        double highest = Math.max(scenario.p75().most(), other.p75().most());
        Axes axes = axes(region, lowest, highest, NumberForm.WHOLE_PERCENT);
        axes.drawOn(canvas);
        if (!scenario.isLine()) {
            canvas.fill(Marks.band(axes, other.p25(), other.p75()), translucent(Theme.OTHER));
            canvas.fill(Marks.band(axes, scenario.p25(), scenario.p75()), translucent(Theme.MEDIAN));
        }
        canvas.stroke(Marks.path(axes, other.p50()), Theme.DASHED, Theme.OTHER);
        canvas.stroke(Marks.path(axes, scenario.p50()), Theme.MEDIAN_LINE, Theme.MEDIAN);
        EdgeLabels.draw(
                canvas,
                axes.area(),
                List.of(
                        ending(axes, name, scenario.p50(), Theme.MEDIAN),
                        ending(axes, otherName, other.p50(), Theme.OTHER)));
    }

    private static Label ending(Axes axes, String name, YearLine line, Color colour) {
        return Label.strong(axes.y(line.last()), NumberForm.WHOLE_PERCENT.of(line.last()) + " " + name, colour);
    }

    private void difference(Canvas canvas, Rectangle2D region) {
        Axes axes = axes(
                region,
                Math.min(0, difference.p05().least()),
                Math.max(0, difference.p95().most()),
                NumberForm.POINTS);
        canvas.text(
                "Difference on the same shocks, percentage points of GDP",
                region.getX(),
                region.getY() - 12,
                Typeface.STRONG,
                Theme.INK);
        axes.drawOn(canvas);
        if (!difference.isLine()) {
            Marks.fan(canvas, axes, difference);
        }
        canvas.stroke(Marks.path(axes, difference.p50()), Theme.MEDIAN_LINE, Theme.MEDIAN);
        EdgeLabels.draw(canvas, axes.area(), Marks.fanLabels(axes, difference, NumberForm.POINTS));
    }

    private Axes axes(Rectangle2D region, double lowest, double highest, NumberForm form) {
        int first = scenario.firstYear();
        return new Axes(region, RIGHT, first, Math.max(scenario.lastYear(), first + 1), lowest, highest, form);
    }

    private static Color translucent(Color colour) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 60);
    }
}
