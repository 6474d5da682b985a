package org.triffin.simulation.statistics;

/**
 * Mean and standard error of values that come one by one: with n values so far and d = x - m[n-1],
 *
 * <pre>
 * m[n] = m[n-1] + d / n,   q[n] = q[n-1] + d (x - m[n]),   standard error = sqrt(q[n] / (n - 1) / n)
 * </pre>
 *
 * <p>B. P. Welford (1962), "Note on a Method for Calculating Corrected Sums of Squares and Products", Technometrics 4(3).
 */
public final class RunningMoments {
    private int size;
    private double mean;
    private double squares;

    public void add(double value) {
        size++;
        double before = value - mean;
        mean += before / size;
        squares += before * (value - mean);
    }

    /** How many values were added. */
    public int size() {
        return size;
    }

    /** 0 before the first value. */
    public double mean() {
        return mean;
    }

    /** Of the mean of independent values; 0 for fewer than two. */
    public double standardError() {
        return size < 2 ? 0 : Math.sqrt(squares / (size - 1) / size);
    }
}
