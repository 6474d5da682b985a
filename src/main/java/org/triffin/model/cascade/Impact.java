package org.triffin.model.cascade;

/** How the price moves with what has been sold in a day; k is the slope at nothing sold. */
public enum Impact {
    /** k Q. */
    LINEAR,
    /** (1e4 / D10) (1 - exp(-Q / depth)) with depth = 1e4 / (D10 k): the price cannot fall below nothing. */
    EXPONENTIAL,
    /** k sqrt(|Q| Q_ref), with the sign of Q: equal to linear at the reference sale. No finite multiplier for small shocks. */
    SQUARE_ROOT
}
