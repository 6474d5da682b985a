package org.triffin.reference;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.L64X128Mix;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Draws a vector autoregression's parameters from a normal-inverse-Wishart posterior. Sigma is the inverse of a Wishart
 * matrix built by Bartlett's decomposition: W = (L A)(L A)', L L' = inverse of S, A lower triangular with the square roots
 * of chi-squares on the diagonal and standard normals below (Bartlett 1933; Anderson, An Introduction to Multivariate
 * Statistical Analysis, section 7.2). Coefficients are B = mean + chol(V) Z chol(Sigma)'.
 */
final class PosteriorSampler {
    /** A draw with an eigenvalue of this modulus or more is thrown away. */
    static final double LARGEST_MODULUS = 0.99;

    private static final int VARIABLES = MacroEstimate.VARIABLES;
    private static final int REGRESSORS = 2 * VARIABLES;
    private static final long[] SEED = {
        0x7472696666696e31L, 0x706f737465726931L, 0x6d6163726f333031L, 0x6472617773353132L
    };

    private final UniformRandomProvider random = new L64X128Mix(SEED);
    private final ContinuousSampler normal = ZigguratSampler.NormalizedGaussian.of(random);
    private final List<ContinuousSampler> chiSquares = new ArrayList<>();
    private final RealMatrix mean;
    private final RealMatrix precisionFactor;
    private final RealMatrix regressorFactor;

    /**
     * @param estimate posterior mean of the coefficients
     * @param scale S of the inverse-Wishart law
     * @param degrees its degrees of freedom
     * @param regressorCovariance V, one row and column a regressor, lag 1 before lag 2
     */
    PosteriorSampler(MacroEstimate estimate, double[][] scale, int degrees, double[][] regressorCovariance) {
        mean = MatrixUtils.createRealMatrix(REGRESSORS, VARIABLES);
        mean.setSubMatrix(transpose(estimate.lag1()), 0, 0);
        mean.setSubMatrix(transpose(estimate.lag2()), VARIABLES, 0);
        precisionFactor = factor(inverse(MatrixUtils.createRealMatrix(scale)));
        regressorFactor = factor(MatrixUtils.createRealMatrix(regressorCovariance));
        for (int i = 0; i < VARIABLES; i++) {
            chiSquares.add(AhrensDieterMarsagliaTsangGammaSampler.of(random, (degrees - i) / 2.0, 2));
        }
    }

    MacroPool draw(int count) {
        double[][][] lag1 = new double[count][][];
        double[][][] lag2 = new double[count][][];
        double[][][] loading = new double[count][][];
        int kept = 0;
        int rejected = 0;
        while (kept < count) {
            RealMatrix covarianceFactor = factor(drawCovariance());
            RealMatrix coefficients =
                    mean.add(regressorFactor.multiply(normals()).multiply(covarianceFactor.transpose()));
            double[][] first = transpose(coefficients
                    .getSubMatrix(0, VARIABLES - 1, 0, VARIABLES - 1)
                    .getData());
            double[][] second = transpose(coefficients
                    .getSubMatrix(VARIABLES, REGRESSORS - 1, 0, VARIABLES - 1)
                    .getData());
            if (Companion.largestModulus(first, second) < LARGEST_MODULUS) {
                lag1[kept] = first;
                lag2[kept] = second;
                loading[kept] = covarianceFactor.getData();
                kept++;
            } else {
                rejected++;
            }
        }
        return new MacroPool(lag1, lag2, loading, rejected);
    }

    private RealMatrix drawCovariance() {
        RealMatrix bartlett = MatrixUtils.createRealMatrix(VARIABLES, VARIABLES);
        for (int i = 0; i < VARIABLES; i++) {
            bartlett.setEntry(i, i, Math.sqrt(chiSquares.get(i).sample()));
            for (int j = 0; j < i; j++) {
                bartlett.setEntry(i, j, normal.sample());
            }
        }
        RealMatrix half = precisionFactor.multiply(bartlett);
        return inverse(half.multiply(half.transpose()));
    }

    private RealMatrix normals() {
        RealMatrix draws = MatrixUtils.createRealMatrix(REGRESSORS, VARIABLES);
        for (int i = 0; i < REGRESSORS; i++) {
            for (int j = 0; j < VARIABLES; j++) {
                draws.setEntry(i, j, normal.sample());
            }
        }
        return draws;
    }

    private static RealMatrix factor(RealMatrix matrix) {
        RealMatrix symmetric = matrix.add(matrix.transpose()).scalarMultiply(0.5);
        return new CholeskyDecomposition(symmetric, 1e-9, 0).getL();
    }

    private static RealMatrix inverse(RealMatrix matrix) {
        return new LUDecomposition(matrix).getSolver().getInverse();
    }

    private static double[][] transpose(double[][] matrix) {
        return MatrixUtils.createRealMatrix(matrix).transpose().getData();
    }
}
