package org.triffin.model.dynamics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.triffin.model.state.CoefficientRows;

/** Parameter sets of the macro block; path p uses set p modulo their number. Empty when all paths share one set. */
public record MacroPool(List<MacroDynamics> sets) {
    public MacroPool {
        sets = List.copyOf(sets);
    }

    /** No path-specific parameters. */
    public static MacroPool empty() {
        return new MacroPool(List.of());
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
        for (int position = 0; position < rows.combinations.length; position++) {
            double[] combination = set.combination(position);
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
