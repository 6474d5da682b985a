package org.triffin.model.cascade;

/**
 * The margin ledger of a sleeve on a day, $bn; what is positive the funds pay.
 *
 * @param hedge variation margin of futures or swaps: -N D (df + (1 - phi) dl) / 1e4, so that a rise of yields is received
 * @param repo fall of the collateral's value, which lenders call: N D (df + dl) / 1e4
 * @param initial rise of the initial margin
 * @param haircut rise of the haircut
 */
public record MarginCalls(double hedge, double repo, double initial, double haircut) {
    /** What the variation margins leave to pay, N D phi dl / 1e4: the funds' loss before funding costs. */
    public double net() {
        return hedge + repo;
    }
}
