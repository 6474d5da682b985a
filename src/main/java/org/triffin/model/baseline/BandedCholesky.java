package org.triffin.model.baseline;

/**
 * Cholesky factor of a symmetric positive definite matrix whose entries vanish more than {@code width} places off the
 * diagonal. Ours because a dense factorisation of a 30-year quarterly path costs more than the rest of a cold start.
 */
final class BandedCholesky {
    private final int width;
    /** Row i holds L[i][i - width .. i]; the diagonal is at index width. */
    private final double[][] factor;

    /** @param band row i holds the lower band A[i][i - width .. i], the diagonal at index width; overwritten */
    BandedCholesky(double[][] band, int width) {
        this.width = width;
        this.factor = band;
        for (int row = 0; row < band.length; row++) {
            for (int column = Math.max(0, row - width); column <= row; column++) {
                double sum = band[row][column - row + width];
                for (int k = Math.max(0, row - width); k < column; k++) {
                    if (k >= column - width) {
                        sum -= band[row][k - row + width] * band[column][k - column + width];
                    }
                }
                band[row][column - row + width] = column == row ? positiveRoot(sum) : sum / band[column][width];
            }
        }
    }

    private static double positiveRoot(double pivot) {
        if (!(pivot > 0)) {
            throw new IllegalArgumentException("The smoothing problem has no single solution: too few constraints.");
        }
        return Math.sqrt(pivot);
    }

    /** Solves A x = right in place. */
    void solve(double[] right) {
        int n = factor.length;
        for (int row = 0; row < n; row++) {
            for (int k = Math.max(0, row - width); k < row; k++) {
                right[row] -= factor[row][k - row + width] * right[k];
            }
            right[row] /= factor[row][width];
        }
        for (int row = n - 1; row >= 0; row--) {
            for (int k = row + 1; k <= Math.min(n - 1, row + width); k++) {
                right[row] -= factor[k][row - k + width] * right[k];
            }
            right[row] /= factor[row][width];
        }
    }
}
