package org.triffin.simulation.stress;

import org.triffin.model.cascade.CascadeDays;
import org.triffin.model.cascade.CascadeKernel;
import org.triffin.vocabulary.TableName;

/** What a replay shows of every day. */
public enum DayVariable {
    YIELD_10Y("bp", "Ten-year yield, change since the eve"),
    YIELD_30Y("bp", "Thirty-year yield, change since the eve"),
    DISLOCATION("bp", "Dislocation of the ten-year yield"),
    MOVE_INDEX("index", "MOVE-like index"),
    FORCED_SALES_BASIS("$bn", "Forced sales by basis funds on the day"),
    FORCED_SALES_SWAP_SPREAD("$bn", "Forced sales by swap-spread funds on the day"),
    FED_PURCHASES("$bn", "Purchases by the Federal Reserve on the day"),
    DEALER_ROOM_USED("share", "Used room of dealers at the open"),
    DISTANCE_TO_RUNAWAY("ratio", "Distance to runaway m* with all funds at their limit; 1 is unstable"),
    DISTANCE_TO_RUNAWAY_ACTIVE("ratio", "Distance to runaway m* of the funds over their limit"),
    MARGIN_BASIS("share", "Margin of the basis trade at the close"),
    MARGIN_GAP("share", "Rise of that margin still to come"),
    NEAR_TRIGGER("share", "Face of basis and swap-spread funds within 5bp of their limit"),
    DAYS_OF_ROOM("days", "Days for which the room of dealers lasts");

    private final String unit;
    private final String label;

    DayVariable(String unit, String label) {
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

    /** True for what happens on a day, false for what stands at its close. */
    boolean isFlow() {
        return this == FORCED_SALES_BASIS || this == FORCED_SALES_SWAP_SPREAD || this == FED_PURCHASES;
    }

    /** Its value on a day, counted from 0. */
    public double of(CascadeDays days, int day) {
        return switch (this) {
            case YIELD_10Y -> days.yield[CascadeKernel.TEN][day];
            case YIELD_30Y -> days.yield[CascadeKernel.THIRTY][day];
            case DISLOCATION -> days.dislocation[CascadeKernel.TEN][day];
            case MOVE_INDEX -> days.moveIndex(day);
            case FORCED_SALES_BASIS -> days.forced(CascadeKernel.BASIS, day);
            case FORCED_SALES_SWAP_SPREAD -> days.forced(CascadeKernel.SWAP_SPREAD, day);
            case FED_PURCHASES -> days.purchases[day];
            case DEALER_ROOM_USED -> days.room[day];
            case DISTANCE_TO_RUNAWAY -> days.potential[day];
            case DISTANCE_TO_RUNAWAY_ACTIVE -> days.active[day];
            case MARGIN_BASIS -> days.margin[CascadeKernel.BASIS][day];
            case MARGIN_GAP -> days.marginGap[CascadeKernel.BASIS][day];
            case NEAR_TRIGGER -> days.nearTrigger[day];
            case DAYS_OF_ROOM -> days.roomLeft[day];
        };
    }
}
