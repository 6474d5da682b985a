package org.triffin.report.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.triffin.report.chart.Bars.Part;
import org.triffin.report.chart.DrawnData.Column;
import org.triffin.report.series.YearLine;
import org.triffin.report.text.NumberForm;
import org.triffin.results.MaturityLadder;
import org.triffin.results.MaturityLadder.Row;

/** When the debt of today comes due: face by fiscal year of maturity, stacked by kind. */
record LadderChart(Bars bars) implements Chart.Picture {
    private static final double RIGHT = 24;
    private static final double LEADING = 26;
    private static final double LEGEND_WIDTH = 240;
    private static final NumberForm FORM = NumberForm.DOLLARS;

    static LadderChart of(MaturityLadder ladder) {
        List<Row> rows = ladder.rows();
        return new LadderChart(new Bars(List.of(
                part(
                        "nominal_notes_and_bonds",
                        "notes and bonds",
                        new Color(0x0072B2),
                        rows,
                        Row::nominalNotesAndBonds),
                part("tips", "inflation-protected", Theme.INFLATION, rows, Row::tips),
                part("floating", "floating-rate", Theme.TERM_PREMIUM, rows, Row::floating),
                part("bills", "bills", Theme.INTEREST, rows, Row::bills),
                part("non_marketable", "non-marketable", Theme.REMAINDER, rows, Row::nonMarketable))));
    }

    private static Part part(String name, String label, Color colour, List<Row> rows, ToDoubleFunction<Row> value) {
        int first = rows.stream().mapToInt(Row::fiscalYear).min().orElseThrow();
        int last = rows.stream().mapToInt(Row::fiscalYear).max().orElseThrow();
        return new Part(
                name,
                label,
                colour,
                YearLine.of(
                        first,
                        last,
                        year -> rows.stream()
                                .filter(row -> row.fiscalYear() == year)
                                .mapToDouble(value)
                                .sum()));
    }

    DrawnData data() {
        List<Column> columns = new ArrayList<>();
        List<YearLine> lines = new ArrayList<>();
        for (Part part : bars.parts()) {
            FanColumns.add(columns, lines, part.name(), part.label(), part.values(), FORM);
        }
        return DrawnData.of(columns, lines);
    }

    @Override
    public void drawOn(Canvas canvas) {
        Axes axes = new Axes(
                canvas.region(), RIGHT, bars.firstYear() - 0.6, bars.lastYear() + 0.6, 0, bars.highest(), FORM);
        axes.drawOn(canvas);
        bars.drawOn(canvas, axes);
        double x = axes.area().getMinX() + 0.55 * axes.area().getWidth();
        double y = axes.area().getMinY() + 24;
        canvas.fill(
                new Rectangle2D.Double(
                        x - 10, y - 20, LEGEND_WIDTH, LEADING * bars.parts().size() + 6),
                Theme.PAPER);
        for (int i = bars.parts().size() - 1; i >= 0; i--) {
            Part part = bars.parts().get(i);
            double total = java.util.Arrays.stream(part.values().values()).sum();
            canvas.fill(new Rectangle2D.Double(x, y - 11, 12, 12), part.colour());
            canvas.text(part.label() + " " + FORM.of(total), x + 20, y, Typeface.LABEL, Theme.INK);
            y += LEADING;
        }
    }
}
