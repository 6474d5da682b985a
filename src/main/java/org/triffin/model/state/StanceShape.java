package org.triffin.model.state;

import java.util.Set;

/**
 * What regimes and events need of a block, known before the first path.
 *
 * @param moves whether any regime or event can move a stance; when false the rows keep their base values and no sector
 *     reads them
 * @param ruled whether a regime can replace the short rate's estimated equation by a policy rule
 * @param productivity whether the growth regime's productivity is drawn
 * @param switching whether regimes switch at random
 * @param events names of the events that are drawn, each with a shock of its own
 */
public record StanceShape(boolean moves, boolean ruled, boolean productivity, boolean switching, Set<String> events) {
    /** Nothing moves. */
    public static final StanceShape STILL = new StanceShape(false, false, false, false, Set.of());

    public StanceShape {
        events = Set.copyOf(events);
    }
}
