package org.triffin.simulation.stress;

import org.triffin.vocabulary.TableName;

/** What an episode is summed up in, one number a draw. */
public enum StressVariable {
    PEAK_YIELD_10Y("bp", "Highest rise of the ten-year yield"),
    PEAK_YIELD_30Y("bp", "Highest rise of the thirty-year yield"),
    PEAK_DISLOCATION("bp", "Highest dislocation of the ten-year yield"),
    FORCED_SALES_BASIS("$bn", "Forced sales by basis funds, seized collateral included"),
    FORCED_SALES_SWAP_SPREAD("$bn", "Forced sales by swap-spread funds, seized collateral included"),
    MARGIN_CALLS("$bn", "Net variation margin lost, initial margin and haircuts called from funds"),
    FUNDS_LOST("share", "Funds that lost all equity"),
    AMPLIFICATION("ratio", "Highest dislocation over what it is without leverage"),
    SHARE_BASIS("share", "Part of the peak that goes without basis funds"),
    SHARE_SWAP_SPREAD("share", "Part of the peak that goes without swap-spread funds"),
    SHARE_LEVERAGED("share", "Part of the peak that goes without either"),
    SHAPLEY_BASIS("share", "Part of the peak attributed to basis funds (Shapley)"),
    SHAPLEY_SWAP_SPREAD("share", "Part of the peak attributed to swap-spread funds (Shapley)"),
    FED_PURCHASES("$bn", "Purchases by the Federal Reserve"),
    DAYS_TO_CALM("days", "Days until three closes below 5bp; the horizon where there are none"),
    MOVE_INDEX_MAX("index", "Highest MOVE-like index"),
    DISTANCE_TO_RUNAWAY(
            "ratio", "Highest feedback m* of the episode, all funds taken as at their limit; 1 is unstable"),
    DEALER_ROOM_USED_MAX("share", "Highest used room of dealers"),
    LENDER_LOSS("$bn", "Losses of lenders"),
    LIQUIDITY_ADJUSTED_LOSS("$bn", "Losses of funds, and half the impact of leaving at the daily limit"),
    PEAK_DAY("day", "Day of the highest ten-year yield"),
    RUNAWAY("share", "Draws with a day whose selling did not die down");

    private final String unit;
    private final String label;

    StressVariable(String unit, String label) {
        this.unit = unit;
        this.label = label;
    }

    /** The name in tables. */
    public String word() {
        return TableName.of(this);
    }

    public String unit() {
        return unit;
    }

    public String label() {
        return label;
    }
}
