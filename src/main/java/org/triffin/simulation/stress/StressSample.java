package org.triffin.simulation.stress;

import java.util.EnumMap;
import java.util.Map;

/**
 * The outcomes of many draws of one case, and what happened by day.
 *
 * @param outcomes one value a draw for every variable
 * @param days by variable, [day][draw]: what a replay shows, of the first draws where they are very many; after calm
 *     a level stays and nothing flows
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

    /** The values of a variable by day, counted from 0, and draw. */
    public double[][] values(DayVariable variable) {
        double[][] values = days.get(variable);
        if (values == null) {
            throw new IllegalArgumentException("There are no days of " + variable + ".");
        }
        return values;
    }

    /** Most days of an episode. */
    public int horizon() {
        return values(DayVariable.DISLOCATION).length;
    }

    public int draws() {
        return values(StressVariable.PEAK_YIELD_10Y).length;
    }
}
