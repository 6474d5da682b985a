package org.triffin.reference;

import java.util.Arrays;

/**
 * The macro block's vector autoregression x(t) = A1 x(t-1) + A2 x(t-2) + e(t), e with covariance Sigma, no constant. The
 * variables are, in this order, the quarterly deviations of real growth, inflation, the short rate (discount basis) and
 * the ten-year term premium from their anchors, annual decimals. Arrays are the caller's to read, not to change.
 *
 * @param lag1 A1, [equation][variable]
 * @param lag2 A2, [equation][variable]
 * @param covariance Sigma, decimals squared
 * @param observations quarters in the sample
 */
public record MacroEstimate(double[][] lag1, double[][] lag2, double[][] covariance, int observations) {
    /** Number of variables. */
    public static final int VARIABLES = 4;

    public MacroEstimate {
        for (double[][] matrix : new double[][][] {lag1, lag2, covariance}) {
            if (matrix.length != VARIABLES || !Arrays.stream(matrix).allMatch(row -> row.length == VARIABLES)) {
                throw new IllegalArgumentException("The macro block's matrices are four by four.");
            }
        }
        if (observations <= 2 * VARIABLES) {
            throw new IllegalArgumentException("An estimate needs more than " + 2 * VARIABLES + " observations.");
        }
    }
}
