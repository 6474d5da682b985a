package org.triffin.report.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.triffin.report.chart.OverlayChart.Named;
import org.triffin.report.series.Fan;
import org.triffin.report.text.NumberForm;

/**
 * Many scenarios: one small fan each on one scale, with the first one's median dashed in every panel.
 *
 * @param zero true for differences, which are measured from the zero line instead
 */
record MultiplesChart(List<Named> fans, NumberForm form, boolean zero) implements Chart.Picture {
    private static final double GUTTER = 18;
    private static final double HEADING = 24;
    private static final double RIGHT = 56;

    MultiplesChart {
        fans = List.copyOf(fans);
    }

    DrawnData data() {
        return OverlayChart.data(fans, form);
    }

    @Override
    public void drawOn(Canvas canvas) {
        int columns = (int) Math.ceil(Math.sqrt(fans.size()));
        int rows = (fans.size() + columns - 1) / columns;
        Rectangle2D region = canvas.region();
        double width = (region.getWidth() - GUTTER * (columns - 1)) / columns;
        double height = (region.getHeight() + HEADING) / rows;
        for (int i = 0; i < fans.size(); i++) {
            int row = i / columns;
            double x = region.getX() + i % columns * (width + GUTTER);
            double y = region.getY() - HEADING + row * height;
            panel(canvas, new Rectangle2D.Double(x, y + HEADING, width, height - HEADING - 4), fans.get(i));
        }
    }

    private void panel(Canvas canvas, Rectangle2D region, Named named) {
        Fan fan = named.fan();
        Fan base = fans.get(0).fan();
        double lowest = fans.stream()
                .mapToDouble(each -> each.fan().p05().least())
                .min()
                .orElseThrow();
        double highest =
                fans.stream().mapToDouble(each -> each.fan().p95().most()).max().orElseThrow();
        lowest = zero ? Math.min(0, lowest) : lowest;
        highest = zero ? Math.max(0, highest) : highest;
        int first = fans.stream().mapToInt(each -> each.fan().firstYear()).min().orElseThrow();
        int last = fans.stream().mapToInt(each -> each.fan().lastYear()).max().orElseThrow();
        Axes axes = new Axes(region, RIGHT, first, Math.max(last, first + 1), lowest, highest, form);
        axes.drawOn(canvas);
        String heading = LineBreaks.lines(named.name(), Typeface.STRONG, region.getWidth(), 1)
                .get(0);
        canvas.text(heading, region.getX(), region.getY() - 9, Typeface.STRONG, Theme.INK);
        if (!fan.isLine()) {
            Marks.fan(canvas, axes, fan);
        }
        if (zero) {
            canvas.line(axes.area().getMinX(), axes.y(0), axes.area().getMaxX(), axes.y(0), Theme.HAIRLINE, Theme.INK);
        } else {
            canvas.stroke(Marks.path(axes, base.p50()), Theme.DASHED_THIN, Theme.OTHER);
        }
        canvas.stroke(Marks.path(axes, fan.p50()), Theme.MEDIAN_LINE, Theme.MEDIAN);
        canvas.text(
                form.tick(fan.p50().last(), form.step()),
                axes.area().getMaxX() + 6,
                axes.y(fan.p50().last()) + 5,
                Typeface.STRONG,
                Theme.MEDIAN);
    }
}
