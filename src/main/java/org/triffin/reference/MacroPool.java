package org.triffin.reference;

/**
 * Draws of the macro block's parameters from their posterior, stable ones only. Arrays are the caller's to read, not to
 * change.
 *
 * @param lag1 A1 of each draw, [draw][equation][variable]
 * @param lag2 A2 of each draw, [draw][equation][variable]
 * @param loading lower Cholesky factor L of each draw's covariance, decimals, [draw][equation][shock]: e = L z
 * @param rejected draws thrown away on the way because their companion matrix had an eigenvalue too close to one
 */
public record MacroPool(double[][][] lag1, double[][][] lag2, double[][][] loading, int rejected) {
    public MacroPool {
        if (lag1.length == 0 || lag2.length != lag1.length || loading.length != lag1.length || rejected < 0) {
            throw new IllegalArgumentException("A pool holds both lags and the loading of every draw.");
        }
    }

    /** Number of draws. */
    public int size() {
        return lag1.length;
    }
}
