package org.triffin.report.chart;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.function.IntFunction;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.triffin.report.text.NumberForm;

/**
 * The frame of a plot over years: horizontal grid, round ticks, and the map from numbers to the page.
 */
final class Axes {
    /** Room for the numbers of the values. */
    static final double LEFT = 56;

    private static final double BOTTOM = 26;
    private static final double TICK_GAP = 5;
    private static final double PADDING = 0.03;

    /** Zero is not forced, but an axis that nearly reaches it begins there. */
    private static final double NEAR_ZERO = 0.25;

    private static final int MOST_STEPS = 6;
    private static final double TALL = 200;
    private static final double WIDEST_DAY = 56;
    private static final int STEPS_OF_CELL = 3;
    private static final int YEARS_OF_CELL = 12;
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    private final XYPlot plot = new XYPlot();
    private final NumberAxis years;
    private final NumberAxis values;
    private final Rectangle2D area;
    private final double left;
    private final double bottom;

    /**
     * Axes in {@code region}, leaving {@code right} pixels for labels beside the plot.
     *
     * @param first left end of the year axis
     * @param last right end
     * @param lowest the smallest number drawn
     * @param highest the largest
     */
    Axes(Rectangle2D region, double right, double first, double last, double lowest, double highest, NumberForm form) {
        this(
                new Rectangle2D.Double(
                        region.getX() + LEFT,
                        region.getY(),
                        region.getWidth() - LEFT - right,
                        region.getHeight() - BOTTOM),
                LEFT,
                BOTTOM,
                yearAxis(first, last, yearStep(last - first)),
                valueAxis(lowest, highest, form, MOST_STEPS));
    }

