package org.triffin.model.events;

import java.util.function.Function;
import org.triffin.model.state.StanceState;

/**
 * What an event adds to a row of the stance: {@code size} in its quarter, a part {@code persistence} of that in the next,
 * and so on; 1 lasts for ever, 0 for one quarter.
 */
public record Effect(Function<StanceState, double[]> row, double size, double persistence) {}
