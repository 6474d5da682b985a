package org.triffin.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.triffin.simulation.statistics.OrderStatistics;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Variable;

/**
 * Annual values of a few variables of one model on every path, in single precision, to be asked for the distribution of
 * one where a condition on another holds. Without room for all, 128 MiB, none are kept; that depends on paths, years and
 * variables alone.
 */
public final class ConditionalSample implements PathSink {
    private static final long ROOM = 1L << 27;

    private final int model;
    private final List<String> wanted;
    private final int paths;
    private FiscalYear firstYear = new FiscalYear(2000);
    private int years;
    private boolean kept;
    /** Places of the variables wanted among the model's; those it does not record are left out. */
    private final List<String> names = new ArrayList<>();

    private final List<Integer> places = new ArrayList<>();
    /** [variable * years + year][path]. */
    private float[][] values = new float[0][0];

    /**
     * @param model number of the model in the engine's pass
     * @param wanted names of variables; those that the model does not record are left out
     * @param paths paths of the run
     */
    public ConditionalSample(int model, List<String> wanted, int paths) {
        this.model = model;
        this.wanted = List.copyOf(wanted);
        this.paths = paths;
    }

    @Override
    public int paths() {
        return paths;
    }

    @Override
    public void open(int number, FiscalYear first, int runYears, List<Variable> variables) {
        if (number != model) {
            return;
        }
        firstYear = first;
        years = runYears;
        List<String> recorded = variables.stream().map(Variable::name).toList();
        for (String name : wanted) {
            if (recorded.contains(name)) {
                names.add(name);
                places.add(recorded.indexOf(name));
            }
        }
        kept = (long) names.size() * years * paths * Float.BYTES <= ROOM;
        values = new float[kept ? names.size() * years : 0][paths];
    }

    @Override
    public void accept(int number, int firstPath, int count, float[][] sent) {
        if (number != model || !kept) {
            return;
        }
        for (int variable = 0; variable < places.size(); variable++) {
            for (int year = 0; year < years; year++) {
                float[] from = sent[places.get(variable) * years + year];
                System.arraycopy(from, 0, values[variable * years + year], firstPath, count);
            }
        }
    }

    /** False when there was no room for every value. */
    public boolean isKept() {
        return kept;
    }

    /** True when the values of this variable are kept. */
    public boolean has(String variable) {
        return kept && names.contains(variable);
    }

    /** The distribution of {@code variable} in {@code year} where the condition holds in that year; empty where it never does. */
    public Optional<ConditionalFan> fan(PathCondition condition, String variable, FiscalYear year) {
        float[] tested = row(condition.variable(), year);
        float[] asked = row(variable, year);
        float[] found = new float[paths];
        int size = 0;
        double sum = 0;
        for (int path = 0; path < paths; path++) {
            if (condition.holds(tested[path])) {
                found[size++] = asked[path];
                sum += asked[path];
            }
        }
        if (size == 0) {
            return Optional.empty();
        }
        float[] sorted = Arrays.copyOf(found, size);
        Arrays.sort(sorted);
        List<Double> quantiles = new ArrayList<>();
        for (Statistic statistic : ConditionalFan.QUANTILES) {
            int lower = OrderStatistics.lowerRank(size, statistic.probability());
            int upper = Math.min(lower + 1, size - 1);
            quantiles.add(OrderStatistics.between(sorted[lower], sorted[upper], size, statistic.probability()));
        }
        return Optional.of(new ConditionalFan(size, sum / size, quantiles));
    }

    private float[] row(String variable, FiscalYear year) {
        if (!has(variable)) {
            throw new IllegalArgumentException("The values of " + variable + " are not kept.");
        }
        return values[names.indexOf(variable) * years + year.year() - firstYear.year()];
    }
}
