package org.triffin.model.dynamics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.triffin.model.state.CoefficientRows;
import org.triffin.reference.MacroEstimate;
import org.triffin.reference.MacroPool;
import org.triffin.reference.MacroPosterior;

/** Parameter sets of the macro block; path p uses set p modulo their number. Empty when all paths share one set. */
public record DynamicsPool(List<MacroDynamics> sets) {
    public DynamicsPool {
        sets = List.copyOf(sets);
    }

    /** No path-specific parameters. */
    public static DynamicsPool empty() {
        return new DynamicsPool(List.of());
    }

    /** One set per posterior draw, with the same scale and geometry as the shared one. */
    public static DynamicsPool of(MacroPool draws, double shortRateScale, int[] tenorQuarters, int[] nodes) {
        List<MacroDynamics> sets = new ArrayList<>(draws.size());
        for (int draw = 0; draw < draws.size(); draw++) {
            MacroEstimate estimate = new MacroEstimate(
                    draws.lag1()[draw],
                    draws.lag2()[draw],
                    square(draws.loading()[draw]),
                    MacroPosterior.estimate().observations());
            sets.add(MacroDynamics.of(estimate, shortRateScale, tenorQuarters, nodes));
        }
        return new DynamicsPool(sets);
    }

    private static double[][] square(double[][] lower) {
        double[][] product = new double[lower.length][lower.length];
        for (int i = 0; i < lower.length; i++) {
            for (int j = 0; j < lower.length; j++) {
                for (int k = 0; k < lower.length; k++) {
                    product[i][j] += lower[i][k] * lower[j][k];
                }
            }
        }
        return product;
    }

    /** Copies the sets of paths {@code firstPath}, {@code firstPath + 1}, ... into the lanes; nothing when empty. */
    public void gather(@Nullable CoefficientRows rows, long firstPath) {
        if (rows == null) {
            return;
        }
        int lanes = rows.deviations[0].length;
        for (int lane = 0; lane < lanes; lane++) {
            gather(sets.get((int) ((firstPath + lane) % sets.size())), rows, lane);
        }
    }

    private static void gather(MacroDynamics set, CoefficientRows rows, int lane) {
        double[][] combinations = set.allCombinations();
        for (int position = 0; position < rows.combinations.length; position++) {
            double[] combination = combinations[position];
            for (int element = 0; element < MacroDynamics.STATE; element++) {
                rows.combinations[position][element][lane] = combination[element];
            }
        }
        for (int i = 0; i < MacroDynamics.VARIABLES; i++) {
            rows.deviations[i][lane] = set.deviation()[i];
            for (int j = 0; j < MacroDynamics.VARIABLES; j++) {
                rows.loadings[i][j][lane] = set.loading()[i][j];
            }
        }
        for (int node = 0; node < rows.nodeDeviations.length; node++) {
            rows.nodeDeviations[node][lane] = set.nodeDeviations()[node];
        }
    }
}
