package org.triffin.report.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.triffin.report.chart.DrawnData.Column;
import org.triffin.report.chart.OverlayChart.Named;
import org.triffin.report.series.Fan;
import org.triffin.report.series.YearLine;
import org.triffin.report.text.NumberForm;

/**
 * Scenarios side by side: one column each, one row a measure on one scale, the first scenario's median dashed in all.
 *
 * @param rows measures with the fans of the same scenarios in the same order
 */
record GridChart(List<Row> rows) implements Chart.Picture {
    /** The most scenarios that fit beside each other. */
    static final int MOST = 6;

    private static final double LEFT = 56;
    private static final double BOTTOM = 26;
    private static final double NUMBER = 54;
    private static final double COLUMN_HEADING = 18;
    private static final double ROW_HEADING = 24;
    private static final double BELOW = 8;

    /**
     * One measure.
     *
     * @param column snake_case name in the CSV
     */
    record Row(String heading, String column, NumberForm form, List<Named> fans) {
        Row {
            fans = List.copyOf(fans);
        }
    }

    GridChart {
        rows = List.copyOf(rows);
        int columns = rows.get(0).fans.size();
        if (columns > MOST || rows.stream().anyMatch(row -> row.fans.size() != columns)) {
            throw new IllegalArgumentException("A grid holds the same 1 to " + MOST + " scenarios in every row.");
        }
    }

    DrawnData data() {
        List<Column> columns = new ArrayList<>();
        List<YearLine> lines = new ArrayList<>();
        for (Row row : rows) {
            for (Named named : row.fans) {
                String name = row.column + "_" + named.name().replaceAll("[^A-Za-z0-9]+", "_");
                String label = row.heading + ", " + named.name();
                FanColumns.add(
                        columns,
                        lines,
                        name + "_p05",
                        label + ", 5th percentile",
                        named.fan().p05(),
                        row.form);
                FanColumns.add(
                        columns, lines, name + "_p50", "median", named.fan().p50(), row.form);
                FanColumns.add(
                        columns, lines, name + "_p95", "95th", named.fan().p95(), row.form);
            }
        }
        return DrawnData.of(columns, lines);
    }

    @Override
    public void drawOn(Canvas canvas) {
        Rectangle2D region = canvas.region();
        int count = rows.get(0).fans.size();
        double width = (region.getWidth() - LEFT) / count;
        double top = region.getY() - 6;
        double height = (region.getMaxY() - BOTTOM - top) / rows.size();
        for (int column = 0; column < count; column++) {
            String name = LineBreaks.lines(rows.get(0).fans.get(column).name(), Typeface.STRONG, width - 12, 1)
                    .get(0);
            double x = region.getX() + LEFT + column * width;
            canvas.text(name, x, top - COLUMN_HEADING + 12, Typeface.STRONG, Theme.INK);
        }
        for (int row = 0; row < rows.size(); row++) {
            double y = top + row * height;
            canvas.text(rows.get(row).heading, region.getX(), y + 14, Typeface.LABEL, Theme.SOFT_INK);
            for (int column = 0; column < count; column++) {
                Rectangle2D plot = new Rectangle2D.Double(
                        region.getX() + LEFT + column * width,
                        y + ROW_HEADING,
                        width - NUMBER,
                        height - ROW_HEADING - BELOW);
                cell(canvas, plot, rows.get(row), column, row == rows.size() - 1);
            }
        }
    }

    private static void cell(Canvas canvas, Rectangle2D plot, Row row, int column, boolean years) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (Named named : row.fans) {
            lowest = Math.min(lowest, named.fan().p05().least());
            highest = Math.max(highest, named.fan().p95().most());
        }
        Fan fan = row.fans.get(column).fan();
        int last = Math.max(fan.lastYear(), fan.firstYear() + 1);
        Axes axes = Axes.cell(plot, fan.firstYear(), last, lowest, highest, row.form, column == 0, years);
        axes.drawOn(canvas);
        if (!fan.isLine()) {
            Marks.fan(canvas, axes, fan);
        }
        if (column > 0) {
            canvas.stroke(Marks.path(axes, row.fans.get(0).fan().p50()), Theme.DASHED_THIN, Theme.OTHER);
        }
        canvas.stroke(Marks.path(axes, fan.p50()), Theme.MEDIAN_LINE, Theme.MEDIAN);
        double y = Math.max(
                plot.getMinY() + 5,
                Math.min(plot.getMaxY() - 4, axes.y(fan.p50().last())));
        canvas.text(row.form.of(fan.p50().last()), plot.getMaxX() + 5, y + 5, Typeface.STRONG, Theme.MEDIAN);
    }
}
