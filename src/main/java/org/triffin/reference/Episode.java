package org.triffin.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.triffin.vocabulary.Source;

/**
 * Some weeks of stress in the Treasury market, day by day: what was published, and the scenario a replay assumes.
 *
 * @param name the name a scenario uses
 * @param title what a reader sees
 * @param source where it was published, and what in it is an assumption of ours
 * @param purchasesByRule true when a replay leaves purchases to the Federal Reserve's rule, because what the days list,
 *     nothing, is what the rule has to arrive at; false when the days' purchases are an input
 * @param days the eve first, with an empty scenario, then each trading day
 */
public record Episode(String name, String title, Source source, boolean purchasesByRule, List<EpisodeDay> days) {
    private static final double BASIS_POINTS = 1e4;

    public Episode {
        days = List.copyOf(days);
        if (name.isBlank() || title.isBlank() || days.size() < 2) {
            throw new IllegalArgumentException("Episode '" + name + "' needs a name, a title, an eve and a day.");
        }
        for (int i = 0; i < days.size(); i++) {
            if (days.get(i).day() != i) {
                throw new IllegalArgumentException("Episode " + name + ": day " + i + " is missing.");
            }
            if (i > 0 && !days.get(i).date().isAfter(days.get(i - 1).date())) {
                throw new IllegalArgumentException(
                        "Episode " + name + ": " + days.get(i).date() + " does not follow the day before it.");
            }
        }
        if (days.get(0).eventful()) {
            throw new IllegalArgumentException("Episode " + name + ": the scenario starts after the eve.");
        }
    }

    /** The date from whose closes changes are counted. */
    public LocalDate eve() {
        return days.get(0).date();
    }

    /** Trading days after the eve. */
    public int horizon() {
        return days.size() - 1;
    }

    /** Change of the ten-year from the eve to {@code day}, basis points. */
    public double tenYearChange(int day) {
        return BASIS_POINTS * (days.get(day).tenYear() - days.get(0).tenYear());
    }

    /** One figure for each day after the eve, in order: element 0 belongs to day 1. */
    public double[] path(ToDoubleFunction<EpisodeDay> figure) {
        return days.stream().skip(1).mapToDouble(figure).toArray();
    }
}
