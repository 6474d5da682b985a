package org.triffin.reference;

import java.util.OptionalDouble;

/**
 * What a replay of an episode has to reproduce: the median over populations of funds lies within [low, high]. The ranges
 * are assumptions of ours; {@code episodes/acceptance.csv} defines each measure.
 *
 * @param episode name of the episode
 * @param measure the figure, like {@code peak_yield_10y}
 * @param unit its unit
 * @param low lower end, allowed
 * @param high upper end, allowed
 * @param observed what happened, where that was published
 */
public record AcceptanceRange(
        String episode, String measure, String unit, double low, double high, OptionalDouble observed) {

    public AcceptanceRange {
        if (episode.isBlank() || measure.isBlank() || unit.isBlank()) {
            throw new IllegalArgumentException("An acceptance range names its episode, its measure and its unit.");
        }
        if (!(low <= high && Double.isFinite(low) && Double.isFinite(high))) {
            throw new IllegalArgumentException(episode + ", " + measure + ": " + low + " to " + high + " is no range.");
        }
    }

    /** Whether {@code value} is acceptable; NaN is not. */
    public boolean contains(double value) {
        return value >= low && value <= high;
    }
}
