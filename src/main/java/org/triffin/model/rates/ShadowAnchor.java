package org.triffin.model.rates;

/**
 * The path that the shadow short rate is centred on. A baseline says what the observed short rate is on average, and the
 * bound only ever lifts it; so where shocks spread the shadow rate, its centre lies below the baseline by as much as the
 * bound adds on average. With the shadow rate normal around a with standard deviation s, a solves
 *
 * <pre>
 *   bound + s ( z Phi(z) + phi(z) ) = baseline,    z = (a - bound)/s
 * </pre>
 *
 * A baseline at or next to the bound cannot be the mean of rates that are never below it: z is not lowered beyond -2, and
 * a baseline further below the bound is taken as the shadow rate itself. Without shocks a is the baseline.
 *
 * @param rate a, discount basis, [quarter], beyond the horizon up to the last node
 * @param deviation s, [quarter] likewise, zero in a quarter that no shock has reached
 */
record ShadowAnchor(double[] rate, double[] deviation) {
    private static final double LOWEST = -2;
    private static final int HALVINGS = 60;

    /**
     * The anchor of a baseline.
     *
     * @param baseline short rate by quarter; its last value is held
     * @param deviation standard deviation of the shadow rate around its anchor, [quarter], as long as the result
     */
    static ShadowAnchor of(double[] baseline, double[] deviation, double bound) {
        double[] rate = new double[deviation.length];
        for (int quarter = 0; quarter < rate.length; quarter++) {
            double mean = baseline[Math.min(quarter, baseline.length - 1)];
            rate[quarter] = deviation[quarter] > 0 ? centre(mean, deviation[quarter], bound) : mean;
        }
        return new ShadowAnchor(rate, deviation.clone());
    }

    /** The centre of a normal shadow rate whose observed rate has this mean. */
    static double centre(double mean, double deviation, double bound) {
        double target = (mean - bound) / deviation;
        double low = LOWEST;
        double high = Math.max(LOWEST, target);
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            if (middle + BoundPremium.at(middle) < target) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.min(mean, bound + deviation * low);
    }

    /**
     * What the bound adds on average to the short rate of {@code quarter + horizon}, as expected in {@code quarter} when
     * nothing has happened: over all shocks since the first one, or, in a quarter that no shock has reached, over those of
     * the horizon alone.
     *
     * @param ahead standard deviation of the short rate's forecast over the horizon
     */
    double premium(int quarter, int horizon, double ahead, double bound) {
        double spread = deviation[quarter] > 0 ? deviation[quarter + horizon] : ahead;
        double distance = rate[quarter + horizon] - bound;
        return spread > 0 ? spread * BoundPremium.at(distance / spread) : Math.max(0, -distance);
    }
}
