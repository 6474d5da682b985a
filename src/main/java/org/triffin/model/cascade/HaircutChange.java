package org.triffin.model.cascade;

/** Three ways to change a haircut, which differ even in sign. */
public enum HaircutChange {
    NONE,
    /** It rises on a day of the episode; positions and equity are what they are. */
    JUMP,
    /** It was higher from the start, and positions smaller: N (h0 + m0) / (h1 + m0) on the same equity. */
    EX_ANTE_RESCALED,
    /** It was higher from the start, and equity topped up where it falls short; the top-up is reported. */
    EX_ANTE_RECAPITALISED
}
