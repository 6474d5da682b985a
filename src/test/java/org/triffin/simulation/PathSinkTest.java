package org.triffin.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.triffin.simulation.SimulationSpec.VarianceReduction;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Quarter;
import org.triffin.vocabulary.Variable;

class PathSinkTest {
    private static final List<ToyModel> MODELS = List.of(ToyModel.of(3, 1), ToyModel.of(3, 2));
    private static final int YEARS = 3;

    /** Keeps what it is sent: one line per model, path and column. */
    private static final class Recorder implements PathSink {
        final int wanted;
        final List<String> lines = new ArrayList<>();
        final List<float[]> debts = new ArrayList<>();

        Recorder(int wanted) {
            this.wanted = wanted;
        }

        @Override
        public int paths() {
            return wanted;
        }

        @Override
        public void open(int model, FiscalYear firstYear, int years, List<Variable> variables) {
            lines.add("open " + model + " " + firstYear + " " + years + " " + variables);
        }

        @Override
        public void accept(int model, int firstPath, int count, float[][] values) {
            for (int path = 0; path < count; path++) {
                float[] debt = new float[YEARS];
                for (int year = 0; year < YEARS; year++) {
                    debt[year] = values[year][path];
                    for (int place = 0; place < values.length / YEARS; place++) {
                        lines.add(model + " " + (firstPath + path) + " " + values[place * YEARS + year][path]);
                    }
                }
                if (model == 0) {
                    debts.add(debt);
                }
            }
        }
    }

    private static Recorder record(int threads, int lanes, int paths, int wanted, VarianceReduction reduction)
            throws CancelledException {
        Recorder recorder = new Recorder(wanted);
        try (Engine engine = new Engine(threads, lanes, Sample.EXACT_PATHS)) {
            engine.run(
                    MODELS,
                    Experiment.of(new SimulationSpec(paths, 5, reduction)).withSink(recorder));
        }
        return recorder;
    }

    @ParameterizedTest
    @CsvSource({"2, 256", "2, 64", "3, 1024"})
    void pathsComeInOrderAndAreTheSameForAnyThreads(int threads, int lanes) throws CancelledException {
        Recorder one = record(1, 256, 3000, Integer.MAX_VALUE, VarianceReduction.NONE);
        Recorder other = record(threads, lanes, 3000, Integer.MAX_VALUE, VarianceReduction.NONE);
        assertThat(one.debts).hasSize(3000);
        assertThat(other.debts).usingRecursiveComparison().isEqualTo(one.debts);
    }

    @ParameterizedTest
    @CsvSource({"1, 256", "2, 256", "2, 64"})
    void aSampleIsTheFirstPathsOfEveryModel(int threads, int lanes) throws CancelledException {
        Recorder sample = record(threads, lanes, 3000, 300, VarianceReduction.NONE);
        Recorder all = record(1, 256, 3000, Integer.MAX_VALUE, VarianceReduction.NONE);
        assertThat(sample.debts).usingRecursiveComparison().isEqualTo(all.debts.subList(0, 300));
        assertThat(sample.lines).hasSize(2 + 2 * 300 * YEARS * 6);
        assertThat(sample.lines.get(1)).startsWith("open 1 FY2026 3 [debt, deficit, gdp");
    }

    @ParameterizedTest
    @EnumSource(VarianceReduction.class)
    void aTraceIsThePathTheEngineRan(VarianceReduction reduction) throws CancelledException {
        Recorder all = record(2, 256, 600, Integer.MAX_VALUE, reduction);
        for (int path : new int[] {0, 1, 299, 598, 599}) {
            PathTrace trace = PathTrace.ofPath(MODELS.get(0), new SimulationSpec(600, 5, reduction), path);
            for (int year = 0; year < YEARS; year++) {
                assertThat((float) trace.value(ToyModel.DEBT, trace.firstYear().plus(year)))
                        .isEqualTo(all.debts.get(path)[year]);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(VarianceReduction.class)
    void aTraceTellsEveryQuarter(VarianceReduction reduction) {
        PathTrace trace = PathTrace.ofPath(MODELS.get(0), new SimulationSpec(10, 5, reduction), 3);
        double debt = trace.opening(ToyModel.DEBT);
        assertThat(debt).isEqualTo(50);
        for (Quarter quarter = trace.firstQuarter();
                quarter.compareTo(trace.lastQuarter()) <= 0;
                quarter = quarter.plus(1)) {
            double deficit = Math.fma(ToyModel.SD, trace.draw(ToyModel.SURPRISE, quarter), 1);
            assertThat(trace.value(ToyModel.DEFICIT, quarter)).isEqualTo(deficit);
            debt += deficit;
            assertThat(trace.value(ToyModel.DEBT, quarter)).isEqualTo(debt);
        }
        assertThat(trace.value(ToyModel.DEBT, trace.lastYear())).isEqualTo(debt);
        assertThat(trace.value(ToyModel.RATIO, trace.lastYear())).isEqualTo(debt / 110.5);
    }

    @Test
    void aPathWithoutSurprisesMeetsTheMiddleOfEveryLaw() {
        PathTrace trace = PathTrace.withoutSurprises(MODELS.get(0));
        assertThat(trace.value(ToyModel.DEBT, trace.lastQuarter())).isEqualTo(62);
        assertThat(trace.value(ToyModel.TIMES, trace.lastYear())).isEqualTo(0.5);
        assertThat(trace.value(ToyModel.UNREST, trace.lastYear())).isEqualTo(20);
        assertThat(trace.shocks()).containsExactly(ToyModel.SURPRISE, ToyModel.TIMING, ToyModel.TURMOIL);
    }

    @Test
    void whatATraceDoesNotHoldIsRefusedByName() {
        PathTrace trace = PathTrace.withoutSurprises(MODELS.get(0));
        assertThatThrownBy(() -> trace.value(BreakdownModel.FRAGILE, trace.lastYear()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fragile");
        assertThatThrownBy(() -> trace.value(ToyModel.DEBT, trace.lastYear().plus(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("FY2029");
        assertThatThrownBy(() -> PathTrace.ofPath(MODELS.get(0), new SimulationSpec(1, 1, VarianceReduction.NONE), -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("path number");
    }
}
