package org.triffin.model.state;

/** Whether an optional part of the model runs. */
public enum Simulated {
    /** On when a regime other than current policy or an event is declared. */
    AUTO,
    ON,
    OFF
}
