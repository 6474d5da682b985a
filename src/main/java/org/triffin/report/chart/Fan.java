package org.triffin.report.chart;

/**
 * The percentiles of one variable by fiscal year, as a fan is drawn: three bands and the median.
 *
 * <p>Each line covers the same years. A run without shocks has a fan of no width, see {@link #isLine}.
 */
record Fan(YearLine p05, YearLine p10, YearLine p25, YearLine p50, YearLine p75, YearLine p90, YearLine p95) {
    private static final double NO_WIDTH = 1e-9;

    int firstYear() {
        return p50.firstYear();
    }

    int lastYear() {
        return p50.lastYear();
    }

    /** True when all paths agree: draw a line, not a fan. */
    boolean isLine() {
        for (int year = firstYear(); year <= lastYear(); year++) {
            double width = p95.at(year) - p05.at(year);
            if (!(width <= NO_WIDTH * Math.max(1, Math.abs(p50.at(year))))) {
                return false;
            }
        }
        return true;
    }

    /** The same fan beginning at a known value one year before its first year. */
    Fan from(double known) {
        return new Fan(
                prepend(p05, known),
                prepend(p10, known),
                prepend(p25, known),
                prepend(p50, known),
                prepend(p75, known),
                prepend(p90, known),
                prepend(p95, known));
    }

    private static YearLine prepend(YearLine line, double value) {
        double[] longer = new double[line.values().length + 1];
        longer[0] = value;
        System.arraycopy(line.values(), 0, longer, 1, line.values().length);
        return new YearLine(line.firstYear() - 1, longer);
    }
}
