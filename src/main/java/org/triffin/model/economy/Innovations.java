package org.triffin.model.economy;

import org.jspecify.annotations.Nullable;
import org.triffin.model.dynamics.MacroDynamics;
import org.triffin.model.state.CoefficientRows;
import org.triffin.model.state.EconomyState;
import org.triffin.model.state.Row;

/**
 * Fills the innovation rows of a quarter.
 *
 * <p>Gaussian: e = L z. Student-t: e = sqrt((nu - 2)/c) L z with one chi-square c of nu degrees a date, so the covariance
 * is the same. Bootstrap: e = sd times a vector of standardised residuals, four successive ones from a circular random
 * start, so means and variances are those of the sample.
 */
final class Innovations {
    private static final int BLOCK = 4;

    private final MacroShocks law;
    private final int degreesOfFreedom;
    private final MacroDynamics dynamics;
    private final double[][] residuals;

    /** @param residuals standardised residual vectors, [date][variable]; used by the bootstrap only */
    Innovations(MacroShocks law, int degreesOfFreedom, MacroDynamics dynamics, double[][] residuals) {
        this.law = law;
        this.degreesOfFreedom = degreesOfFreedom;
        this.dynamics = dynamics;
        this.residuals = residuals;
    }

    /**
     * @param quarter number of the projected quarter
     * @param sinceFirst quarters since the first one with shocks
     */
    void fill(EconomyState economy, int quarter, int sinceFirst) {
        switch (law) {
            case NONE -> {
                for (double[] row : economy.innovation) {
                    Row.fill(row, 0);
                }
            }
            case GAUSSIAN -> correlate(economy, quarter);
            case STUDENT_T -> {
                correlate(economy, quarter);
                for (double[] row : economy.innovation) {
                    stretch(row, economy.tailScale[quarter], degreesOfFreedom - 2.0);
                }
            }
            case BOOTSTRAP -> resample(economy, quarter, sinceFirst);
        }
    }

    private void correlate(EconomyState economy, int quarter) {
        CoefficientRows lanes = economy.coefficients;
        double[][] normals = new double[MacroDynamics.VARIABLES][];
        for (int draw = 0; draw < normals.length; draw++) {
            normals[draw] = economy.normals[draw][quarter];
        }
        for (int equation = 0; equation < MacroDynamics.VARIABLES; equation++) {
            double[] target = economy.innovation[equation];
            if (lanes == null) {
                Row.setWeighted(target, dynamics.loading()[equation], normals, equation + 1);
            } else {
                Row.fill(target, 0);
                for (int draw = 0; draw <= equation; draw++) {
                    Row.addProduct(target, lanes.loadings[equation][draw], normals[draw]);
                }
            }
        }
    }

    private static void stretch(double[] target, double[] chiSquare, double varianceScale) {
        for (int lane = 0; lane < target.length; lane++) {
            target[lane] *= Math.sqrt(varianceScale / chiSquare[lane]);
        }
    }

    private void resample(EconomyState economy, int quarter, int sinceFirst) {
        double[] start = economy.blockStart[quarter - sinceFirst % BLOCK];
        int offset = sinceFirst % BLOCK;
        CoefficientRows lanes = economy.coefficients;
        for (int equation = 0; equation < MacroDynamics.VARIABLES; equation++) {
            gather(economy.innovation[equation], start, offset, equation);
            scale(economy.innovation[equation], equation, lanes);
        }
    }

    private void gather(double[] target, double[] start, int offset, int equation) {
        for (int lane = 0; lane < target.length; lane++) {
            int date = ((int) (start[lane] * residuals.length) + offset) % residuals.length;
            target[lane] = residuals[date][equation];
        }
    }

    private void scale(double[] target, int equation, @Nullable CoefficientRows lanes) {
        if (lanes == null) {
            Row.scale(target, dynamics.deviation()[equation]);
        } else {
            Row.multiply(target, lanes.deviations[equation]);
        }
    }
}
