package org.triffin.model.dynamics;

import org.jspecify.annotations.Nullable;
import org.triffin.model.state.CoefficientRows;
import org.triffin.model.state.Row;

/** One linear combination of the companion state, with coefficients shared by all lanes or one set a lane. */
public final class MacroCombination {
    private MacroCombination() {}

    /**
     * target = constant + base + coefficients . state.
     *
     * @param shared eight coefficients used when lanes have none of their own
     * @param lanes path-specific coefficients, or null
     * @param position which combination of {@code lanes}
     * @param state eight rows
     */
    public static void set(
            double[] target,
            double constant,
            double[] base,
            double[] shared,
            @Nullable CoefficientRows lanes,
            int position,
            double[][] state) {
        if (lanes == null) {
            Row.combine(target, constant, base, shared, state);
        } else {
            Row.affine(target, 1, base, constant);
            Row.addCombination(target, lanes.combinations[position], state);
        }
    }
}
