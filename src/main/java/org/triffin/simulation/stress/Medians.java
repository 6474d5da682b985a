package org.triffin.simulation.stress;

import java.util.Arrays;

/**
 * What a trial comes to, medians over its populations.
 *
 * @param peakYield bp of the ten-year yield
 * @param peakDislocation bp
 * @param distanceToRunaway largest m* of the episode
 * @param openingDistance m* on the eve
 */
record Medians(double peakYield, double peakDislocation, double distanceToRunaway, double openingDistance) {
    static Medians of(StressSample sample) {
        return new Medians(
                of(sample.values(StressVariable.PEAK_YIELD_10Y)),
                of(sample.values(StressVariable.PEAK_DISLOCATION)),
                of(sample.values(StressVariable.DISTANCE_TO_RUNAWAY)),
                of(sample.days().getOrDefault(DayVariable.DISTANCE_TO_RUNAWAY, new double[1][])[0]));
    }

    /** The median of values, halfway between the two in the middle; NaN where there are none. */
    static double of(double[] values) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double[] ascending = values.clone();
        Arrays.sort(ascending);
        int size = ascending.length;
        return (ascending[(size - 1) / 2] + ascending[size / 2]) / 2;
    }
}
