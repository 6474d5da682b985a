package org.triffin.simulation.stress;

import org.triffin.model.cascade.CascadeDays;
import org.triffin.model.cascade.CascadeKernel;
import org.triffin.vocabulary.TableName;

/** What a replay shows of every day. */
public enum DayVariable {
    YIELD_10Y("bp"),
    YIELD_30Y("bp"),
    DISLOCATION("bp"),
    MOVE_INDEX("index"),
    FORCED_SALES_BASIS("$bn"),
    FORCED_SALES_SWAP_SPREAD("$bn"),
    FED_PURCHASES("$bn"),
    DEALER_ROOM_USED("share"),
    DISTANCE_TO_RUNAWAY("ratio"),
    DISTANCE_TO_RUNAWAY_ACTIVE("ratio"),
    MARGIN_BASIS("share"),
    MARGIN_GAP("share"),
    NEAR_TRIGGER("share"),
    DAYS_OF_ROOM("days");

    private final String unit;

    DayVariable(String unit) {
        this.unit = unit;
    }

    /** The name in tables. */
    public String word() {
        return TableName.of(this);
    }

    public String unit() {
        return unit;
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
