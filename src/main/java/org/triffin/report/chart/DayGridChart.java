package org.triffin.report.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.triffin.report.chart.DrawnData.Column;
import org.triffin.report.series.YearLine;

/**
 * Several variables of a replay by day, two beside each other.
 *
 * @param words what a day is called
 */
record DayGridChart(List<DayPanel> panels, IntFunction<String> words) implements Chart.Picture {
    private static final int COLUMNS = 2;
    private static final double GUTTER = 20;
    private static final double HEADING = 34;
    private static final double BESIDE = 6;

    DayGridChart {
        panels = List.copyOf(panels);
    }

    DrawnData data() {
        List<Column> columns = new ArrayList<>();
        List<YearLine> lines = new ArrayList<>();
        panels.forEach(panel -> panel.addTo(columns, lines));
        return DrawnData.of("day", words, columns, lines);
    }

    @Override
    public void drawOn(Canvas canvas) {
        Rectangle2D region = canvas.region();
        int columns = Math.min(COLUMNS, panels.size());
        int rows = (panels.size() + columns - 1) / columns;
        double width = (region.getWidth() - GUTTER * (columns - 1)) / columns;
        double height = (region.getHeight() + HEADING) / rows;
        List<String> texts = new ArrayList<>();
        panels.forEach(panel -> texts.addAll(panel.edgeTexts()));
        double right = EdgeLabels.room(texts) + BESIDE;
        for (int i = 0; i < panels.size(); i++) {
            double x = region.getX() + i % columns * (width + GUTTER);
            int row = i / columns;
            double y = region.getY() - HEADING + row * height;
            Rectangle2D place = new Rectangle2D.Double(x, y + HEADING, width, height - HEADING - BESIDE);
            panels.get(i).nameAt(canvas, x, y + HEADING - 16);
            panels.get(i).drawOn(canvas, place, right, 1, true, words);
        }
    }
}
