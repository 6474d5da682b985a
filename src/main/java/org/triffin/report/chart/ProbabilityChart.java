package org.triffin.report.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.triffin.report.chart.DrawnData.Column;
import org.triffin.report.chart.EdgeLabels.Label;
import org.triffin.report.series.YearLine;
import org.triffin.report.text.NumberForm;
import org.triffin.report.text.Words;
import org.triffin.results.EventTable;

/** The probability of having passed each level by each year, with its 95% interval: one panel an event. */
record ProbabilityChart(List<Panel> panels) implements Chart.Picture {
    /** The least room for labels beside a panel; longer ones get what they need. */
    private static final double RIGHT = 122;

    private static final double GUTTER = 26;
    private static final double HEADING = 16;
    private static final NumberForm FORM = NumberForm.WHOLE_PERCENT;
    private static final Color[] SHADES = {
        new Color(0x08457E), new Color(0x2F7EBC), new Color(0x6FA3CC), new Color(0x8898A8)
    };

    /** One event. */
    record Panel(String event, String heading, List<Level> levels) {
        Panel {
            levels = List.copyOf(levels);
        }
    }

    /** One level of an event: probability by year, with the ends of its interval. */
    record Level(double threshold, YearLine byYear, YearLine low, YearLine high) {
        static Level of(EventTable events, String event, double threshold, int first, int last) {
            return new Level(
                    threshold,
                    line(events, event, threshold, first, last, 0),
                    line(events, event, threshold, first, last, 1),
                    line(events, event, threshold, first, last, 2));
        }

        private static YearLine line(
                EventTable events, String event, double threshold, int first, int last, int column) {
            return YearLine.of(
                    first,
                    last,
                    year -> events.row(event, OptionalDouble.of(threshold), year)
                            .map(row -> column == 0 ? row.byYear() : column == 1 ? row.low() : row.high())
                            .orElse(Double.NaN));
        }
    }

    ProbabilityChart {
        panels = List.copyOf(panels);
    }

    DrawnData data() {
        List<Column> columns = new ArrayList<>();
        List<YearLine> lines = new ArrayList<>();
        for (Panel panel : panels) {
            for (Level level : panel.levels) {
                String name = panel.event + "_" + Math.round(level.threshold * 100);
                String label = panel.heading + " above " + FORM.of(level.threshold);
                FanColumns.add(columns, lines, name, label, level.byYear, NumberForm.PERCENT);
                FanColumns.add(columns, lines, name + "_low", "from", level.low, NumberForm.PERCENT);
                FanColumns.add(columns, lines, name + "_high", "to", level.high, NumberForm.PERCENT);
            }
        }
        return DrawnData.of(columns, lines);
    }

    @Override
    public void drawOn(Canvas canvas) {
        Rectangle2D region = canvas.region();
        double width = (region.getWidth() - GUTTER * (panels.size() - 1)) / panels.size();
        for (int i = 0; i < panels.size(); i++) {
            Rectangle2D part = new Rectangle2D.Double(
                    region.getX() + i * (width + GUTTER), region.getY() + HEADING, width, region.getHeight() - HEADING);
            panel(canvas, part, panels.get(i));
        }
    }

    private static void panel(Canvas canvas, Rectangle2D region, Panel panel) {
        YearLine any = panel.levels.get(0).byYear;
        double right = Math.max(RIGHT, EdgeLabels.room(labels(panel)) - GUTTER / 2);
        Axes axes = new Axes(region, right, any.firstYear(), Math.max(any.lastYear(), any.firstYear() + 1), 0, 1, FORM);
        axes.drawOn(canvas);
        canvas.text(panel.heading + " above", region.getX(), region.getY() - 16, Typeface.STRONG, Theme.INK);
        List<Label> labels = new ArrayList<>();
        for (int i = panel.levels.size() - 1; i >= 0; i--) {
            Level level = panel.levels.get(i);
            Color shade = SHADES[Math.min(i, SHADES.length - 1)];
            canvas.fill(Marks.band(axes, level.low, level.high), Theme.BAND_90);
            canvas.stroke(Marks.path(axes, level.byYear), Theme.MEDIAN_LINE, shade);
            labels.add(new Label(axes.y(level.byYear.last()), label(level), Typeface.LABEL, Theme.INK, false, i));
        }
        EdgeLabels.draw(canvas, axes.area(), region.getMaxX() + GUTTER / 2, labels);
    }

    private static List<String> labels(Panel panel) {
        return panel.levels.stream().map(ProbabilityChart::label).toList();
    }

    private static String label(Level level) {
        return FORM.of(level.threshold) + ": " + Words.chance(level.byYear.last());
    }
}
