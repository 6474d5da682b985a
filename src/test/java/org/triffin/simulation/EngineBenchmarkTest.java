package org.triffin.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.triffin.simulation.SimulationSpec.VarianceReduction;

/** That the benchmark measures something; the figures themselves depend on the machine and are in no test. */
class EngineBenchmarkTest {
    private static final Experiment SMALL = Experiment.of(new SimulationSpec(512, 1, VarianceReduction.NONE));
    private static final List<ToyModel> MODELS = List.of(ToyModel.of(2, 1));

    @Test
    void everyPartOfARunTakesTime() throws InterruptedException {
        EngineBenchmark.Split split = EngineBenchmark.split(MODELS, SMALL);
        assertThat(split.floor()).isPositive();
        assertThat(split.draw()).isPositive();
        assertThat(split.step()).isPositive();
        assertThat(split.timesFloor()).isEqualTo(split.total() / split.floor()).isPositive();
    }

    @Test
    void aRunCountsItsPathQuarters() throws CancelledException {
        List<EngineBenchmark.Run> runs = EngineBenchmark.runs(MODELS, SMALL, List.of(1, 2));
        assertThat(runs).extracting(EngineBenchmark.Run::threads).containsExactly(1, 2);
        EngineBenchmark.Run run = runs.get(1);
        assertThat(run.pathQuarters()).isEqualTo(512 * 8);
        assertThat(run.nanosecondsPerPathQuarter() * run.pathYearsPerSecond() * 4)
                .isBetween(0.999e9, 1.001e9);
    }
}
