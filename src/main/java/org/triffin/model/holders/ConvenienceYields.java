package org.triffin.model.holders;

import org.triffin.model.state.PathBlock;
import org.triffin.model.state.Row;
import org.triffin.model.state.SafeHavenState;

/**
 * Convenience yields cy_n = c_n - kappa_n ln(d) - e_n (erosion - erosion_0) + flight_n by tenor n. Flight is minus what
 * yields do in a flight from risk: for bills always a gain, for ten years -response x risk-off with
 * response = flight (erosion / turn - 1), a gain only while erosion is below the turn; between them linear in the tenor.
 */
final class ConvenienceYields {
    /** Tenors in years over ten: bills, one, five, ten. */
    private static final double[] TENOR = {0, 0.1, 0.5, 1};

    private static final double LEAST_RATIO = 0.05;

    private final ConvenienceSpec spec;
    private final double[] levels;
    private final double[] slopes;
    private final double[] erosions;

    ConvenienceYields(ConvenienceSpec spec, double usualErosion) {
        this.spec = spec;
        this.levels = spec.levels();
        this.slopes = spec.slopes();
        this.erosions = spec.erosions();
        for (int tenor = 0; tenor < levels.length; tenor++) {
            levels[tenor] += erosions[tenor] * usualErosion;
        }
    }

    /** What the ten-year yield does per unit of flight from risk. */
    void respond(SafeHavenState state) {
        Row.affine(state.flightResponse, spec.flight() / spec.flightTurn(), state.erosion, -spec.flight());
    }

    void fill(PathBlock block) {
        SafeHavenState state = block.safeHaven;
        double[] log = state.convenience[SafeHavenState.TEN];
        logarithm(log, block.debt.debtToGdp);
        for (int tenor = 0; tenor < levels.length; tenor++) {
            set(state.convenience[tenor], log, state.erosion, state.flightResponse, block.stance.riskOff, tenor);
        }
    }

    /** The convenience yield of a tenor; the last tenor's row is the logarithm's own. */
    private void set(double[] yield, double[] log, double[] erosion, double[] response, double[] riskOff, int tenor) {
        double level = levels[tenor];
        double slope = -slopes[tenor];
        double fall = -erosions[tenor];
        double weight = -TENOR[tenor];
        double gain = (1 - TENOR[tenor]) * spec.flightBills();
        for (int lane = 0; lane < yield.length; lane++) {
            double value = Math.fma(fall, erosion[lane], Math.fma(slope, log[lane], level));
            yield[lane] = Math.fma(riskOff[lane], Math.fma(weight, response[lane], gain), value);
        }
    }

    /**
     * The natural logarithm as 2 artanh((x - 1)/(x + 1)) to the thirteenth power: error below 1e-3 from 1/5 to 5; of a debt
     * that is all but paid off, that of the least ratio.
     */
    private static void logarithm(double[] target, double[] source) {
        for (int lane = 0; lane < target.length; lane++) {
            double x = source[lane] < LEAST_RATIO ? LEAST_RATIO : source[lane];
            double y = (x - 1) / (x + 1);
            double s = y * y;
            double p = Math.fma(s, 1.0 / 13, 1.0 / 11);
            p = Math.fma(s, p, 1.0 / 9);
            p = Math.fma(s, p, 1.0 / 7);
            p = Math.fma(s, p, 1.0 / 5);
            p = Math.fma(s, p, 1.0 / 3);
            target[lane] = 2 * y * Math.fma(s, p, 1);
        }
    }
}
