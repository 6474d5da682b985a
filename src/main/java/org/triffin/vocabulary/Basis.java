package org.triffin.vocabulary;

/** Where a parameter's default comes from. An ASSUMED value is marked wherever a user sees it. */
public enum Basis {
    /** A published source, named beside the value. */
    SOURCED,
    /** Estimated from published data; the source says which. */
    ESTIMATED,
    /** An assumption: nobody has measured it, or the evidence is contested. */
    ASSUMED
}
