package org.triffin.simulation.stress;

import org.triffin.model.cascade.MarketSpec;

/**
 * A market as multiples of another: 1, 1, 1 is the other. The usual use of dealers' room, a constant of the calibration,
 * stays: otherwise less room would look safer.
 *
 * @param leverage of the median leverage of both trades; the clips stay
 * @param size of the faces of both trades
 * @param room of dealers' capacity
 */
public record MarketFactors(double leverage, double size, double room) {
    /** The market itself. */
    public static final MarketFactors ONE = new MarketFactors(1, 1, 1);

    public MarketFactors {
        if (!(leverage > 0 && size >= 0 && room > 0)) {
            throw new IllegalArgumentException(
                    "Factors are positive, not leverage " + leverage + ", size " + size + " and room " + room + ".");
        }
    }

    /** The changed market. */
    public MarketSpec of(MarketSpec market) {
        return new MarketVariant(market).trades(leverage, size).capacity(room).market();
    }
}
