package org.triffin.report.chart;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.triffin.report.chart.DrawnData.Column;
import org.triffin.report.chart.EdgeLabels.Label;
import org.triffin.report.series.Fan;
import org.triffin.report.series.YearLine;
import org.triffin.report.text.NumberForm;

/**
 * History, then the fan of the scenario: bands that hold half, 8 and 9 in 10 paths, the median, CBO's own line and
 * thresholds.
 *
 * @param past history; may be empty
 * @param cbo CBO's own projection; may be empty
 * @param cboLabel what its end is labelled with
 * @param thresholds levels drawn as thin lines where the axis shows them
 */
record FanChart(
        YearLine past, Fan fan, YearLine cbo, String cboLabel, List<Double> thresholds, NumberForm form, boolean wholePast)
        implements Chart.Picture {
    private static final double RIGHT = 182;
    private static final int PAST_PER_YEAR_AHEAD = 4;
    private static final int LEAST_PAST = 14;

    FanChart {
        thresholds = List.copyOf(thresholds);
    }

    /** The years of history shown: all of them, or enough to judge the years ahead. */
    private YearLine shownPast() {
        int ahead = fan.lastYear() - fan.firstYear() + 1;
        int years = Math.max(LEAST_PAST, (wholePast ? 7 : PAST_PER_YEAR_AHEAD) * ahead);
        return past.between(past.lastYear() - years + 1, past.lastYear());
    }

    /** The fan from the last actual value on, so that it opens where history ends. */
    private Fan joined() {
        return past.lastYear() == fan.firstYear() - 1 ? fan.after(past.last()) : fan;
    }

    /** The numbers drawn. */
    DrawnData data() {
        List<Column> columns = new ArrayList<>();
        List<YearLine> lines = new ArrayList<>();
        if (!past.isEmpty()) {
            columns.add(new Column("history", "History", form));
            lines.add(shownPast());
        }
        if (fan.isLine()) {
            columns.add(new Column("projection", "Projection", form));
            lines.add(fan.p50());
        } else {
            String[] names = {"p05", "p10", "p25", "p50", "p75", "p90", "p95"};
            String[] labels = {"5th percentile", "10th", "25th", "Median", "75th", "90th", "95th percentile"};
            YearLine[] drawn = {fan.p05(), fan.p10(), fan.p25(), fan.p50(), fan.p75(), fan.p90(), fan.p95()};
            for (int i = 0; i < drawn.length; i++) {
                columns.add(new Column(names[i], labels[i], form));
                lines.add(drawn[i]);
            }
        }
        if (!cbo.isEmpty()) {
            columns.add(new Column("cbo", "CBO", form));
            lines.add(cbo);
        }
        return DrawnData.of(columns, lines);
    }

    @Override
    public void drawOn(Canvas canvas) {
        YearLine history = shownPast();
        Fan open = joined();
        double lowest = Math.min(Math.min(history.least(), fan.p05().least()), cbo.least());
        double highest = Math.max(Math.max(history.most(), fan.p95().most()), cbo.most());
        int first = history.isEmpty() ? fan.firstYear() : history.firstYear();
        Axes axes = new Axes(
                canvas.region(), RIGHT, first, Math.max(fan.lastYear(), first + 1), lowest, highest, form);
        axes.drawOn(canvas);
        thresholds(canvas, axes);
        if (!fan.isLine()) {
            band(canvas, axes, open.p05(), open.p95(), Theme.BAND_90);
            band(canvas, axes, open.p10(), open.p90(), Theme.BAND_80);
            band(canvas, axes, open.p25(), open.p75(), Theme.BAND_50);
        }
        if (!history.isEmpty()) {
            Marks.projectionRule(canvas, axes, history.lastYear());
            canvas.stroke(Marks.path(axes, history), Theme.HISTORY_LINE, Theme.HISTORY);
        }
        canvas.stroke(Marks.path(axes, open.p50()), Theme.MEDIAN_LINE, Theme.MEDIAN);
        EdgeLabels.draw(canvas, axes.area(), edgeLabels(axes));
        cbo(canvas, axes);
    }

    private List<Label> edgeLabels(Axes axes) {
        int end = fan.lastYear();
        if (fan.isLine()) {
            return List.of(new Label(axes.y(fan.p50().last()), form.of(fan.p50().last()) + " in " + end, Typeface.STRONG, Theme.MEDIAN, 0));
        }
        return List.of(
                label(axes, "9 in 10 paths: ", fan.p05(), fan.p95(), 1),
                label(axes, "8 in 10: ", fan.p10(), fan.p90(), 3),
                label(axes, "half: ", fan.p25(), fan.p75(), 2),
                new Label(axes.y(fan.p50().last()), "median " + form.of(fan.p50().last()), Typeface.STRONG, Theme.MEDIAN, 0));
    }

    private Label label(Axes axes, String words, YearLine low, YearLine high, int rank) {
        return new Label(axes.y(high.last()), words + form.range(low.last(), high.last()), Typeface.LABEL, Theme.INK, rank);
    }

    private static void band(Canvas canvas, Axes axes, YearLine low, YearLine high, Color colour) {
        canvas.fill(Marks.band(axes, low, high), colour);
    }

    private void thresholds(Canvas canvas, Axes axes) {
        Rectangle2D area = axes.area();
        for (double threshold : thresholds) {
            if (axes.shows(threshold)) {
                double y = axes.y(threshold);
                canvas.line(area.getMinX(), y, area.getMaxX(), y, Theme.DOTTED, Theme.SOFT_INK);
            }
        }
    }

    private void cbo(Canvas canvas, Axes axes) {
        if (cbo.isEmpty()) {
            return;
        }
        YearLine line = past.lastYear() == cbo.firstYear() - 1 ? cbo.after(past.last()) : cbo;
        Path2D path = Marks.path(axes, line);
        canvas.stroke(path, Theme.DASHED, Theme.OTHER);
    }
}
