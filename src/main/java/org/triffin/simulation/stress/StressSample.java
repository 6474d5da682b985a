package org.triffin.simulation.stress;

import java.util.EnumMap;
import java.util.Map;

/**
 * The outcomes of many draws of one case, and what happened by day.
 *
 * @param outcomes one value a draw for every variable
 * @param days by variable, [day][draw]: what a replay shows; days after calm repeat the last
 * @param censored draws that were not calm by the horizon
 */
public record StressSample(Map<StressVariable, double[]> outcomes, Map<DayVariable, double[][]> days, int censored) {
    public StressSample {
        outcomes = new EnumMap<>(outcomes);
        days = new EnumMap<>(days);
    }

    /** The values of a variable by draw. */
    public double[] values(StressVariable variable) {
        double[] values = outcomes.get(variable);
        if (values == null) {
            throw new IllegalArgumentException("There are no outcomes of " + variable + ".");
        }
        return values;
    }

    public int draws() {
        return values(StressVariable.PEAK_YIELD_10Y).length;
    }
}
