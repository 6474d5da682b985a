package org.triffin.results.stress;

import java.util.ArrayList;
import java.util.List;
import org.triffin.simulation.statistics.Interval;
import org.triffin.simulation.statistics.WeightedSample;
import org.triffin.simulation.stress.StressSample;
import org.triffin.simulation.stress.StressVariable;

/**
 * The rows of {@code stress.csv}: mean, standard deviation, quantiles (type 7), Monte Carlo standard error, and value at risk and
 * expected shortfall at the high end with 95% intervals. All are conditional on the shock, whose likelihood nobody knows.
 */
final class OutcomeRows {
    private static final int[] PERCENTS = {5, 10, 17, 25, 50, 75, 83, 90, 95};
    private static final double[] TAILS = {0.95, 0.975, 0.99};
    private static final String[] TAIL_NAMES = {"95", "975", "99"};

    /** Rows about the draws themselves: what weights leave of them, and how many are not calm by the horizon. */
    static final String SIZE = "effective_sample_size";

    static final String NOT_CALM = "draws_not_calm";
    static final String DRAWS = "draws";

    private final List<StressTable.Row> rows = new ArrayList<>();

    /** Adds a case whose draws count the same. */
    void add(String caseName, StressSample sample) {
        for (StressVariable variable : StressVariable.values()) {
            add(caseName, variable, WeightedSample.of(sample.values(variable)));
        }
        rows.add(new StressTable.Row(caseName, NOT_CALM, DRAWS, "mean", sample.censored()));
    }

    /** Adds a case whose draws have weights. */
    void add(String caseName, StressSample sample, double[] weights) {
        for (StressVariable variable : StressVariable.values()) {
            add(caseName, variable, WeightedSample.of(sample.values(variable), weights));
        }
        double size = WeightedSample.of(weights, weights).size();
        rows.add(new StressTable.Row(caseName, SIZE, DRAWS, "mean", size));
    }

    StressTable table() {
        return new StressTable(rows);
    }

    private void add(String caseName, StressVariable variable, WeightedSample sample) {
        add(caseName, variable, "mean", sample.mean());
        add(caseName, variable, "sd", sample.standardDeviation());
        for (int percent : PERCENTS) {
            add(caseName, variable, (percent < 10 ? "p0" : "p") + percent, sample.quantile(percent / 100.0));
        }
        add(caseName, variable, "mcse", sample.standardError());
        Interval[] shortfalls = sample.shortfallIntervals(TAILS);
        for (int i = 0; i < TAILS.length; i++) {
            String name = "var" + TAIL_NAMES[i];
            add(caseName, variable, name, sample.quantile(TAILS[i]), sample.quantileInterval(TAILS[i]));
        }
        for (int i = 0; i < TAILS.length; i++) {
            String name = "es" + TAIL_NAMES[i];
            add(caseName, variable, name, sample.expectedShortfall(TAILS[i]), shortfalls[i]);
        }
    }

    private void add(String caseName, StressVariable variable, String statistic, double value, Interval interval) {
        add(caseName, variable, statistic, value);
        add(caseName, variable, statistic + "_low", interval.low());
        add(caseName, variable, statistic + "_high", interval.high());
    }

    private void add(String caseName, StressVariable variable, String statistic, double value) {
        rows.add(new StressTable.Row(caseName, variable.word(), variable.unit(), statistic, value));
    }
}
