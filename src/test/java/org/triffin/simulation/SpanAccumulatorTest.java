package org.triffin.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.triffin.simulation.SimulationSpec.VarianceReduction;
import org.triffin.simulation.Span.Measure;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Variable;

class SpanAccumulatorTest {
    private static final FiscalYear FIRST = new FiscalYear(2026);
    private static final List<ToyModel> MODELS = List.of(ToyModel.of(4, 1), ToyModel.of(4, 2));
    private static final List<Span> SPANS = List.of(
            new Span("debt", FIRST, 3, Measure.YEARLY_CHANGE),
            new Span("deficit", FIRST.plus(1), 2, Measure.AVERAGE),
            new Span("debt_to_gdp", FIRST, 4, Measure.ANNUALISED_RETURN),
            new Span("timing", FIRST, 5, Measure.AVERAGE),
            new Span("gold_return", FIRST, 2, Measure.ANNUALISED_RETURN));

    /** Every annual value of one variable, by model, year and path. */
    private static final class Values implements PathSink {
        private final Variable variable;
        final List<float[][]> byModel = new ArrayList<>();
        private int place;

        Values(Variable variable) {
            this.variable = variable;
        }

        @Override
        public int paths() {
            return Integer.MAX_VALUE;
        }

        @Override
        public void open(int model, FiscalYear firstYear, int years, List<Variable> variables) {
            place = variables.indexOf(variable);
            byModel.add(new float[years][4096]);
        }

        @Override
        public void accept(int model, int firstPath, int count, float[][] values) {
            float[][] mine = byModel.get(model);
            for (int year = 0; year < mine.length; year++) {
                System.arraycopy(values[place * mine.length + year], 0, mine[year], firstPath, count);
            }
        }
    }

    private static void run(int threads, int lanes, SimulationSpec simulation, PathSink... sinks)
            throws CancelledException {
        try (Engine engine = new Engine(threads, lanes, Sample.EXACT_PATHS)) {
            engine.run(MODELS, Experiment.of(simulation).withSink(new PathSinks(List.of(sinks))));
        }
    }

    private static List<SpanDifference> differences(int threads, int lanes, VarianceReduction reduction)
            throws CancelledException {
        SimulationSpec simulation = new SimulationSpec(3000, 5, reduction);
        SpanAccumulator spans = SpanAccumulator.over(SPANS, simulation);
        run(threads, lanes, simulation, spans);
        return spans.differences(1);
    }

    @ParameterizedTest
    @CsvSource({"2, 256, NONE", "2, 64, NONE", "3, 1024, ANTITHETIC", "1, 64, ANTITHETIC"})
    void differencesHaveTheSameBitsForAnyThreadsAndLanes(int threads, int lanes, VarianceReduction reduction)
            throws CancelledException {
        assertThat(differences(threads, lanes, reduction)).isEqualTo(differences(1, 256, reduction));
    }

    @Test
    void aDebtThatGrowsFourADearerYearChangesFourAYearMore() throws CancelledException {
        SpanDifference debt = differences(2, 256, VarianceReduction.NONE).get(0);
        assertThat(debt.mean()).isCloseTo(4, within(1e-5));
        assertThat(debt.standardError()).isLessThan(1e-6);
        SpanDifference deficit = differences(2, 256, VarianceReduction.NONE).get(1);
        assertThat(deficit.mean()).isCloseTo(4, within(1e-5));
    }

    @Test
    void whatIsNotRecordedOrNotProjectedIsLeftOut() throws CancelledException {
        assertThat(differences(1, 256, VarianceReduction.NONE))
                .extracting(difference -> difference.span().variable())
                .containsExactly("debt", "deficit", "debt_to_gdp");
    }

    @ParameterizedTest
    @EnumSource(VarianceReduction.class)
    void meanAndErrorAreThoseOfThePathsDoneByHand(VarianceReduction reduction) throws CancelledException {
        SimulationSpec simulation = new SimulationSpec(1000, 5, reduction);
        SpanAccumulator spans = SpanAccumulator.over(SPANS, simulation);
        Values ratios = new Values(ToyModel.RATIO);
        run(2, 256, simulation, spans, ratios);
        int draws = reduction == VarianceReduction.ANTITHETIC ? 500 : 1000;
        double[] observed = new double[draws];
        for (int path = 0; path < 1000; path++) {
            double difference = annualised(ratios, 1, path) - annualised(ratios, 0, path);
            observed[path * draws / 1000] += difference * draws / 1000;
        }
        double mean = 0;
        for (double value : observed) {
            mean += value / draws;
        }
        double squares = 0;
        for (double value : observed) {
            squares += (value - mean) * (value - mean);
        }
        SpanDifference found = spans.differences(1).get(2);
        assertThat(found.paths()).isEqualTo(1000);
        assertThat(found.mean()).isCloseTo(mean, within(1e-12));
        assertThat(found.standardError()).isCloseTo(Math.sqrt(squares / (draws - 1) / draws), within(1e-12));
        assertThat(found.standardError()).isPositive();
    }

    private static double annualised(Values values, int model, int path) {
        double product = 1;
        for (float[] year : values.byModel.get(model)) {
            product *= 1.0 + year[path];
        }
        return Math.sqrt(Math.sqrt(product)) - 1;
    }

    @Test
    void aConditionDividesThePathsWithoutRemainder() throws CancelledException {
        SimulationSpec simulation = new SimulationSpec(2000, 5, VarianceReduction.NONE);
        PathCondition low = new PathCondition("timing", 0, 0.4);
        PathCondition high = new PathCondition("timing", Math.nextUp(0.4), 1);
        SpanAccumulator all = SpanAccumulator.over(SPANS, simulation);
        SpanAccumulator lower = SpanAccumulator.where(low, SPANS, simulation);
        SpanAccumulator higher = SpanAccumulator.where(high, SPANS, simulation);
        run(2, 64, simulation, all, lower, higher);
        SpanDifference whole = all.differences(1).get(2);
        SpanDifference one = lower.differences(1).get(2);
        SpanDifference other = higher.differences(1).get(2);
        assertThat(one.paths()).isBetween(300, 900);
        assertThat(one.paths() + other.paths()).isEqualTo(2000);
        assertThat((one.mean() * one.paths() + other.mean() * other.paths()) / 2000)
                .isCloseTo(whole.mean(), within(1e-12));
    }

    @Test
    void aReturnOfMinusOneHundredPercentStaysThere() {
        Span span = new Span("gold_return", FIRST, 2, Measure.ANNUALISED_RETURN);
        assertThat(span.of(new float[][] {{-1}, {0.5f}}, 0, 0)).isEqualTo(-1);
        assertThat(span.of(new float[][] {{0.21f}, {0}}, 0, 0)).isCloseTo(0.1, within(1e-8));
        assertThatThrownBy(() -> new Span("x", FIRST, 0, Measure.AVERAGE)).isInstanceOf(IllegalArgumentException.class);
    }
}
