package org.triffin.report.chart;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.triffin.report.chart.DrawnData.Column;
import org.triffin.report.text.NumberForm;

/**
 * One row a name, one panel a heading: a dot for the value with its interval, in the same order everywhere.
 *
 * @param key what the rows are, snake_case
 * @param rows their names
 * @param series what the dots of one place are, the filled one first; one or two
 * @param oneScale true where all panels share an axis that shows zero
 */
record DotsChart(String key, List<String> rows, List<String> series, List<Panel> panels, boolean oneScale)
        implements Chart.Picture {
    private static final double GUTTER = 40;
    private static final double HEADING = 14;
    private static final double RADIUS = 5;
    private static final double APART = 13;
    private static final double LEGEND = 24;
    private static final double LOWER = 4;

    /** A value with the ends of its interval; NaN where it is not known. */
    record Dot(double value, double low, double high) {
        /** Nothing to draw. */
        static final Dot NONE = new Dot(Double.NaN, Double.NaN, Double.NaN);

        private boolean isKnown() {
            return Double.isFinite(value);
        }
    }

    /**
     * One panel.
     *
     * @param name snake_case name in the CSV
     * @param dots one list a row, with one dot a series
     */
    record Panel(String heading, String name, NumberForm form, List<List<Dot>> dots) {
        Panel {
            dots = dots.stream().map(List::copyOf).toList();
        }
    }

    DotsChart {
        rows = List.copyOf(rows);
        series = List.copyOf(series);
        panels = List.copyOf(panels);
        for (Panel panel : panels) {
            int each = series.size();
            if (panel.dots.size() != rows.size() || panel.dots.stream().anyMatch(dots -> dots.size() != each)) {
                throw new IllegalArgumentException("Panel " + panel.heading + " does not have its dots in every row.");
            }
        }
    }

    DrawnData data() {
        List<Column> columns = new ArrayList<>();
        for (Panel panel : panels) {
            for (int place = 0; place < series.size(); place++) {
                String suffix =
                        series.size() == 1 ? "" : "_" + series.get(place).replaceAll("[^A-Za-z0-9]+", "_");
                String words = series.size() == 1 ? "" : ", " + series.get(place);
                columns.add(new Column(panel.name + suffix, panel.heading + words, panel.form));
                columns.add(new Column(panel.name + suffix + "_low", "from", panel.form));
                columns.add(new Column(panel.name + suffix + "_high", "to", panel.form));
            }
        }
        List<DrawnData.Row> table = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<Double> values = new ArrayList<>();
            for (Panel panel : panels) {
                for (Dot dot : panel.dots.get(row)) {
                    values.addAll(List.of(dot.value, dot.low, dot.high));
                }
            }
            table.add(new DrawnData.Row(rows.get(row), values));
        }
        return new DrawnData(key, columns, table);
    }

    @Override
    public void drawOn(Canvas canvas) {
        Rectangle2D region = canvas.region();
        double names = rows.stream()
                        .mapToDouble(row -> Typeface.width(row, Typeface.LABEL))
                        .max()
                        .orElse(0)
                + 14;
        double legend = series.size() > 1 ? LEGEND : 0;
        double top = region.getY() + HEADING;
        double height = region.getMaxY() - ValueScale.BOTTOM - legend - top;
        double step = height / rows.size();
        for (int row = 0; row < rows.size(); row++) {
            double y = top + (row + 0.5) * step;
            canvas.text(rows.get(row), region.getX(), y + 5, Typeface.LABEL, Theme.INK);
        }
        double width = (region.getWidth() - names - GUTTER * (panels.size() - 1)) / panels.size();
        for (int i = 0; i < panels.size(); i++) {
            double x = region.getX() + names + i * (width + GUTTER);
            panel(canvas, new Rectangle2D.Double(x, top, width, height), panels.get(i));
        }
        if (legend > 0) {
            legend(canvas, region.getX() + names, region.getMaxY() - 2);
        }
    }

    private void legend(Canvas canvas, double left, double y) {
        double x = left;
        for (int place = 0; place < series.size(); place++) {
            mark(canvas, x + RADIUS, y - 5, place);
            canvas.text(series.get(place), x + 3 * RADIUS, y, Typeface.LABEL, Theme.INK);
            x += 3 * RADIUS + Typeface.width(series.get(place), Typeface.LABEL) + GUTTER;
        }
    }

    private static void mark(Canvas canvas, double x, double y, int place) {
        Ellipse2D dot = new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
        canvas.fill(dot, place == 0 ? Theme.MEDIAN : Theme.PAPER);
        canvas.stroke(dot, Theme.HISTORY_LINE, place == 0 ? Theme.MEDIAN : Theme.OTHER);
    }

    private double lowest(Panel panel) {
        return all(panel).stream()
                .flatMap(shown -> shown.dots.stream())
                .flatMap(List::stream)
                .filter(Dot::isKnown)
                .mapToDouble(Dot::low)
                .min()
                .orElse(0);
    }

    private double highest(Panel panel) {
        return all(panel).stream()
                .flatMap(shown -> shown.dots.stream())
                .flatMap(List::stream)
                .filter(Dot::isKnown)
                .mapToDouble(Dot::high)
                .max()
                .orElse(0);
    }

    private List<Panel> all(Panel panel) {
        return oneScale ? panels : List.of(panel);
    }

    private void panel(Canvas canvas, Rectangle2D area, Panel panel) {
        ValueScale scale = new ValueScale(area, lowest(panel), highest(panel), panel.form);
        canvas.text(panel.heading, area.getX(), area.getY() - 14, Typeface.STRONG, Theme.INK);
        scale.drawOn(canvas);
        double step = area.getHeight() / rows.size();
        for (int row = 0; row < rows.size(); row++) {
            List<Dot> dots = panel.dots.get(row);
            double middle = area.getY() + (row + 0.5) * step;
            double edge = area.getY() + row * step;
            canvas.line(area.getMinX(), edge, area.getMaxX(), edge, Theme.HAIRLINE, Theme.GRID);
            for (int place = dots.size() - 1; place >= 0; place--) {
                Dot dot = dots.get(place);
                if (dot.isKnown()) {
                    double y = place(middle, place);
                    canvas.line(
                            scale.x(dot.low),
                            y,
                            scale.x(dot.high),
                            y,
                            Theme.HISTORY_LINE,
                            place == 0 ? Theme.MEDIAN : Theme.OTHER);
                    mark(canvas, scale.x(dot.value), y, place);
                }
            }
            if (dots.get(0).isKnown()) {
                number(canvas, area, panel, scale.x(dots.get(0).value), place(middle, 0), dots.get(0).value);
            }
        }
    }

    private double place(double middle, int place) {
        return series.size() == 1 ? middle : middle + (place - 0.5) * APART + LOWER;
    }

    /** The first dot's number above it, inside the panel. */
    private void number(Canvas canvas, Rectangle2D area, Panel panel, double x, double y, double value) {
        String text = oneScale ? panel.form.signed(value).replace(panel.form.suffix(), "") : panel.form.of(value);
        double width = Typeface.width(text, Typeface.STRONG);
        double left = Math.max(area.getMinX() + 2, Math.min(area.getMaxX() - width, x - width / 2));
        canvas.fill(Canvas.box(text, left, y - RADIUS - 5, Typeface.STRONG), Theme.PAPER);
        canvas.text(text, left, y - RADIUS - 5, Typeface.STRONG, Theme.MEDIAN);
    }
}
