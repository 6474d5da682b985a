package org.triffin.simulation.stress;

import org.triffin.simulation.CancelledException;

/** What a target's variable is at a mix. */
@FunctionalInterface
interface Response {
    double at(StressMix mix) throws CancelledException;
}
