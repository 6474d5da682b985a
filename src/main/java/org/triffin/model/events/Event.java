package org.triffin.model.events;

import java.util.List;
import java.util.Optional;
import org.triffin.model.state.PathBlock;
import org.triffin.vocabulary.Quarter;

/** Something that may happen: on a date, at random, or both. */
public interface Event {
    /** Name in outputs and of its shock, snake_case. */
    String name();

    /** The quarter in which it happens on every path. */
    Optional<Quarter> at();

    /** Chance per quarter that it happens, at the pressure of the start. */
    double hazard();

    /** What it adds to the stance. */
    List<Effect> effects();

    /** True when the chance follows the state of the path. */
    default boolean pressed() {
        return false;
    }

    /** Logarithm of the factor on the hazard in a lane, by last quarter's closing values. */
    default double pressure(PathBlock block, int lane) {
        return 0;
    }

    /** True when it can happen at all. */
    default boolean declared() {
        return at().isPresent() || hazard() > 0;
    }
}
