package org.triffin.report.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.triffin.report.chart.DrawnData.Column;
import org.triffin.report.text.NumberForm;

/**
 * How an outcome is distributed over the draws: one histogram a kind of uncertainty, never pooled, on one axis, with the
 * numbers of its middle and its tail marked.
 *
 * @param lowest of all draws
 * @param highest where the axis ends; larger draws count in the last bar
 */
record HistogramChart(List<Histogram> histograms, double lowest, double highest, NumberForm form)
        implements Chart.Picture {
    private static final int BINS = 40;
    private static final double HEADING = 20;
    private static final double ROW = 19;
    private static final int ROWS = 3;
    private static final double BETWEEN = 16;

    /** The axis ends this part of its length above the highest 95th percentile; a tail beyond is told, not drawn. */
    private static final double ROOM_ABOVE = 0.3;

    /** Nor is it longer than this many times what the narrowest distribution needs. */
    private static final double WIDEST = 6;

    private static final double LEAST_TOLD = 0.0005;

    /** A number of the distribution with its name. */
    record Mark(String name, double value) {
        private String words(NumberForm form) {
            return name + ": " + form.of(value);
        }
    }

    /**
     * One distribution.
     *
     * @param name what is drawn
     * @param column snake_case name in the CSV
     * @param values one a draw
     * @param weights of the draws
     * @param low 5th percentile
     * @param high 95th
     * @param marks lines from the left to the right
     */
    @SuppressWarnings("ArrayRecordComponent") // numbers by the thousand, compared by value nowhere
    record Histogram(
            String name, String column, double[] values, double[] weights, double low, double high, List<Mark> marks) {
        Histogram {
            marks = List.copyOf(marks);
        }
    }

    HistogramChart {
        histograms = List.copyOf(histograms);
    }

    static HistogramChart of(List<Histogram> histograms, NumberForm form) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Histogram histogram : histograms) {
            double[] sorted = Arrays.stream(histogram.values).sorted().toArray();
            lowest = Math.min(lowest, Math.min(histogram.low, sorted[0]));
            highest = Math.max(highest, histogram.high);
            most = Math.max(most, sorted[sorted.length - 1]);
            for (Mark mark : histogram.marks) {
                lowest = Math.min(lowest, mark.value);
                most = Math.max(most, mark.value);
            }
        }
        double narrowest =
                histograms.stream().mapToDouble(Histogram::high).min().orElse(highest);
        highest = Math.min(most, highest + ROOM_ABOVE * (highest - lowest));
        highest = Math.min(highest, lowest + WIDEST * (narrowest - lowest));
        double least = form.step() * BINS / 8;
        lowest = Math.floor(lowest / form.step()) * form.step();
        highest = Math.max(lowest + least, Math.ceil(highest / form.step()) * form.step());
        return new HistogramChart(histograms, lowest, highest, form);
    }

    DrawnData data() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("to", "to below", NumberForm.BP));
        histograms.forEach(
                each -> columns.add(new Column(each.column, each.name + ", share of draws", NumberForm.PERCENT)));
        List<double[]> shares = histograms.stream().map(this::shares).toList();
        List<DrawnData.Row> rows = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            List<Double> values = new ArrayList<>(List.of(edge(bin + 1)));
            for (double[] share : shares) {
                values.add(share[bin]);
            }
            rows.add(new DrawnData.Row(NumberForm.BP.of(edge(bin)), values));
        }
        return new DrawnData("from", columns, rows);
    }

    private double edge(int bin) {
        return lowest + bin * (highest - lowest) / BINS;
    }

    private double[] shares(Histogram histogram) {
        double[] shares = new double[BINS];
        double total = Arrays.stream(histogram.weights).sum();
        for (int i = 0; i < histogram.values.length; i++) {
            int bin = (int) ((histogram.values[i] - lowest) / (highest - lowest) * BINS);
            shares[Math.max(0, Math.min(BINS - 1, bin))] += histogram.weights[i] / total;
        }
        return shares;
    }

    @Override
    public void drawOn(Canvas canvas) {
        Rectangle2D region = canvas.region();
        double top = region.getY() - HEADING - 8;
        double each = (region.getMaxY() - ValueScale.BOTTOM - top) / histograms.size();
        double most = histograms.stream()
                .flatMapToDouble(histogram -> Arrays.stream(shares(histogram)))
                .max()
                .orElse(1);
        for (int i = 0; i < histograms.size(); i++) {
            boolean last = i == histograms.size() - 1;
            double head = top + i * each + HEADING;
            double plot = head + ROWS * ROW + 6;
            Rectangle2D area = new Rectangle2D.Double(
                    region.getX(), plot, region.getWidth(), top + (i + 1) * each - plot - (last ? 0 : BETWEEN));
            canvas.text(heading(histograms.get(i)), region.getX(), head - 5, Typeface.STRONG, Theme.INK);
            panel(canvas, area, histograms.get(i), most);
            if (last) {
                numbers(canvas, area);
            }
        }
    }

    private String heading(Histogram histogram) {
        double total = Arrays.stream(histogram.weights).sum();
        double beyond = 0;
        for (int i = 0; i < histogram.values.length; i++) {
            beyond += histogram.values[i] > highest ? histogram.weights[i] / total : 0;
        }
        return histogram.name + " \u2013 9 in 10 draws: " + form.range(histogram.low, histogram.high)
                + (beyond >= LEAST_TOLD
                        ? "; " + NumberForm.PERCENT.of(beyond) + " lie beyond the axis, in its last bar"
                        : "");
    }

    private void panel(Canvas canvas, Rectangle2D area, Histogram histogram, double most) {
        double[] shares = shares(histogram);
        canvas.fill(
                new Rectangle2D.Double(
                        x(area, histogram.low),
                        area.getY(),
                        x(area, Math.min(histogram.high, highest)) - x(area, histogram.low),
                        area.getHeight()),
                Theme.BAND_90);
        for (int bin = 0; bin < BINS; bin++) {
            double height = shares[bin] / most * (area.getHeight() - 6);
            double left = x(area, edge(bin));
            canvas.fill(
                    new Rectangle2D.Double(left, area.getMaxY() - height, x(area, edge(bin + 1)) - left - 1, height),
                    Theme.BAND_50);
        }
        canvas.line(area.getMinX(), area.getMaxY(), area.getMaxX(), area.getMaxY(), Theme.HAIRLINE, Theme.RULE);
        for (int i = 0; i < histogram.marks.size(); i++) {
            Side side = i == 0 ? Side.MIDDLE : i == histogram.marks.size() - 1 ? Side.RIGHT : Side.LEFT;
            mark(canvas, area, histogram.marks.get(i), side);
        }
    }

    /** A line from the axis up to its words, which end at the line, or begin there where it is the last. */
    private void mark(Canvas canvas, Rectangle2D area, Mark mark, Side side) {
        double x = x(area, Math.min(mark.value, highest));
        String text = mark.words(form) + (mark.value > highest ? " \u2192" : "");
        double width = Typeface.width(text, Typeface.STRONG);
        double wish = side == Side.LEFT ? x - width - 5 : side == Side.RIGHT ? x + 5 : x - width / 2;
        double left = Math.max(area.getMinX(), Math.min(area.getMaxX() - width, wish));
        Color colour = side == Side.MIDDLE ? Theme.MEDIAN : Theme.OTHER;
        for (int row = ROWS - 1; row >= 0; row--) {
            double y = area.getY() - 8 - (ROWS - 1 - row) * ROW;
            if (canvas.isFree(Canvas.box(text, left, y, Typeface.STRONG))) {
                double top = side == Side.MIDDLE ? y + 4 : y - 10;
                canvas.line(
                        x, top, x, area.getMaxY(), side == Side.MIDDLE ? Theme.MEDIAN_LINE : Theme.DASHED_THIN, colour);
                canvas.text(text, left, y, Typeface.STRONG, colour);
                return;
            }
        }
    }

    private enum Side {
        LEFT,
        MIDDLE,
        RIGHT
    }

    private void numbers(Canvas canvas, Rectangle2D area) {
        double step = Axes.roundStep((highest - lowest) / 10);
        for (double tick = Math.ceil(lowest / step) * step; tick <= highest + step * 1e-9; tick += step) {
            double x = x(area, tick);
            canvas.line(x, area.getMaxY(), x, area.getMaxY() + 5, Theme.HAIRLINE, Theme.RULE);
            String text = form.tick(tick, step);
            double left = x - Typeface.width(text, Typeface.LABEL) / 2;
            canvas.textIfFree(
                    text, Math.max(area.getMinX(), left), area.getMaxY() + 20, Typeface.LABEL, Theme.SOFT_INK);
        }
    }

    private double x(Rectangle2D area, double value) {
        return area.getX() + (value - lowest) / (highest - lowest) * area.getWidth();
    }
}
