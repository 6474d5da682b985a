package org.triffin.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.triffin.report.chart.DrawnData.Column;
import org.triffin.report.chart.EdgeLabels.Label;
import org.triffin.report.series.Fan;
import org.triffin.report.series.YearLine;
import org.triffin.report.text.NumberForm;

/**
 * A yield or a deficit as the sum of its parts (means over the paths, which add up), with the whole and the band that
 * holds 9 in 10 paths drawn over them.
 *
 * @param past the whole in history; may be empty
 * @param whole the whole in the projection
 * @param wholeName what it is called
 */
record PartsChart(YearLine past, Bars bars, Fan whole, String wholeName, NumberForm form) implements Chart.Picture {
    private static final double RIGHT = 208;

    DrawnData data() {
        List<Column> columns = new ArrayList<>();
        List<YearLine> lines = new ArrayList<>();
        if (!past.isEmpty()) {
            FanColumns.add(columns, lines, "history", "History", past, form);
        }
        for (Bars.Part part : bars.parts()) {
            FanColumns.add(columns, lines, part.name(), part.label(), part.values(), form);
        }
        FanColumns.add(columns, lines, "mean", "Mean", whole.mean(), form);
        if (!whole.isLine()) {
            FanColumns.add(columns, lines, "p05", "5th percentile", whole.p05(), form);
            FanColumns.add(columns, lines, "p95", "95th percentile", whole.p95(), form);
        }
        return DrawnData.of(columns, lines);
    }

    @Override
    public void drawOn(Canvas canvas) {
        double lowest =
                Math.min(Math.min(bars.lowest(), past.least()), whole.p05().least());
        double highest =
                Math.max(Math.max(bars.highest(), past.most()), whole.p95().most());
        int first = past.isEmpty() ? whole.firstYear() : past.firstYear();
        Axes axes = new Axes(canvas.region(), RIGHT, first - 0.6, whole.lastYear() + 0.6, lowest, highest, form);
        axes.drawOn(canvas);
        bars.drawOn(canvas, axes);
        if (!past.isEmpty()) {
            Marks.projectionRule(canvas, axes, past.lastYear() + 0.5);
            canvas.stroke(Marks.path(axes, past), Theme.HISTORY_LINE, Theme.HISTORY);
        }
        List<Label> labels = new ArrayList<>(bars.labels(axes, form));
        if (!whole.isLine()) {
            canvas.stroke(Marks.path(axes, whole.p05()), Theme.DASHED_THIN, Theme.INK);
            canvas.stroke(Marks.path(axes, whole.p95()), Theme.DASHED_THIN, Theme.INK);
            labels.add(Label.plain(
                    axes.y(whole.p95().last()),
                    "9 in 10 paths: "
                            + form.range(whole.p05().last(), whole.p95().last()),
                    2));
        }
        canvas.stroke(Marks.path(axes, whole.mean()), Theme.MEDIAN_LINE, Theme.INK);
        labels.add(Label.strong(
                axes.y(whole.mean().last()),
                wholeName + " " + form.of(whole.mean().last()),
                Theme.INK));
        EdgeLabels.draw(canvas, axes.area(), labels);
    }
}
