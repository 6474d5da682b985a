package org.triffin.reference.calibration;

import java.util.Arrays;
import java.util.List;

/**
 * Weights w >= 0 that minimise sum((row w - aim)^2) + sum(((w - 1) / priorSd)^2), by coordinate descent on the normal
 * equations, which converges because the second sum makes the problem strictly convex.
 */
final class RidgeRegression {
    private static final int SWEEPS = 20_000;

    private RidgeRegression() {}

    static double[] fit(List<double[]> rows, double[] aims, double priorSd) {
        int size = rows.get(0).length;
        double prior = 1 / (priorSd * priorSd);
        double[][] normal = new double[size][size];
        double[] right = new double[size];
        Arrays.fill(right, prior);
        for (int i = 0; i < size; i++) {
            normal[i][i] = prior;
        }
        for (int k = 0; k < aims.length; k++) {
            double[] row = rows.get(k);
            for (int i = 0; i < size; i++) {
                right[i] += row[i] * aims[k];
                for (int j = 0; j < size; j++) {
                    normal[i][j] += row[i] * row[j];
                }
            }
        }
        double[] weights = new double[size];
        Arrays.fill(weights, 1);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 0; i < size; i++) {
                double gradient = -right[i];
                for (int j = 0; j < size; j++) {
                    gradient += normal[i][j] * weights[j];
                }
                weights[i] = Math.max(0, weights[i] - gradient / normal[i][i]);
            }
        }
        return weights;
    }
}
