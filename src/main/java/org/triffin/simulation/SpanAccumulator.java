package org.triffin.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.triffin.simulation.statistics.RunningMoments;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Variable;

/**
 * Means and standard errors of spans as differences of every model from the first, path by path. Paths come in order, so
 * sums have the same bits for any number of threads and lanes. Values are those of kept paths, in single precision.
 */
public final class SpanAccumulator implements PathSink {
    private final List<Span> spans;
    private final int paths;
    private final int step;
    private final Optional<PathCondition> condition;
    private final List<Model> models = new ArrayList<>();
    /** The first model's spans on the paths at work: [span][path - first path]. */
    private double[][] base = new double[0][0];

    /** Rows of one model, -1 where it has none, and its differences by span. */
    private static final class Model {
        final int[] rows;
        final int[] conditionRows;
        final List<RunningMoments> differences = new ArrayList<>();

        Model(int spans) {
            rows = new int[spans];
            conditionRows = new int[spans];
        }
    }

    private SpanAccumulator(List<Span> spans, int paths, int step, Optional<PathCondition> condition) {
        this.spans = List.copyOf(spans);
        this.paths = paths;
        this.step = step;
        this.condition = condition;
    }

    /** Over all paths; with antithetic variates the independent observations are the means of pairs. */
    public static SpanAccumulator over(List<Span> spans, SimulationSpec simulation) {
        boolean pairs = simulation.varianceReduction() == SimulationSpec.VarianceReduction.ANTITHETIC;
        return new SpanAccumulator(spans, simulation.paths(), pairs ? 2 : 1, Optional.empty());
    }

    /**
     * Over the paths for which the condition holds of the later model in a span's last year. Standard errors take paths
     * as independent, as two paths of an antithetic pair need not be among them together.
     */
    public static SpanAccumulator where(PathCondition condition, List<Span> spans, SimulationSpec simulation) {
        return new SpanAccumulator(spans, simulation.paths(), 1, Optional.of(condition));
    }

    @Override
    public int paths() {
        return paths;
    }

    @Override
    public void open(int number, FiscalYear firstYear, int years, List<Variable> variables) {
        Model model = new Model(spans.size());
        List<String> names = variables.stream().map(Variable::name).toList();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            int first = span.first().year() - firstYear.year();
            boolean within = first >= 0 && first + span.years() <= years;
            int last = first + span.years() - 1;
            model.rows[i] = within ? row(names.indexOf(span.variable()), years, first) : -1;
            model.conditionRows[i] = condition.isPresent() && within
                    ? row(names.indexOf(condition.get().variable()), years, last)
                    : -1;
            model.differences.add(new RunningMoments());
        }
        models.add(number, model);
    }

    private static int row(int variable, int years, int year) {
        return variable < 0 ? -1 : variable * years + year;
    }

    @Override
    public void accept(int number, int firstPath, int count, float[][] values) {
        Model model = models.get(number);
        if (number == 0 && (base.length == 0 || base[0].length < count)) {
            base = new double[spans.size()][count];
        }
        for (int i = 0; i < spans.size(); i++) {
            if (model.rows[i] >= 0 && number == 0) {
                for (int path = 0; path < count; path++) {
                    base[i][path] = spans.get(i).of(values, model.rows[i], path);
                }
            } else if (isCompared(number, i)) {
                observe(model, i, count, values);
            }
        }
    }

    private boolean isCompared(int number, int span) {
        return number > 0
                && models.get(number).rows[span] >= 0
                && models.get(0).rows[span] >= 0
                && (condition.isEmpty() || models.get(number).conditionRows[span] >= 0);
    }

    private void observe(Model model, int span, int count, float[][] values) {
        RunningMoments moments = model.differences.get(span);
        for (int path = 0; path < count; path += step) {
            double sum = 0;
            for (int member = path; member < path + step; member++) {
                sum += spans.get(span).of(values, model.rows[span], member) - base[span][member];
            }
            if (condition.isEmpty() || condition.get().holds(values[model.conditionRows[span]][path])) {
                moments.add(sum / step);
            }
        }
    }

    /**
     * The differences of model {@code number}, 1 for the second, once all paths are in: one per span that both models
     * record, in the years of which both run, and of which there is a path.
     */
    public List<SpanDifference> differences(int number) {
        List<SpanDifference> all = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            RunningMoments moments = models.get(number).differences.get(i);
            if (moments.size() > 0) {
                all.add(new SpanDifference(
                        spans.get(i), moments.size() * step, moments.mean(), moments.standardError()));
            }
        }
        return List.copyOf(all);
    }
}
