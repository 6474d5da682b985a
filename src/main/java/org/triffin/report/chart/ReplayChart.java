package org.triffin.report.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.triffin.report.chart.DrawnData.Column;
import org.triffin.report.series.YearLine;

/**
 * An episode day by day: what was simulated, as bands, and what was observed, as dots; the events of its days as labelled
 * ticks above.
 *
 * @param panels one or two, one above the other; the first is the taller
 * @param events what happened on each day from 1 on; empty where nothing is said
 * @param words what a day is called
 */
record ReplayChart(List<DayPanel> panels, List<String> events, IntFunction<String> words) implements Chart.Picture {
    private static final double TALLER = 0.62;
    private static final double BETWEEN = 42;
    private static final double ROW = 18;
    private static final int ROWS = 7;
    private static final double ABOVE = 14;
    private static final double BESIDE = 6;
    private static final double GAP = 8;
    private static final double CLEAR = 8;

    ReplayChart {
        panels = List.copyOf(panels);
        events = List.copyOf(events);
    }

    DrawnData data() {
        List<Column> columns = new ArrayList<>();
        List<YearLine> lines = new ArrayList<>();
        panels.forEach(panel -> panel.addTo(columns, lines));
        return DrawnData.of("day", words, columns, lines);
    }

    @Override
    public void drawOn(Canvas canvas) {
        Rectangle2D region = canvas.region();
        List<String> texts = new ArrayList<>();
        panels.forEach(panel -> texts.addAll(panel.edgeTexts()));
        double right = EdgeLabels.room(texts) + BESIDE;
        double left = region.getX() + Axes.LEFT;
        double day = (region.getMaxX() - right - left)
                / Math.max(1, panels.get(0).fan().lastDay());
        int[] rows = rows(left, day);
        double deepest = Arrays.stream(rows).max().orElse(-1) + 1;
        double top = region.getY() - ABOVE + (deepest + 1) * ROW;
        double height = region.getMaxY() - top;
        boolean alone = panels.size() == 1;
        double taller = alone ? height : TALLER * (height - BETWEEN);
        Rectangle2D upper = new Rectangle2D.Double(region.getX(), top, region.getWidth(), taller);
        panels.get(0).nameAt(canvas, region.getX(), region.getY() - ABOVE);
        Axes axes = panels.get(0).drawOn(canvas, upper, right, 0, alone, words);
        List<Rectangle2D> plots = new ArrayList<>(List.of(axes.area()));
        if (!alone) {
            Rectangle2D lower = new Rectangle2D.Double(
                    region.getX(), top + taller + BETWEEN, region.getWidth(), height - taller - BETWEEN);
            panels.get(1).nameAt(canvas, region.getX(), lower.getY() - 12);
            plots.add(panels.get(1).drawOn(canvas, lower, right, 0, true, words).area());
        }
        events(canvas, axes, plots, rows);
    }

    /**
     * The row of each day's event, counted from the plot upward, -1 where it has none: from the last day back, the lowest
     * row above every later one it reaches over, so that no tick crosses a name. One that would stand too high is only a
     * tick.
     */
    private int[] rows(double left, double width) {
        int[] rows = new int[events.size()];
        Arrays.fill(rows, -1);
        int last = Math.min(events.size(), panels.get(0).fan().lastDay());
        for (int day = last; day >= 1; day--) {
            String event = events.get(day - 1);
            if (!event.isEmpty()) {
                double end = left(event, left + day * width) + Typeface.width(event, Typeface.LABEL) + GAP;
                int row = 0;
                for (int later = day + 1; later <= last; later++) {
                    if (left(events.get(later - 1), left + later * width) < end) {
                        row = Math.max(row, rows[later - 1] + 1);
                    }
                }
                rows[day - 1] = row < ROWS ? row : -1;
            }
        }
        return rows;
    }

    /** Where the name of an event at {@code x} begins: behind its tick, or before it at the edge of the page. */
    private static double left(String event, double x) {
        return Math.min(x + 4, Theme.WIDTH - Theme.MARGIN / 2.0 - Typeface.width(event, Typeface.LABEL));
    }

    private void events(Canvas canvas, Axes axes, List<Rectangle2D> plots, int[] rows) {
        double base = plots.get(0).getMinY();
        for (int day = 1; day <= Math.min(events.size(), panels.get(0).fan().lastDay()); day++) {
            String event = events.get(day - 1);
            double x = axes.x(day);
            if (!event.isEmpty()) {
                plots.forEach(plot -> canvas.line(x, plot.getMinY(), x, plot.getMaxY(), Theme.DOTTED, Theme.SOFT_INK));
            }
            if (rows[day - 1] >= 0) {
                double y = base - CLEAR - rows[day - 1] * ROW;
                double left = left(event, x);
                canvas.text(event, left, y, Typeface.LABEL, Theme.SOFT_INK);
                canvas.line(x, left > x ? y - 10 : y + 4, x, base, Theme.DOTTED, Theme.SOFT_INK);
            }
        }
    }
}
