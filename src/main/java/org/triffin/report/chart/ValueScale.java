package org.triffin.report.chart;

import java.awt.geom.Rectangle2D;
import org.triffin.report.text.NumberForm;

/** A horizontal axis of values that shows zero: round ticks below, a thin line at each, a darker one at zero. */
final class ValueScale {
    /** Room below the plot for the numbers of the ticks. */
    static final double BOTTOM = 26;

    private static final double BASELINE = 18;
    private static final double PADDING = 0.07;
    private static final int STEPS = 6;

    private final Rectangle2D area;
    private final NumberForm form;
    private final double lowest;
    private final double highest;
    private final double tick;

    /** The axis of {@code area} over {@code low} to {@code high} and zero. */
    ValueScale(Rectangle2D area, double low, double high, NumberForm form) {
        this.area = area;
        this.form = form;
        double span = Math.max(Math.max(0, high) - Math.min(0, low), form.step());
        lowest = low < 0 ? low - PADDING * span : 0;
        highest = high > 0 || low >= 0 ? Math.max(high, 0) + PADDING * span : 0;
        tick = Axes.roundStep(span / STEPS);
    }

    double x(double value) {
        return area.getX() + (value - lowest) / (highest - lowest) * area.getWidth();
    }

    /** Draws lines and numbers. */
    void drawOn(Canvas canvas) {
        double baseline = area.getMaxY() + BASELINE;
        for (long step = (long) Math.ceil(lowest / tick); step * tick <= highest; step++) {
            double x = x(step * tick);
            canvas.line(x, area.getMinY(), x, area.getMaxY(), Theme.HAIRLINE, step == 0 ? Theme.SOFT_INK : Theme.GRID);
            String text = form.tick(step * tick, tick);
            canvas.textIfFree(
                    text, x - Typeface.width(text, Typeface.LABEL) / 2, baseline, Typeface.LABEL, Theme.SOFT_INK);
        }
    }
}
