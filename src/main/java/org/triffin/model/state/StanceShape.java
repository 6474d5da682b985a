package org.triffin.model.state;

import java.util.List;

/**
 * What regimes and events need of a block, known before the first path.
 *
 * @param moves whether a regime, an event or an episode of the market can move a stance; when false the rows keep their
 *     base values and no sector reads them
 * @param regimes whether it is recorded which regime is in force
 * @param productivity whether the growth regime's productivity is drawn
 * @param switching whether regimes switch at random
 * @param facility whether a lender facility against bank losses can open
 * @param events the events that can happen
 */
public record StanceShape(
        boolean moves,
        boolean regimes,
        boolean productivity,
        boolean switching,
        boolean facility,
        List<EventShape> events) {
    /** Nothing moves. */
    public static final StanceShape STILL = new StanceShape(false, false, false, false, false, List.of());

    public StanceShape {
        events = List.copyOf(events);
    }
}
