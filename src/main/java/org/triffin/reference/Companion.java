package org.triffin.reference;

/**
 * Stability of a vector autoregression x(t) = A1 x(t-1) + A2 x(t-2): the largest modulus of an eigenvalue of its companion
 * matrix C = [A1 A2; I 0]. By Gelfand's formula that is the limit of the n-th root of the norm of C^n; n doubles with each
 * squaring, so {@value #SQUARINGS} squarings leave an error far below rounding. Ten times faster than eigenvalues, which
 * matters because hundreds of draws are judged at start-up.
 */
final class Companion {
    private static final int SQUARINGS = 40;

    private Companion() {}

    static double largestModulus(double[][] lag1, double[][] lag2) {
        int half = lag1.length;
        double[][] power = new double[2 * half][2 * half];
        for (int i = 0; i < half; i++) {
            System.arraycopy(lag1[i], 0, power[i], 0, half);
            System.arraycopy(lag2[i], 0, power[i], half, half);
            power[half + i][i] = 1;
        }
        double logNorm = 0;
        double weight = 1;
        for (int k = 0; k <= SQUARINGS; k++) {
            double norm = largestEntry(power);
            if (norm == 0) {
                return 0;
            }
            logNorm += weight * Math.log(norm);
            weight /= 2;
            power = squared(power, 1 / norm);
        }
        return Math.exp(logNorm);
    }

    private static double largestEntry(double[][] matrix) {
        double largest = 0;
        for (double[] row : matrix) {
            for (double entry : row) {
                largest = Math.max(largest, Math.abs(entry));
            }
        }
        return largest;
    }

    /** The square of {@code factor} times the matrix. */
    private static double[][] squared(double[][] matrix, double factor) {
        int size = matrix.length;
        double[][] square = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < size; k++) {
                double left = factor * factor * matrix[i][k];
                for (int j = 0; j < size; j++) {
                    square[i][j] += left * matrix[k][j];
                }
            }
        }
        return square;
    }
}
