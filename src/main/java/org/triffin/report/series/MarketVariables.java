package org.triffin.report.series;

import java.util.List;

/** The names that the simulated Treasury market gives its variables in the tables of a run. */
public final class MarketVariables {
    /** Distance to runaway m* at the end of the fiscal year, a ratio. */
    public static final String DISTANCE_TO_RUNAWAY = "distance_to_runaway";

    /** Dealers' positions over their capacity, a share. */
    public static final String DEALER_ROOM_USED = "dealer_room_used";

    /** What cascades leave in the ten-year term premium, an annual rate. */
    public static final String STRESS_10Y = "market_stress_10y";

    /** Bonds of leveraged funds, $bn. */
    public static final String LEVERAGED_FACE = "leveraged_face";

    /** What the pictures of the market need. */
    public static final List<String> DRAWN = List.of(DISTANCE_TO_RUNAWAY, DEALER_ROOM_USED, STRESS_10Y, LEVERAGED_FACE);

    private MarketVariables() {}
}
