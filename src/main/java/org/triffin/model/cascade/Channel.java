package org.triffin.model.cascade;

/**
 * Which leveraged trade is there. That the basis trade drove April 2025 is contested: the New York Fed saw no unwinding of
 * it and pointed to swap spreads (R. Perli, 9 May 2025).
 */
public enum Channel {
    BOTH,
    BASIS,
    SWAP_SPREAD,
    /** Neither: unlevered sellers and dealers alone. */
    NEITHER;

    public boolean basis() {
        return this == BOTH || this == BASIS;
    }

    public boolean swapSpread() {
        return this == BOTH || this == SWAP_SPREAD;
    }
}
