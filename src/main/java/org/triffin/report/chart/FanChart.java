package org.triffin.report.chart;

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
 * @param cboName what it is called at its end
 * @param thresholds levels drawn as thin lines where the axis shows them
 * @param reach a level the axis always shows, NaN for none
 * @param reachName what that level is, written on it
 */
record FanChart(
        YearLine past,
        Fan fan,
        YearLine cbo,
        String cboName,
        List<Double> thresholds,
        NumberForm form,
        double reach,
        String reachName)
        implements Chart.Picture {
    private static final double RIGHT = 208;
    private static final double BELOW = 28;
    private static final double ABOVE = 18;

    FanChart {
        thresholds = List.copyOf(thresholds);
    }

    FanChart(YearLine past, Fan fan, YearLine cbo, String cboName, List<Double> thresholds, NumberForm form) {
        this(past, fan, cbo, cboName, thresholds, form, Double.NaN, "");
    }

    /** The same chart on an axis that shows {@code level} under its name. */
    FanChart reaching(double level, String name) {
        return new FanChart(past, fan, cbo, cboName, thresholds, form, level, name);
    }

    /** The numbers drawn. */
    DrawnData data() {
        List<Column> columns = new ArrayList<>();
        List<YearLine> lines = new ArrayList<>();
        if (!past.isEmpty()) {
            columns.add(new Column("history", "History", form));
            lines.add(past);
        }
        FanColumns.add(columns, lines, fan, form, "");
        if (!cbo.isEmpty()) {
            columns.add(new Column("cbo", "CBO", form));
            lines.add(cbo);
        }
        return DrawnData.of(columns, lines);
    }

    @Override
    public void drawOn(Canvas canvas) {
        Fan open = past.lastYear() == fan.firstYear() - 1 ? fan.after(past.last()) : fan;
        Axes axes = axes(canvas);
        axes.drawOn(canvas);
        if (!fan.isLine()) {
            Marks.fan(canvas, axes, open);
        }
        Marks.thresholds(canvas, axes, thresholds, form);
        if (!reachName.isEmpty()) {
            Rectangle2D area = axes.area();
            double y = axes.y(reach) - area.getMinY() > BELOW ? axes.y(reach) - 6 : axes.y(reach) + ABOVE;
            canvas.text(reachName, area.getMinX() + 8, y, Typeface.STRONG, Theme.OTHER);
        }
        if (!past.isEmpty()) {
            Marks.projectionRule(canvas, axes, past.lastYear());
            canvas.stroke(Marks.path(axes, past), Theme.HISTORY_LINE, Theme.HISTORY);
        }
        boolean cboToTheEnd = cbo.lastYear() == fan.lastYear();
        canvas.stroke(Marks.path(axes, open.p50()), Theme.MEDIAN_LINE, Theme.MEDIAN);
        if (!cbo.isEmpty()) {
            YearLine joined = past.lastYear() == cbo.firstYear() - 1 ? cbo.after(past.last()) : cbo;
            canvas.stroke(Marks.path(axes, joined), Theme.DASHED, Theme.OTHER);
        }
        List<Label> labels = new ArrayList<>(Marks.fanLabels(axes, fan, form));
        if (cboToTheEnd) {
            labels.add(Label.strong(axes.y(cbo.last()), cboName + " " + form.of(cbo.last()), Theme.OTHER));
        }
        EdgeLabels.draw(canvas, axes.area(), labels);
        if (!cbo.isEmpty() && !cboToTheEnd) {
            labelCbo(canvas, axes);
        }
    }

    private Axes axes(Canvas canvas) {
        double lowest = Math.min(Math.min(past.least(), fan.p05().least()), cbo.least());
        double highest = Math.max(Math.max(past.most(), fan.p95().most()), cbo.most());
        if (Double.isFinite(reach)) {
            lowest = Math.min(lowest, reach);
            highest = Math.max(highest, reach);
        }
        int first = past.isEmpty() ? fan.firstYear() : past.firstYear();
        return new Axes(canvas.region(), RIGHT, first, Math.max(fan.lastYear(), first + 1), lowest, highest, form);
    }

    /** CBO's line ends inside the fan: its label stands clear of every line, below or above, joined by a thin one. */
    private void labelCbo(Canvas canvas, Axes axes) {
        String text = cboName + ": " + form.of(cbo.last()) + " in " + cbo.lastYear();
        double width = Typeface.width(text, Typeface.STRONG);
        double x = axes.x(cbo.lastYear());
        Rectangle2D area = axes.area();
        double left = Math.min(x - 8, area.getMaxX() - width);
        int from = (int) Math.floor(axes.year(left));
        int to = (int) Math.ceil(axes.year(left + width));
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (YearLine line : List.of(past, fan.p05(), fan.p95(), cbo)) {
            lowest = Math.min(lowest, line.between(from, to).least());
            highest = Math.max(highest, line.between(from, to).most());
        }
        double below = axes.y(lowest) + BELOW;
        double y = below < area.getMaxY() - 6 ? below : Math.max(area.getMinY() + BELOW, axes.y(highest) - ABOVE);
        double end = axes.y(cbo.last());
        canvas.line(x, end + (y > end ? 3 : -3), x, y > end ? y - 14 : y + 5, Theme.HAIRLINE, Theme.OTHER);
        canvas.text(text, left, y, Typeface.STRONG, Theme.OTHER);
    }
}
