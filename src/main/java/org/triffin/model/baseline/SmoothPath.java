package org.triffin.model.baseline;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;

/**
 * Quarterly paths from fiscal-year figures: the path with the smallest sum of squared differences that meets every
 * annual figure exactly (Boot, Feibes and Lisman 1967; Denton 1971). Rates use first differences, log levels second
 * differences, so that growth changes as little as possible from quarter to quarter.
 */
final class SmoothPath {
    private static final int QUARTERS = 4;
    private static final int NEWTON_STEPS = 8;
    private static final double TOLERANCE = 1e-14;

    private record Constraint(int first, double[] weights, double value) {}

    private SmoothPath() {}

    /**
     * Rates by quarter, smallest sum of squared quarterly changes.
     *
     * @param before the rate in the quarter before the first
     * @param known actual rates of the first quarters, at most three
     * @param yearAverages averages of successive fiscal years
     */
    static double[] rates(double before, double[] known, double[] yearAverages) {
        int n = yearAverages.length * QUARTERS + 1;
        List<Constraint> constraints = new ArrayList<>();
        constraints.add(new Constraint(0, new double[] {1}, before));
        for (int quarter = 0; quarter < known.length; quarter++) {
            constraints.add(new Constraint(1 + quarter, new double[] {1}, known[quarter]));
        }
        for (int year = 0; year < yearAverages.length; year++) {
            constraints.add(new Constraint(1 + year * QUARTERS, new double[] {.25, .25, .25, .25}, yearAverages[year]));
        }
        double[] path = minimise(n, 1, constraints);
        return java.util.Arrays.copyOfRange(path, 1, n);
    }

    /** Levels by quarter whose sums over successive fiscal years are {@code yearSums}, with the smoothest log growth. */
    static double[] levels(double[] yearSums) {
        int n = yearSums.length * QUARTERS;
        double[] logLevel = new double[n];
        for (int quarter = 0; quarter < n; quarter++) {
            logLevel[quarter] = Math.log(yearSums[quarter / QUARTERS] / QUARTERS);
        }
        for (int step = 0; step < NEWTON_STEPS; step++) {
            List<Constraint> constraints = new ArrayList<>();
            double worst = 0;
            for (int year = 0; year < yearSums.length; year++) {
                double[] weights = new double[QUARTERS];
                double sum = 0;
                double value = yearSums[year];
                for (int k = 0; k < QUARTERS; k++) {
                    double level = Math.exp(logLevel[year * QUARTERS + k]);
                    weights[k] = level / yearSums[year];
                    sum += level;
                    value += level * (logLevel[year * QUARTERS + k] - 1);
                }
                constraints.add(new Constraint(year * QUARTERS, weights, value / yearSums[year]));
                worst = Math.max(worst, Math.abs(sum / yearSums[year] - 1));
            }
            if (step > 1 && worst < TOLERANCE) {
                break;
            }
            logLevel = minimise(n, 2, constraints);
        }
        double[] levels = new double[n];
        for (int year = 0; year < yearSums.length; year++) {
            double sum = 0;
            for (int quarter = year * QUARTERS; quarter < (year + 1) * QUARTERS; quarter++) {
                levels[quarter] = Math.exp(logLevel[quarter]);
                sum += levels[quarter];
            }
            for (int quarter = year * QUARTERS; quarter < (year + 1) * QUARTERS; quarter++) {
                levels[quarter] *= yearSums[year] / sum;
            }
        }
        return levels;
    }

    /**
     * The x that minimises |D x|^2 subject to A x = b, D the difference operator of this order. Adding A'A to D'D leaves
     * the minimiser unchanged and makes the matrix positive definite: x = H^-1 A' (A H^-1 A')^-1 b.
     */
    private static double[] minimise(int n, int order, List<Constraint> constraints) {
        int width = QUARTERS;
        double[] difference = order == 1 ? new double[] {-1, 1} : new double[] {1, -2, 1};
        double[][] band = new double[n][width + 1];
        for (int first = 0; first + order < n; first++) {
            addOuterProduct(band, width, first, difference);
        }
        for (Constraint constraint : constraints) {
            addOuterProduct(band, width, constraint.first, constraint.weights);
        }
        BandedCholesky factor = new BandedCholesky(band, width);
        int m = constraints.size();
        double[][] columns = new double[m][n];
        Array2DRowRealMatrix schur = new Array2DRowRealMatrix(m, m);
        double[] target = new double[m];
        for (int j = 0; j < m; j++) {
            Constraint constraint = constraints.get(j);
            System.arraycopy(constraint.weights, 0, columns[j], constraint.first, constraint.weights.length);
            factor.solve(columns[j]);
            target[j] = constraint.value;
            for (int i = 0; i < m; i++) {
                schur.setEntry(i, j, apply(constraints.get(i), columns[j]));
            }
        }
        double[] multiplier = new LUDecomposition(schur)
                .getSolver()
                .solve(new ArrayRealVector(target, false))
                .toArray();
        double[] path = new double[n];
        for (int j = 0; j < m; j++) {
            for (int quarter = 0; quarter < n; quarter++) {
                path[quarter] += multiplier[j] * columns[j][quarter];
            }
        }
        return path;
    }

    private static void addOuterProduct(double[][] band, int width, int first, double[] vector) {
        for (int i = 0; i < vector.length; i++) {
            for (int j = 0; j <= i; j++) {
                band[first + i][width - i + j] += vector[i] * vector[j];
            }
        }
    }

    private static double apply(Constraint constraint, double[] path) {
        double sum = 0;
        for (int k = 0; k < constraint.weights.length; k++) {
            sum += constraint.weights[k] * path[constraint.first + k];
        }
        return sum;
    }
}
