package org.triffin.report.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Panels of named rows, beside each other or one above the other.
 *
 * @param beside true where the panels have the same rows, named once, at the left
 * @param keys what the colours mean; none where the subtitle says it
 * @param data the numbers drawn
 */
record RowsChart(List<RowsPanel> panels, boolean beside, List<Key> keys, DrawnData data) implements Chart.Picture {
    private static final double GUTTER = 22;
    private static final double BETWEEN = 30;
    private static final double LEGEND = 22;

    /** A colour and what it means. */
    record Key(Color colour, String words) {}

    RowsChart {
        panels = List.copyOf(panels);
        keys = List.copyOf(keys);
    }

    @Override
    public void drawOn(Canvas canvas) {
        Rectangle2D region = canvas.region();
        double legend = keys.isEmpty() ? 0 : LEGEND;
        double height = region.getHeight() - legend;
        double names = panels.stream().mapToDouble(RowsPanel::names).max().orElse(0);
        double words = panels.stream().mapToDouble(RowsPanel::words).max().orElse(0);
        if (beside) {
            double width = (region.getWidth() - names - GUTTER * (panels.size() - 1)) / panels.size();
            double x = region.getX();
            for (int i = 0; i < panels.size(); i++) {
                double room = i == 0 ? names : 0;
                Rectangle2D place = new Rectangle2D.Double(x, region.getY(), width + room, height);
                panels.get(i).drawOn(canvas, place, room, panels.get(i).words());
                x += width + room + GUTTER;
            }
        } else {
            stacked(canvas, region, height, names, words);
        }
        legend(canvas, region.getX() + names, region.getMaxY() + 4);
    }

    /** Panels take height by their number of rows. */
    private void stacked(Canvas canvas, Rectangle2D region, double height, double names, double words) {
        int rows = panels.stream().mapToInt(panel -> panel.rows().size() + 1).sum();
        double each = (height - BETWEEN * (panels.size() - 1)) / rows;
        double y = region.getY();
        for (RowsPanel panel : panels) {
            double own = each * (panel.rows().size() + 1);
            panel.drawOn(canvas, new Rectangle2D.Double(region.getX(), y, region.getWidth(), own), names, words);
            y += own + BETWEEN;
        }
    }

    private void legend(Canvas canvas, double left, double y) {
        double x = left;
        for (Key key : keys) {
            canvas.fill(new Rectangle2D.Double(x, y - 10, 11, 11), key.colour);
            canvas.text(key.words, x + 17, y, Typeface.LABEL, Theme.INK);
            x += 17 + Typeface.width(key.words, Typeface.LABEL) + 24;
        }
    }
}
