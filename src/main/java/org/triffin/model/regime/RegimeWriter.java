package org.triffin.model.regime;

import org.triffin.model.state.PathBlock;

/** What one regime does to the stance, while it is in force and while its traces fade. */
interface RegimeWriter {
    /**
     * Adds this quarter's effects to the stance.
     *
     * @param inForce 1 in the lanes whose regime it is, else 0
     * @param begun 1 in the lanes in which it has just taken over
     */
    void write(PathBlock block, int quarter, double[] inForce, double[] begun);

    /** Moves {@code part} by a step towards 1 where the regime is in force, towards 0 elsewhere. */
    static void ramp(double[] part, double[] inForce, double step) {
        for (int lane = 0; lane < part.length; lane++) {
            double next = part[lane] + (2 * inForce[lane] - 1) * step;
            part[lane] = next < 0 ? 0 : next > 1 ? 1 : next;
        }
    }
}
