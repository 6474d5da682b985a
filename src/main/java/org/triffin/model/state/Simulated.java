package org.triffin.model.state;

/** Whether an optional part of the model runs. */
public enum Simulated {
    /** When something else in the scenario needs it. */
    AUTO,
    ON,
    OFF;

    /** The answer, when something else does or does not need the part. */
    public boolean given(boolean needed) {
        return this == ON || (this == AUTO && needed);
    }
}
