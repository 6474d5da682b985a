package org.triffin.model.state;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What episodes of forced selling need of a block, known before the first path.
 *
 * @param simulated whether they can happen; without them their rows do not exist and nothing is recorded
 * @param drawn whether they start by chance
 * @param loads what a yield moves by per unit of the ten-year stress, by tenor as in {@link RatesState#yields}
 * @param scratch makes the working memory of a block; where they are simulated
 */
public record CascadeShape(boolean simulated, boolean drawn, double[] loads, Optional<Supplier<Scratch>> scratch) {
    /** No episodes. */
    public static final CascadeShape NONE = new CascadeShape(false, false, new double[0], Optional.empty());

    public CascadeShape {
        loads = loads.clone();
    }

    @Override
    public double[] loads() {
        return loads.clone();
    }
}
