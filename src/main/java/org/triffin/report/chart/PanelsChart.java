package org.triffin.report.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.triffin.report.chart.DrawnData.Column;
import org.triffin.report.chart.EdgeLabels.Label;
import org.triffin.report.chart.OverlayChart.Named;
import org.triffin.report.series.Fan;
import org.triffin.report.series.YearLine;
import org.triffin.report.text.NumberForm;

/** Several measures of one run, one panel each, two beside each other: a fan, or the medians of up to four alike. */
record PanelsChart(List<Panel> panels) implements Chart.Picture {
    private static final int COLUMNS = 2;
    private static final double GUTTER = 20;
    private static final double HEADING = 30;
    private static final double BESIDE = 6;
    private static final Color[] COLOURS = {Theme.MEDIAN, Theme.OTHER, Theme.GROWTH, Theme.TERM_PREMIUM};
    private static final Stroke[] STROKES = {Theme.MEDIAN_LINE, Theme.DASHED, Theme.DASH_DOT, Theme.DASHED_THIN};

    /**
     * One panel. A single fan is drawn with its bands, several as medians told apart by colour and dash.
     *
     * @param heading measure and unit
     * @param column snake_case name in the CSV of each fan
     * @param lowest what the axis begins with at the highest, for measures with a natural end
     * @param highest what it ends with at the least
     */
    record Panel(
            String heading, List<String> column, List<Named> fans, NumberForm form, double lowest, double highest) {
        Panel {
            column = List.copyOf(column);
            fans = List.copyOf(fans);
            if (fans.isEmpty() || fans.size() > COLOURS.length || fans.size() != column.size()) {
                throw new IllegalArgumentException("A panel holds one to " + COLOURS.length + " named fans.");
            }
        }

        /** A single fan on its own scale. */
        static Panel of(String heading, String column, Fan fan, NumberForm form) {
            return new Panel(
                    heading,
                    List.of(column),
                    List.of(new Named("median", fan)),
                    form,
                    Double.POSITIVE_INFINITY,
                    Double.NEGATIVE_INFINITY);
        }

        /** The same panel on an axis that shows {@code low} and {@code high}. */
        Panel showing(double low, double high) {
            return new Panel(heading, column, fans, form, low, high);
        }

        private boolean single() {
            return fans.size() == 1;
        }
    }

    PanelsChart {
        panels = List.copyOf(panels);
    }

    DrawnData data() {
        List<Column> columns = new ArrayList<>();
        List<YearLine> lines = new ArrayList<>();
        for (Panel panel : panels) {
            for (int i = 0; i < panel.fans.size(); i++) {
                Fan fan = panel.fans.get(i).fan();
                String label = panel.heading
                        + (panel.single() ? "" : ", " + panel.fans.get(i).name());
                String name = panel.column.get(i);
                FanColumns.add(columns, lines, name + "_p05", label + ", 5th percentile", fan.p05(), panel.form);
                FanColumns.add(columns, lines, name + "_p50", "median", fan.p50(), panel.form);
                FanColumns.add(columns, lines, name + "_p95", "95th", fan.p95(), panel.form);
            }
        }
        return DrawnData.of(columns, lines);
    }

    @Override
    public void drawOn(Canvas canvas) {
        int rows = (panels.size() + COLUMNS - 1) / COLUMNS;
        Rectangle2D region = canvas.region();
        double width = (region.getWidth() - GUTTER * (COLUMNS - 1)) / COLUMNS;
        double height = (region.getHeight() + HEADING) / rows;
        double right = EdgeLabels.room(labels()) + BESIDE;
        for (int i = 0; i < panels.size(); i++) {
            double x = region.getX() + i % COLUMNS * (width + GUTTER);
            int row = i / COLUMNS;
            double y = region.getY() - HEADING + row * height;
            Rectangle2D place = new Rectangle2D.Double(x, y + HEADING, width, height - HEADING - BESIDE);
            panel(canvas, place, right, panels.get(i));
        }
    }

    private List<String> labels() {
        List<String> texts = new ArrayList<>();
        for (Panel panel : panels) {
            panel.fans.forEach(named -> texts.add(label(panel, named)));
            if (panel.single()) {
                texts.add(interval(panel));
            }
        }
        return texts;
    }

    private static void panel(Canvas canvas, Rectangle2D region, double right, Panel panel) {
        double lowest = panel.lowest;
        double highest = panel.highest;
        for (Named named : panel.fans) {
            lowest = Math.min(
                    lowest, (panel.single() ? named.fan().p05() : named.fan().p50()).least());
            highest = Math.max(
                    highest, (panel.single() ? named.fan().p95() : named.fan().p50()).most());
        }
        Fan any = panel.fans.get(0).fan();
        int first = any.firstYear();
        Axes axes = new Axes(region, right, first, Math.max(any.lastYear(), first + 1), lowest, highest, panel.form);
        axes.drawOn(canvas);
        canvas.text(panel.heading, region.getX(), region.getY() - 14, Typeface.STRONG, Theme.INK);
        List<Label> labels = new ArrayList<>();
        if (panel.single() && !any.isLine()) {
            Marks.fan(canvas, axes, any);
            labels.add(Label.plain(axes.y(any.p95().last()), interval(panel), 1));
        }
        for (int i = panel.fans.size() - 1; i >= 0; i--) {
            YearLine median = panel.fans.get(i).fan().p50();
            canvas.stroke(Marks.path(axes, median), STROKES[i], COLOURS[i]);
            labels.add(Label.strong(axes.y(median.last()), label(panel, panel.fans.get(i)), COLOURS[i]));
        }
        EdgeLabels.draw(canvas, axes.area(), region.getMaxX() + GUTTER / 2, labels);
    }

    private static String interval(Panel panel) {
        Fan fan = panel.fans.get(0).fan();
        return "9 in 10: " + panel.form.bareRange(fan.p05().last(), fan.p95().last());
    }

    private static String label(Panel panel, Named named) {
        return named.name() + " " + panel.form.of(named.fan().p50().last());
    }
}
