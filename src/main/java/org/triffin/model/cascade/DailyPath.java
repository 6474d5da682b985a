package org.triffin.model.cascade;

import java.util.Arrays;

/**
 * What happens from outside, day by day.
 *
 * @param news change of the ten-year yield by news, bp, against which funds are hedged
 * @param sales face sold by unlevered investors, $bn
 * @param relativeValue dislocation by a relative-value shock, bp
 * @param purchases face the Federal Reserve buys where it follows the table, $bn
 * @param fear change of the VIX, points
 */
public record DailyPath(double[] news, double[] sales, double[] relativeValue, double[] purchases, double[] fear) {
    public DailyPath {
        int days = news.length;
        if (sales.length != days
                || relativeValue.length != days
                || purchases.length != days
                || fear.length != days
                || days == 0) {
            throw new IllegalArgumentException("The parts of a daily path cover the same days, at least one.");
        }
        news = news.clone();
        sales = sales.clone();
        relativeValue = relativeValue.clone();
        purchases = purchases.clone();
        fear = fear.clone();
    }

    /** Days it covers; what comes later is nothing. */
    public int days() {
        return news.length;
    }

    /** The same shock at another size; purchases by table stay. */
    public DailyPath scaled(double factor) {
        return new DailyPath(
                times(news, factor),
                times(sales, factor),
                times(relativeValue, factor),
                purchases,
                times(fear, factor));
    }

    private static double[] times(double[] values, double factor) {
        return Arrays.stream(values).map(value -> value * factor).toArray();
    }
}
