package org.triffin.simulation.stress;

import org.triffin.model.cascade.MarketSpec;

/**
 * A shock and a market, as multiples of a trial's own: 1, 1, 1, 1 is the trial. How far it is from there:
 *
 * <pre>distance = sqrt(((shock - 1)/0.5)^2 + ((leverage - 1)/0.3)^2 + ((size - 1)/0.3)^2 + ((room - 1)/0.2)^2)</pre>
 *
 * <p>The scales say what counts as equally far; they are assumptions.
 */
public record StressMix(double shock, double leverage, double size, double room) {
    /** The trial itself. */
    public static final StressMix BASE = new StressMix(1, 1, 1, 1);

    static final int FACTORS = 4;
    private static final double SHOCK_SCALE = 0.5;
    private static final double LEVERAGE_SCALE = 0.3;
    private static final double SIZE_SCALE = 0.3;
    private static final double ROOM_SCALE = 0.2;

    /** As far as a search goes (assumed): beyond, the market is not one that is known. */
    static final double MOST_SHOCK = 10;

    private static final double MOST_LEVERAGE = 4;
    private static final double MOST_SIZE = 5;
    private static final double LEAST_ROOM = 0.2;

    /**
     * The mix {@code reach} away in a direction of worse.
     *
     * @param direction of length one: more shock, more leverage, more size, less room, none negative
     */
    static StressMix along(double[] direction, double reach) {
        return new StressMix(
                Math.min(MOST_SHOCK, 1 + SHOCK_SCALE * reach * direction[0]),
                Math.min(MOST_LEVERAGE, 1 + LEVERAGE_SCALE * reach * direction[1]),
                Math.min(MOST_SIZE, 1 + SIZE_SCALE * reach * direction[2]),
                Math.max(LEAST_ROOM, 1 - ROOM_SCALE * reach * direction[3]));
    }

    /** The reach from which on a ray stays where it is, at the bounds; at most that of the shock alone. */
    static double end(double[] direction) {
        double[] ends = {
            (MOST_SHOCK - 1) / SHOCK_SCALE,
            (MOST_LEVERAGE - 1) / LEVERAGE_SCALE,
            (MOST_SIZE - 1) / SIZE_SCALE,
            (1 - LEAST_ROOM) / ROOM_SCALE
        };
        double last = 0;
        for (int factor = 0; factor < FACTORS; factor++) {
            if (direction[factor] > 0) {
                last = Math.max(last, Math.min(ends[0], ends[factor] / direction[factor]));
            }
        }
        return last;
    }

    /** A shock of {@code factor} times the trial's in its market. */
    static StressMix shock(double factor) {
        return new StressMix(factor, 1, 1, 1);
    }

    public double distance() {
        double a = (shock - 1) / SHOCK_SCALE;
        double b = (leverage - 1) / LEVERAGE_SCALE;
        double c = (size - 1) / SIZE_SCALE;
        double d = (room - 1) / ROOM_SCALE;
        return Math.sqrt(a * a + b * b + c * c + d * d);
    }

    /** The market of the mix. */
    MarketSpec of(MarketSpec market) {
        return new MarketFactors(leverage, size, room).of(market);
    }
}
