package org.triffin.simulation.statistics;

/**
 * Mean, standard deviation and standard error from power sums about a pivot c near the data: with d[i] = x[i] - c,
 *
 * <pre>
 * S = sum d[i],   Q = sum d[i]^2
 * mean = c + S / n,   variance = (Q - S^2 / n) / (n - 1)
 * </pre>
 *
 * <p>With antithetic pairs the independent observations are the m = n/2 pair means e[j] = (d[2j] + d[2j+1]) / 2, and
 * P = sum e[j]^2 takes the place of Q in the standard error of the mean.
 *
 * <p>T. F. Chan, G. H. Golub and R. J. LeVeque (1983), "Algorithms for Computing the Sample Variance: Analysis and
 * Recommendations", The American Statistician 37(3), "shifted data".
 */
public final class Moments {
    /** Partial sums kept side by side, so that additions do not wait for each other. */
    private static final int STRIPES = 4;

    private Moments() {}

    public static double mean(double pivot, double sum, int size) {
        return pivot + sum / size;
    }

    /** Sample standard deviation; 0 for a single value. */
    public static double standardDeviation(double sum, double squares, int size) {
        return size == 1 ? 0 : Math.sqrt(Math.max(0, squares - sum * sum / size) / (size - 1));
    }

    /** Standard error of the mean of independent values; 0 for a single value. */
    public static double standardError(double sum, double squares, int size) {
        return standardDeviation(sum, squares, size) / Math.sqrt(size);
    }

    /** Standard error of the mean of {@code size} values in antithetic pairs; 0 for a single pair. */
    public static double pairedStandardError(double sum, double pairSquares, int size) {
        return standardError(sum / 2, pairSquares, size / 2);
    }

    /**
     * Adds S and Q of {@code row[from]} to {@code row[from + size - 1]} up in a fixed order and stores them.
     *
     * @param target S goes to {@code target[at]}, Q to {@code target[at + 1]}
     */
    public static void sums(double[] row, int from, int size, double pivot, double[] target, int at) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        double q0 = 0;
        double q1 = 0;
        double q2 = 0;
        double q3 = 0;
        int whole = from + size - size % STRIPES;
        for (int i = from; i < whole; i += STRIPES) {
            double d0 = row[i] - pivot;
            double d1 = row[i + 1] - pivot;
            double d2 = row[i + 2] - pivot;
            double d3 = row[i + 3] - pivot;
            s0 += d0;
            s1 += d1;
            s2 += d2;
            s3 += d3;
            q0 = Math.fma(d0, d0, q0);
            q1 = Math.fma(d1, d1, q1);
            q2 = Math.fma(d2, d2, q2);
            q3 = Math.fma(d3, d3, q3);
        }
        for (int i = whole; i < from + size; i++) {
            double d = row[i] - pivot;
            s0 += d;
            q0 = Math.fma(d, d, q0);
        }
        target[at] = (s0 + s1) + (s2 + s3);
        target[at + 1] = (q0 + q1) + (q2 + q3);
    }

    /** P of the pairs ({@code row[from]}, {@code row[from + 1]}), ...; {@code size} is even. */
    public static double pairSquares(double[] row, int from, int size, double pivot) {
        double p0 = 0;
        double p1 = 0;
        int whole = from + size - size % STRIPES;
        for (int i = from; i < whole; i += STRIPES) {
            double e0 = 0.5 * ((row[i] - pivot) + (row[i + 1] - pivot));
            double e1 = 0.5 * ((row[i + 2] - pivot) + (row[i + 3] - pivot));
            p0 = Math.fma(e0, e0, p0);
            p1 = Math.fma(e1, e1, p1);
        }
        for (int i = whole; i < from + size; i += 2) {
            double e = 0.5 * ((row[i] - pivot) + (row[i + 1] - pivot));
            p0 = Math.fma(e, e, p0);
        }
        return p0 + p1;
    }
}
