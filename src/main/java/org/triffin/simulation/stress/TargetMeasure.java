package org.triffin.simulation.stress;

import org.triffin.model.cascade.CascadeDays;
import org.triffin.model.cascade.CascadeKernel;
import org.triffin.vocabulary.TableName;

/** What a reverse stress test can want to be large. */
public enum TargetMeasure {
    PEAK_YIELD_10Y("bp"),
    PEAK_DISLOCATION("bp"),
    /** Largest m* of the episode, which the shock raises because it uses depth up. */
    DISTANCE_TO_RUNAWAY("ratio"),
    /** m* on the eve: the shock has no part in it. */
    OPENING_DISTANCE_TO_RUNAWAY("ratio");

    private final String unit;

    TargetMeasure(String unit) {
        this.unit = unit;
    }

    /** The name in tables. */
    public String word() {
        return TableName.of(this);
    }

    public String unit() {
        return unit;
    }

    double of(CascadeDays days) {
        return switch (this) {
            case PEAK_YIELD_10Y -> days.most(days.yield[CascadeKernel.TEN]);
            case PEAK_DISLOCATION -> days.most(days.dislocation[CascadeKernel.TEN]);
            case DISTANCE_TO_RUNAWAY -> days.most(days.potential);
            case OPENING_DISTANCE_TO_RUNAWAY -> days.potential[0];
        };
    }

    double of(Medians medians) {
        return switch (this) {
            case PEAK_YIELD_10Y -> medians.peakYield();
            case PEAK_DISLOCATION -> medians.peakDislocation();
            case DISTANCE_TO_RUNAWAY -> medians.distanceToRunaway();
            case OPENING_DISTANCE_TO_RUNAWAY -> medians.openingDistance();
        };
    }
}
