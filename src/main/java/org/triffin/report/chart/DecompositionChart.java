package org.triffin.report.chart;

import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import org.triffin.report.chart.Bars.Part;
import org.triffin.report.chart.DrawnData.Column;
import org.triffin.report.chart.EdgeLabels.Label;
import org.triffin.report.series.YearLine;
import org.triffin.report.text.NumberForm;
import org.triffin.results.Decomposition;
import org.triffin.results.Decomposition.Row;

/**
 * A change by fiscal year: its parts stacked around zero, what they add up to as a dot.
 *
 * @param change the sum of the parts
 * @param changed what changes, for the table
 */
record DecompositionChart(Bars bars, YearLine change, String changed, NumberForm form) implements Chart.Picture {
    private static final double RIGHT = 196;
    private static final double DOT = 4.5;

    /** Why debt/GDP moves, in five parts. */
    static DecompositionChart of(Decomposition decomposition) {
        List<Row> rows = decomposition.rows();
        return new DecompositionChart(
                new Bars(List.of(
                        part("primary_deficit", "primary deficit", Theme.PRIMARY_DEFICIT, rows, Row::primaryDeficit),
                        part("interest", "interest", Theme.INTEREST, rows, Row::interest),
                        part("growth", "growth", Theme.GROWTH, rows, Row::growth),
                        part("inflation", "inflation", Theme.INFLATION, rows, Row::inflation),
                        part("other", "other", Theme.REMAINDER, rows, Row::other))),
                line(rows, Row::change),
                "debt/GDP",
                NumberForm.POINTS);
    }

    private static Part part(
            String name,
            String label,
            java.awt.Color colour,
            List<Row> rows,
            java.util.function.ToDoubleFunction<Row> value) {
        return new Part(name, label, colour, line(rows, value));
    }

    private static YearLine line(List<Row> rows, java.util.function.ToDoubleFunction<Row> value) {
        return new YearLine(
                rows.get(0).fiscalYear(), rows.stream().mapToDouble(value).toArray());
    }

    DrawnData data() {
        List<Column> columns = new ArrayList<>();
        List<YearLine> lines = new ArrayList<>();
        for (Part part : bars.parts()) {
            FanColumns.add(columns, lines, part.name(), part.label(), part.values(), form);
        }
        FanColumns.add(columns, lines, "change", "change of " + changed, change, form);
        return DrawnData.of(columns, lines);
    }

    @Override
    public void drawOn(Canvas canvas) {
        Axes axes = new Axes(
                canvas.region(),
                RIGHT,
                bars.firstYear() - 0.6,
                bars.lastYear() + 0.6,
                bars.lowest(),
                bars.highest(),
                form);
        axes.drawOn(canvas);
        bars.drawOn(canvas, axes);
        for (int year = change.firstYear(); year <= change.lastYear(); year++) {
            Ellipse2D dot = new Ellipse2D.Double(axes.x(year) - DOT, axes.y(change.at(year)) - DOT, 2 * DOT, 2 * DOT);
            canvas.fill(dot, Theme.INK);
            canvas.stroke(dot, Theme.THIN_LINE, Theme.PAPER);
        }
        List<Label> labels = new ArrayList<>(bars.labels(axes, form));
        labels.add(Label.strong(axes.y(change.last()), "change " + form.signed(change.last()), Theme.INK));
        EdgeLabels.draw(canvas, axes.area(), labels);
    }
}
