package org.triffin.results.stress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.triffin.simulation.stress.StressSample;
import org.triffin.simulation.stress.StressVariable;

/** Collects the rows of {@code draws.csv}. */
final class DrawRows {
    private final List<DrawTable.Row> rows = new ArrayList<>();

    /** Adds draws that count the same. */
    void add(String caseName, StressSample sample) {
        double[] weights = new double[sample.draws()];
        Arrays.fill(weights, 1);
        add(caseName, sample, weights);
    }

    /** Adds draws with weights. */
    void add(String caseName, StressSample sample, double[] weights) {
        double[] peaks = sample.values(StressVariable.PEAK_YIELD_10Y);
        double[] dislocations = sample.values(StressVariable.PEAK_DISLOCATION);
        for (int draw = 0; draw < sample.draws(); draw++) {
            rows.add(new DrawTable.Row(caseName, draw, weights[draw], peaks[draw], dislocations[draw]));
        }
    }

    DrawTable table() {
        return new DrawTable(rows);
    }
}
