package org.triffin.simulation.stress;

import org.triffin.vocabulary.TableName;

/** How a reverse stress test looks for what reaches its target. */
public enum ReverseMethod {
    /** The smallest multiple of the shock, down to nothing, in the market as it is. */
    SHOCK_ALONE,
    LEVERAGE_ALONE,
    SIZE_ALONE,
    ROOM_ALONE,
    /** The nearest of all rays of a lattice of directions. */
    RAYS,
    /** The nearest mix of all four by a genetic search. */
    GENETIC;

    /** The name in tables. */
    public String word() {
        return TableName.of(this);
    }
}
