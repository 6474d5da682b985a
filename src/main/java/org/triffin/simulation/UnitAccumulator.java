package org.triffin.simulation;

import java.util.ArrayList;
import java.util.List;

/** What one thread has found on the paths of one unit, until it is added up in the order of paths. */
final class UnitAccumulator {
    /** Sum, squares, squares of pairs. */
    static final int SUMS = 3;

    /** A variable that is not finite in a year: the first path of the group, and on how many paths of the group. */
    record Breakdown(int model, int place, int year, int path, int size) {}

    /** Power sums about the pivots: [group][column * SUMS + sum]. */
    final double[][] sums;
    /** Breakdowns of each group, by year, model and variable. */
    final List<List<Breakdown>> breakdowns = new ArrayList<>();
    /** Annual values of single paths for the sink: [model][variable * years + year][path of the unit]; may be empty. */
    final float[][][] kept;

    private int number;

    UnitAccumulator(int groups, int columns, float[][][] kept) {
        sums = new double[groups][columns * SUMS];
        this.kept = kept;
        for (int group = 0; group < groups; group++) {
            breakdowns.add(new ArrayList<>());
        }
    }

    /** Makes it ready for the unit called {@code next}. */
    UnitAccumulator restart(int next) {
        number = next;
        breakdowns.forEach(List::clear);
        return this;
    }

    int number() {
        return number;
    }
}
