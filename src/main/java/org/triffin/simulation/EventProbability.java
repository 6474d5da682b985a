package org.triffin.simulation;

import java.util.OptionalDouble;
import org.triffin.vocabulary.FiscalYear;

/**
 * How often an event happened.
 *
 * @param event name of the event
 * @param threshold the level crossed, for events that have one
 * @param year the fiscal year told about
 * @param inYear share of paths on which it holds in {@code year}
 * @param byYear share of paths on which it held in {@code year} or an earlier reported year
 * @param low lower end of the 95% Wilson interval of {@code byYear}
 * @param high upper end of it
 */
public record EventProbability(
        String event,
        OptionalDouble threshold,
        FiscalYear year,
        double inYear,
        double byYear,
        double low,
        double high) {
    public EventProbability {
        if (!(inYear >= 0 && inYear <= byYear && byYear <= 1 && low <= byYear && byYear <= high)) {
            throw new IllegalArgumentException(
                    "The probabilities of " + event + " in " + year + " contradict each other.");
        }
    }
}
