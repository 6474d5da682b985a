package org.triffin.report.html;

import java.util.ArrayList;
import java.util.List;
import org.triffin.report.chart.Drawn;
import org.triffin.report.chart.DrawnData;
import org.triffin.report.html.Page.Figure;
import org.triffin.report.html.Page.Table;
import org.triffin.report.text.Words;

/** Charts as a page shows them: the picture and its numbers as text. */
public final class Figures {
    private Figures() {}

    /** One figure a chart. */
    public static List<Figure> of(List<Drawn> drawn) {
        return drawn.stream().map(Figures::figure).toList();
    }

    private static Figure figure(Drawn drawn) {
        DrawnData data = drawn.chart().data();
        List<String> headings = new ArrayList<>(List.of(Words.capital(data.key().replace('_', ' '))));
        data.columns().forEach(column -> headings.add(column.label()));
        List<List<String>> rows = new ArrayList<>();
        for (DrawnData.Row row : data.rows()) {
            List<String> cells = new ArrayList<>(List.of(row.name()));
            for (int i = 0; i < row.values().size(); i++) {
                double value = row.values().get(i);
                cells.add(Double.isFinite(value) ? data.columns().get(i).form().of(value) : "");
            }
            rows.add(cells);
        }
        return new Figure(
                drawn.chart().name(),
                drawn.chart().title(),
                drawn.chart().description(),
                drawn.svgElement(),
                new Table(headings, rows));
    }
}