    private Axes(Rectangle2D area, double left, double bottom, NumberAxis years, NumberAxis values) {
        this.area = area;
        this.left = left;
        this.bottom = bottom;
        this.years = years;
        this.values = values;
        plot.setDomainAxis(years);
        plot.setRangeAxis(values);
        plot.setRenderer(new XYLineAndShapeRenderer()); // JFreeChart draws no grid without one
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Theme.GRID);
        plot.setRangeGridlineStroke(Theme.HAIRLINE);
        plot.setRangeZeroBaselineVisible(values.getLowerBound() < 0 && values.getUpperBound() > 0);
        plot.setRangeZeroBaselinePaint(Theme.RULE);
        AxisSpace space = new AxisSpace();
        space.setLeft(left);
        plot.setFixedRangeAxisSpace(space);
        AxisSpace below = new AxisSpace();
        below.setBottom(bottom);
        plot.setFixedDomainAxisSpace(below);
    }

    /**
     * Axes of one cell of a grid, whose plot is {@code plot}: few ticks, with numbers only outside the grid.
     *
     * @param numbered whether the values stand to the left of the plot
     * @param dated whether the years stand below it
     */
    static Axes cell(
            Rectangle2D plot,
            double first,
            double last,
            double lowest,
            double highest,
            NumberForm form,
            boolean numbered,
            boolean dated) {
        NumberAxis years = yearAxis(first, last, last - first > YEARS_OF_CELL ? 10 : last - first > 4 ? 4 : 1);
        NumberAxis values = valueAxis(lowest, highest, form, STEPS_OF_CELL);
        years.setTickLabelsVisible(dated);
        years.setTickMarksVisible(dated);
        values.setTickLabelsVisible(numbered);
        return new Axes(plot, numbered ? LEFT : 0, dated ? BOTTOM : 0, years, values);
    }

    /**
     * Axes over the days of a replay.
     *
     * @param right pixels for labels beside the plot
     * @param first day, 0 for the eve
     * @param dated whether the days stand below the plot
     * @param words what a day is called
     */
    static Axes days(
            Rectangle2D region,
            double right,
            int first,
            int last,
            double lowest,
            double highest,
            NumberForm form,
            boolean dated,
            IntFunction<String> words) {
        double bottom = dated ? BOTTOM : 0;
        Rectangle2D plot = new Rectangle2D.Double(
                region.getX() + LEFT, region.getY(), region.getWidth() - LEFT - right, region.getHeight() - bottom);
        NumberAxis days = yearAxis(first, Math.max(first + 1, last), 1);
        int step = 1;
        while (step * plot.getWidth() / Math.max(1, last - first) < WIDEST_DAY) {
            step = step == 1 ? 2 : step == 2 ? 5 : 2 * step;
        }
        days.setTickUnit(new NumberTickUnit(step, new Days(words)));
        days.setTickLabelsVisible(dated);
        days.setTickMarksVisible(dated);
        int steps = region.getHeight() < TALL ? STEPS_OF_CELL : MOST_STEPS;
        return new Axes(plot, LEFT, bottom, days, valueAxis(lowest, highest, form, steps));
    }

    /** The plot, to which datasets and renderers are added before {@link #drawOn}. */
    XYPlot plot() {
        return plot;
    }

    /** Draws the plot. */
    void drawOn(Canvas canvas) {
        Rectangle2D whole = new Rectangle2D.Double(
                area.getX() - left, area.getY(), area.getWidth() + left, area.getHeight() + bottom);
        plot.draw(canvas.graphics(), whole, null, null, new PlotRenderingInfo(null));
        canvas.graphics().setStroke(new BasicStroke());
    }

    /** The rectangle between the axes, in logical pixels. */
    Rectangle2D area() {
        return area;
    }

    double x(double year) {
        return years.valueToJava2D(year, area, RectangleEdge.BOTTOM);
    }

    /** The year at a place, in fractions. */
    double year(double x) {
        return years.java2DToValue(x, area, RectangleEdge.BOTTOM);
    }

    double y(double value) {
        return values.valueToJava2D(value, area, RectangleEdge.LEFT);
    }

    /** Logical pixels from one year to the next. */
    double yearWidth() {
        return area.getWidth() / years.getRange().getLength();
    }

    /** Logical pixels from a value to the nearest labelled tick. */
    double distanceToTick(double value) {
        double step = values.getTickUnit().getSize();
        return Math.abs(y(value) - y(Math.rint(value / step) * step));
    }

    /** True when a value lies inside the axis. */
    boolean shows(double value) {
        return values.getRange().contains(value);
    }

    private static int yearStep(double span) {
        return span > 60 ? 10 : span > 25 ? 5 : span > 16 ? 2 : 1;
    }

    private static NumberAxis yearAxis(double first, double last, int step) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(first, last);
        axis.setTickUnit(
                new NumberTickUnit(step, new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT))));
        axis.setTickLabelFont(Typeface.LABEL);
        axis.setTickLabelPaint(Theme.SOFT_INK);
        axis.setTickMarkPaint(Theme.RULE);
        axis.setAxisLinePaint(Theme.RULE);
        axis.setTickMarkOutsideLength(5);
        return axis;
    }

    private static NumberAxis valueAxis(double least, double highest, NumberForm form, int steps) {
        double lowest = least > 0 && least < NEAR_ZERO * highest ? 0 : least;
        double span = highest > lowest ? highest - lowest : Math.max(Math.abs(highest) * 0.1, 5 * form.step());
        double step = roundStep(span / steps);
        double bottom = isTick(lowest, step) ? lowest : lowest - PADDING * span;
        double top = isTick(highest, step) ? highest : highest + PADDING * span;
        NumberAxis axis = new NumberAxis();
        axis.setRange(bottom, Math.max(top, bottom + step));
        axis.setTickUnit(new NumberTickUnit(step, new Ticks(form, step)));
        axis.setTickLabelFont(Typeface.LABEL);
        axis.setTickLabelPaint(Theme.SOFT_INK);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickLabelInsets(new RectangleInsets(0, TICK_GAP, 0, TICK_GAP));
        return axis;
    }

    private static boolean isTick(double value, double step) {
        return Math.abs(value - Math.rint(value / step) * step) < 1e-9 * step;
    }

    /** The smallest of 1, 2, 2.5, 5 times a power of ten that is at least {@code least}. */
    static double roundStep(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double round : ROUND) {
            if (round * power >= least * (1 - 1e-9)) {
                return round * power;
            }
        }
        return 10 * power;
    }

    /** Tick labels that are words for whole numbers. */
    private static final class Days extends NumberFormat {
        private static final long serialVersionUID = 1L;
        private final transient IntFunction<String> words;

        Days(IntFunction<String> words) {
            this.words = words;
        }

        @Override
        public StringBuffer format(double value, StringBuffer to, FieldPosition position) {
            return to.append(words.apply((int) Math.rint(value)));
        }

        @Override
        public StringBuffer format(long value, StringBuffer to, FieldPosition position) {
            return format((double) value, to, position);
        }

        @Override
        public Number parse(String text, ParsePosition position) {
            throw new UnsupportedOperationException("Tick labels are written, not read.");
        }
    }

    /** Tick labels in a form, with as many decimals as the step needs. */
    private static final class Ticks extends NumberFormat {
        private static final long serialVersionUID = 1L;
        private final NumberForm form;
        private final double step;

        Ticks(NumberForm form, double step) {
            this.form = form;
            this.step = step;
        }

        @Override
        public StringBuffer format(double value, StringBuffer to, FieldPosition position) {
            return to.append(form.tick(Math.abs(value) < step / 1e6 ? 0 : value, step));
        }

        @Override
        public StringBuffer format(long value, StringBuffer to, FieldPosition position) {
            return format((double) value, to, position);
        }

        @Override
        public Number parse(String text, ParsePosition position) {
            throw new UnsupportedOperationException("Tick labels are written, not read.");
        }
    }
}
