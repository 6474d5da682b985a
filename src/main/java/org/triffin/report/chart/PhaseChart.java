package org.triffin.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.triffin.report.chart.DrawnData.Column;
import org.triffin.report.text.NumberForm;
import org.triffin.results.stress.PhaseBoundary;
import org.triffin.results.stress.PhaseTable;

/**
 * The peak over leverage and size, one panel a dealer room: cells in perceptually even colours with their number in bp,
 * where the analytic distance to runaway is one as a line on top, today's place ringed.
 */
record PhaseChart(PhaseTable table, PhaseBoundary boundary) implements Chart.Picture {
    private static final NumberForm FACTOR = NumberForm.RATIO;
    private static final double SAME = 1e-9;
    private static final double LEFT = 58;
    private static final double BOTTOM = 46;
    private static final double GUTTER = 26;
    private static final double HEADING = 36;
    private static final double RING = 4;
    private static final Stroke HALO = new BasicStroke(6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Stroke LINE = new BasicStroke(2.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Stroke EDGE = new BasicStroke(2.5f);

    DrawnData data() {
        List<Column> columns = List.of(
                new Column("leverage_factor", "Leverage, times today\u2019s", FACTOR),
                new Column("size_factor", "Size, times today\u2019s", FACTOR),
                new Column("peak_dislocation", "Peak dislocation", NumberForm.WHOLE_BP),
                new Column("distance_to_runaway", "Distance to runaway", FACTOR));
        List<DrawnData.Row> rows = new ArrayList<>();
        for (PhaseTable.Row row : table.rows()) {
            rows.add(new DrawnData.Row(
                    FACTOR.of(row.roomFactor()),
                    List.of(row.leverageFactor(), row.sizeFactor(), row.peakDislocation(), row.distanceToRunaway())));
        }
        return new DrawnData("dealer_room", columns, rows);
    }

    @Override
    public void drawOn(Canvas canvas) {
        Rectangle2D region = canvas.region();
        List<Double> rooms = factors(PhaseTable.Row::roomFactor);
        legend(canvas, region);
        double top = region.getY() + HEADING;
        double width = (region.getWidth() - LEFT - GUTTER * (rooms.size() - 1)) / rooms.size();
        for (int i = 0; i < rooms.size(); i++) {
            double x = region.getX() + LEFT + i * (width + GUTTER);
            Rectangle2D area = new Rectangle2D.Double(x, top, width, region.getMaxY() - BOTTOM - top);
            panel(canvas, area, rooms.get(i), i == 0);
        }
        canvas.text(
                "leverage across and size of positions upward, as multiples of this scenario\u2019s; without Fed purchases",
                region.getX() + LEFT,
                region.getMaxY() + 2,
                Typeface.LABEL,
                Theme.SOFT_INK);
    }

    /** What the line and the ring are. */
    private void legend(Canvas canvas, Rectangle2D region) {
        double y = region.getY() - 10;
        double x = region.getX();
        canvas.line(x, y - 5, x + 30, y - 5, HALO, Theme.INK);
        canvas.line(x, y - 5, x + 30, y - 5, LINE, Theme.PAPER);
        String line = "m* = 1 on the eve: beyond it, were every fund at its limit, each sale would force a larger one";
        canvas.text(line, x + 40, y, Typeface.LABEL, Theme.INK);
        double ring = x + 40 + Typeface.width(line, Typeface.LABEL) + 34;
        canvas.stroke(new Rectangle2D.Double(ring, y - 12, 20, 14), EDGE, Theme.OTHER);
        canvas.text("this scenario", ring + 28, y, Typeface.STRONG, Theme.OTHER);
    }

    private void panel(Canvas canvas, Rectangle2D area, double room, boolean numbered) {
        List<Double> leverages = factors(PhaseTable.Row::leverageFactor);
        List<Double> sizes = factors(PhaseTable.Row::sizeFactor);
        double width = area.getWidth() / leverages.size();
        double height = area.getHeight() / sizes.size();
        canvas.text(roomWords(room), area.getX(), area.getY() - 9, Typeface.STRONG, Theme.INK);
        for (int row = 0; row < sizes.size(); row++) {
            for (int column = 0; column < leverages.size(); column++) {
                Rectangle2D cell = new Rectangle2D.Double(
                        area.getX() + column * width, area.getMaxY() - (row + 1) * height, width, height);
                cell(room, leverages.get(column), sizes.get(row))
                        .ifPresent(found -> canvas.fill(cell, Viridis.at(shade(found.peakDislocation()))));
            }
        }
        line(canvas, area, room, leverages, sizes);
        for (int row = 0; row < sizes.size(); row++) {
            double y = area.getMaxY() - (row + 0.5) * height;
            for (int column = 0; column < leverages.size(); column++) {
                double x = area.getX() + (column + 0.5) * width;
                cell(room, leverages.get(column), sizes.get(row))
                        .ifPresent(found -> number(canvas, x, y + height / 4, width, found));
            }
            if (numbered) {
                String size = (row == sizes.size() - 1 ? "size " : "") + factor(sizes.get(row));
                canvas.textEndingAt(size, area.getX() - 8, y + 5, Typeface.LABEL, Theme.SOFT_INK);
            }
        }
        for (int column = 0; column < leverages.size(); column++) {
            canvas.textCentredAt(
                    factor(leverages.get(column)),
                    area.getX() + (column + 0.5) * width,
                    area.getMaxY() + 18,
                    Typeface.LABEL,
                    Theme.SOFT_INK);
        }
        today(canvas, area, room, leverages, sizes);
    }

    private void today(Canvas canvas, Rectangle2D area, double room, List<Double> leverages, List<Double> sizes) {
        int column = indexOfOne(leverages);
        int row = indexOfOne(sizes);
        if (Math.abs(room - 1) < SAME && column >= 0 && row >= 0) {
            double width = area.getWidth() / leverages.size();
            double height = area.getHeight() / sizes.size();
            Rectangle2D ring = new Rectangle2D.Double(
                    area.getX() + column * width + RING / 2,
                    area.getMaxY() - (row + 1) * height + RING / 2,
                    width - RING,
                    height - RING);
            canvas.stroke(ring, new BasicStroke((float) (RING + 1)), Theme.PAPER);
            canvas.stroke(ring, EDGE, Theme.OTHER);
        }
    }

    private static int indexOfOne(List<Double> factors) {
        for (int i = 0; i < factors.size(); i++) {
            if (Math.abs(factors.get(i) - 1) < SAME) {
                return i;
            }
        }
        return -1;
    }

    private void number(Canvas canvas, double x, double y, double width, PhaseTable.Row cell) {
        String text = NumberForm.INDEX.of(cell.peakDislocation());
        if (Typeface.width(text, Typeface.LABEL) + 4 < width) {
            Color plate = Viridis.at(shade(cell.peakDislocation()));
            Rectangle2D box = Canvas.box(text, x - Typeface.width(text, Typeface.LABEL) / 2, y + 5, Typeface.LABEL);
            canvas.fill(
                    new Rectangle2D.Double(box.getX() - 2, box.getY() - 1, box.getWidth() + 4, box.getHeight() + 1),
                    plate);
            canvas.textCentredAt(text, x, y + 5, Typeface.LABEL, Viridis.on(plate));
        }
    }

    /** Where theory puts runaway, through the middles of the rows. */
    private void line(Canvas canvas, Rectangle2D area, double room, List<Double> leverages, List<Double> sizes) {
        Path2D path = new Path2D.Double();
        int points = 0;
        Ellipse2D only = new Ellipse2D.Double();
        for (int row = 0; row < sizes.size(); row++) {
            double at = place(leverages, leverageOf(room, sizes.get(row)));
            if (Double.isFinite(at)) {
                double x = area.getX() + at * area.getWidth() / leverages.size();
                double y = area.getMaxY() - (row + 0.5) * area.getHeight() / sizes.size();
                only.setFrame(x - 2, y - 2, 4, 4);
                if (points++ == 0) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
        }
        if (points > 0) {
            Shape clip = canvas.graphics().getClip();
            canvas.graphics().clip(area);
            canvas.stroke(points > 1 ? path : only, HALO, Theme.INK);
            canvas.stroke(points > 1 ? path : only, LINE, Theme.PAPER);
            canvas.graphics().setClip(clip);
        }
    }

    /** Where a leverage stands among the columns, in columns from the left; beyond the outer ones in their steps. */
    private static double place(List<Double> leverages, double leverage) {
        int i = 0;
        while (i + 2 < leverages.size() && leverage > leverages.get(i + 1)) {
            i++;
        }
        if (i + 1 >= leverages.size()) {
            return Double.NaN;
        }
        double low = leverages.get(i);
        return i + 0.5 + (leverage - low) / (leverages.get(i + 1) - low);
    }

    private double leverageOf(double room, double size) {
        return boundary.rows().stream()
                .filter(row -> Math.abs(row.roomFactor() - room) < SAME && Math.abs(row.sizeFactor() - size) < SAME)
                .mapToDouble(PhaseBoundary.Row::leverageFactor)
                .findFirst()
                .orElse(Double.NaN);
    }

    private Optional<PhaseTable.Row> cell(double room, double leverage, double size) {
        return table.rows().stream()
                .filter(row -> row.roomFactor() == room && row.leverageFactor() == leverage && row.sizeFactor() == size)
                .findFirst();
    }

    /** Peaks differ by tens: equal steps of colour are equal ratios. */
    private double shade(double peak) {
        double low = extreme(false);
        double high = extreme(true);
        return high > low ? (Math.log(Math.max(peak, low)) - Math.log(low)) / (Math.log(high) - Math.log(low)) : 0;
    }

    private double extreme(boolean highest) {
        List<Double> peaks = table.rows().stream()
                .map(row -> Math.max(1, row.peakDislocation()))
                .sorted()
                .toList();
        return peaks.get(highest ? peaks.size() - 1 : 0);
    }

    private List<Double> factors(ToDoubleFunction<PhaseTable.Row> factor) {
        return table.rows().stream()
                .map(row -> factor.applyAsDouble(row))
                .distinct()
                .sorted()
                .toList();
    }

    private static String factor(double factor) {
        return "\u00d7"
                + NumberForm.RATIO
                        .tick(factor, 0.05)
                        .replaceAll("(\\.\\d*?)0+$", "$1")
                        .replaceAll("\\.$", "");
    }

    private static String roomWords(double room) {
        return Math.abs(room - 1) < SAME ? "dealer room as it is" : "dealer room " + factor(room);
    }
}
