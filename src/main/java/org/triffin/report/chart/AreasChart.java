package org.triffin.report.chart;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.triffin.report.chart.Bars.Part;
import org.triffin.report.chart.DrawnData.Column;
import org.triffin.report.chart.EdgeLabels.Label;
import org.triffin.report.series.YearLine;
import org.triffin.report.text.NumberForm;

/**
 * Shares of a whole by fiscal year, stacked from 0 to 100%: means over the paths, which sum to one like the shares of
 * each path.
 *
 * @param parts from the bottom up, over the same years
 * @param remarks what stands behind each part's name and number at the edge; empty or one a part
 */
record AreasChart(List<Part> parts, List<String> remarks) implements Chart.Picture {
    private static final NumberForm FORM = NumberForm.WHOLE_PERCENT;
    private static final double GUTTER = 24;
    private static final double HALF_YEAR = 0.5;
    private static final double LEAST_SHOWN = 0.005;

    AreasChart {
        parts = List.copyOf(parts);
        remarks = List.copyOf(remarks);
        if (!remarks.isEmpty() && remarks.size() != parts.size()) {
            throw new IllegalArgumentException(remarks.size() + " remarks on " + parts.size() + " parts.");
        }
    }

    DrawnData data() {
        List<Column> columns = new ArrayList<>();
        List<YearLine> lines = new ArrayList<>();
        for (Part part : parts) {
            FanColumns.add(columns, lines, part.name(), part.label(), part.values(), NumberForm.PERCENT);
        }
        return DrawnData.of(columns, lines);
    }

    @Override
    public void drawOn(Canvas canvas) {
        int first = parts.get(0).values().firstYear();
        int last = parts.get(0).values().lastYear();
        double room = EdgeLabels.room(names()) + GUTTER;
        Axes axes = new Axes(canvas.region(), room, first - HALF_YEAR, last + HALF_YEAR, 0, 1, FORM);
        axes.drawOn(canvas);
        YearLine floor = YearLine.of(first, last, year -> 0);
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            YearLine below = floor;
            YearLine values = parts.get(i).values();
            YearLine top = YearLine.of(first, last, year -> below.at(year) + values.at(year));
            Path2D area = area(axes, below, top);
            canvas.fill(area, parts.get(i).colour());
            canvas.stroke(area, Theme.HAIRLINE, Theme.PAPER);
            double middle = axes.y((below.last() + top.last()) / 2);
            if (values.most() >= LEAST_SHOWN) {
                int rank = values.last() >= LEAST_SHOWN ? 1 : 2;
                labels.add(Label.swatch(middle, names().get(i), parts.get(i).colour(), rank));
            }
            floor = top;
        }
        EdgeLabels.draw(canvas, axes.area(), labels);
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String remark = remarks.isEmpty() ? "" : remarks.get(i);
            names.add(parts.get(i).label() + " " + FORM.of(parts.get(i).values().last()) + remark);
        }
        return names;
    }

    /** The area between two lines, level for half a year beyond their ends: one year is a bar. */
    private static Path2D area(Axes axes, YearLine low, YearLine high) {
        Path2D area = new Path2D.Double();
        int first = low.firstYear();
        int last = low.lastYear();
        area.moveTo(axes.x(first - HALF_YEAR), axes.y(high.at(first)));
        for (int year = first; year <= last; year++) {
            area.lineTo(axes.x(year), axes.y(high.at(year)));
        }
        area.lineTo(axes.x(last + HALF_YEAR), axes.y(high.at(last)));
        area.lineTo(axes.x(last + HALF_YEAR), axes.y(low.at(last)));
        for (int year = last; year >= first; year--) {
            area.lineTo(axes.x(year), axes.y(low.at(year)));
        }
        area.lineTo(axes.x(first - HALF_YEAR), axes.y(low.at(first)));
        area.closePath();
        return area;
    }
}
