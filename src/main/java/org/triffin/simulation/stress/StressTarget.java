package org.triffin.simulation.stress;

/**
 * What a reverse stress test wants to reach.
 *
 * @param threshold at least which the measure is to be, in its unit
 */
public record StressTarget(TargetMeasure measure, double threshold) {
    /** m* of one on some day of the episode. */
    public static final StressTarget RUNAWAY = new StressTarget(TargetMeasure.DISTANCE_TO_RUNAWAY, 1);

    /** m* of one before anything has happened. */
    public static final StressTarget RUNAWAY_ON_THE_EVE =
            new StressTarget(TargetMeasure.OPENING_DISTANCE_TO_RUNAWAY, 1);

    public StressTarget {
        if (!(threshold > 0)) {
            throw new IllegalArgumentException("The threshold of a target is positive, not " + threshold + ".");
        }
    }
}
