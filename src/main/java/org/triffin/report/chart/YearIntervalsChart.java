package org.triffin.report.chart;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.triffin.report.chart.DrawnData.Column;
import org.triffin.report.chart.EdgeLabels.Label;
import org.triffin.report.series.YearLine;
import org.triffin.report.text.NumberForm;

/**
 * One number a year with its interval, as a dot on a bar: one or two panels beside each other, each from zero.
 *
 * @param interval what the bars are
 */
record YearIntervalsChart(List<Panel> panels, NumberForm form, String interval) implements Chart.Picture {
    private static final double GUTTER = 26;
    private static final double DOT = 3.5;
    private static final double THICK = 9;
    private static final double FILL = 0.55;

    /** One panel. */
    record Panel(String heading, String column, YearLine middle, YearLine low, YearLine high) {}

    YearIntervalsChart {
        panels = List.copyOf(panels);
    }

    DrawnData data() {
        List<Column> columns = new ArrayList<>();
        List<YearLine> lines = new ArrayList<>();
        for (Panel panel : panels) {
            FanColumns.add(columns, lines, panel.column, panel.heading, panel.middle, form);
            FanColumns.add(columns, lines, panel.column + "_low", "from", panel.low, form);
            FanColumns.add(columns, lines, panel.column + "_high", "to", panel.high, form);
        }
        return DrawnData.of(columns, lines);
    }

    @Override
    public void drawOn(Canvas canvas) {
        Rectangle2D region = canvas.region();
        double width = (region.getWidth() - GUTTER * (panels.size() - 1)) / panels.size();
        List<String> texts = new ArrayList<>();
        panels.forEach(panel -> labels(panel).forEach(texts::add));
        double right = EdgeLabels.room(texts);
        for (int i = 0; i < panels.size(); i++) {
            double x = region.getX() + i * (width + GUTTER);
            panel(canvas, new Rectangle2D.Double(x, region.getY(), width, region.getHeight()), right, panels.get(i));
        }
    }

    private void panel(Canvas canvas, Rectangle2D region, double right, Panel panel) {
        YearLine middle = panel.middle;
        double highest = Math.max(panel.high.most(), middle.most());
        Axes axes = new Axes(region, right, middle.firstYear() - 0.5, middle.lastYear() + 0.5, 0, highest, form);
        axes.drawOn(canvas);
        canvas.text(panel.heading, region.getX(), region.getY() - 14, Typeface.STRONG, Theme.INK);
        double thick = Math.min(THICK, FILL * axes.yearWidth());
        int last = middle.firstYear();
        for (int year = middle.firstYear(); year <= middle.lastYear(); year++) {
            if (Double.isFinite(middle.at(year))) {
                last = year;
                double x = axes.x(year);
                double low = axes.y(panel.low.at(year));
                double high = axes.y(panel.high.at(year));
                canvas.fill(new Rectangle2D.Double(x - thick / 2, high, thick, low - high), Theme.BAND_50);
                Ellipse2D dot = new Ellipse2D.Double(x - DOT, axes.y(middle.at(year)) - DOT, 2 * DOT, 2 * DOT);
                canvas.fill(dot, Theme.MEDIAN);
            }
        }
        List<String> words = labels(panel);
        EdgeLabels.draw(
                canvas,
                axes.area(),
                region.getMaxX() + GUTTER / 2,
                List.of(
                        Label.strong(axes.y(middle.at(last)), words.get(0), Theme.MEDIAN),
                        Label.plain(axes.y(panel.high.at(last)), words.get(1), 1)));
    }

    private List<String> labels(Panel panel) {
        YearLine middle = panel.middle;
        int last = middle.lastYear();
        while (last > middle.firstYear() && !Double.isFinite(middle.at(last))) {
            last--;
        }
        return List.of(
                form.of(middle.at(last)) + " in " + last,
                interval + ": " + form.bareRange(panel.low.at(last), panel.high.at(last)));
    }
}
