package org.triffin.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triffin.simulation.SimulationSpec.VarianceReduction;

class EngineFailureTest {
    private static final int COUNTED = 0;

    private static void run(int threads, int lanes, int paths, DoubleUnaryOperator value) throws CancelledException {
        run(threads, lanes, paths, Sample.EXACT_PATHS, value);
    }

    private static void run(int threads, int lanes, int paths, int exactPaths, DoubleUnaryOperator value)
            throws CancelledException {
        try (Engine engine = new Engine(threads, lanes, exactPaths)) {
            engine.run(
                    List.of(new BreakdownModel(value)),
                    Experiment.of(new SimulationSpec(paths, 1, VarianceReduction.NONE)));
        }
    }

    /** In a whole group, in the last and smaller one, and on every path. */
    @ParameterizedTest
    @CsvSource({"1, 256, 777", "2, 256, 4990", "2, 1024, 4990", "2, 64, 4990", "3, 256, 2560", "2, 256, 0"})
    void countedValuesThatBreakDownFailTheRunAsKeptOnesDo(int threads, int lanes, int from) {
        for (double broken : new double[] {Double.NaN, Double.POSITIVE_INFINITY, 1e39, -1e200}) {
            assertThatThrownBy(() -> run(threads, lanes, 5000, COUNTED, path -> path >= from ? broken : path))
                    .isInstanceOf(NumericalBreakdownException.class)
                    .hasMessageContaining("path " + from + " being the first");
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e39})
    void whatIsNoFiniteNumberFailsTheRunWithVariableYearAndPath(double broken) {
        assertThatThrownBy(() -> run(2, 256, 5000, path -> path == 777 || path == 1001 ? broken : path))
                .isInstanceOf(NumericalBreakdownException.class)
                .hasMessageContaining("fragile")
                .hasMessageContaining("FY2027")
                .hasMessageContaining("path 777")
                .hasMessageContaining("2 of the first 1024 paths");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 64", "2, 1024", "1, 512"})
    void theMessageIsTheSameForAnyThreadsAndLanes(int threads, int lanes) {
        assertThatThrownBy(() -> run(threads, lanes, 3000, path -> path > 300 && path % 7 == 0 ? Double.NaN : 1))
                .hasMessageContaining("on 31 of the first 512 paths, path 301 being the first");
    }

    @Test
    void largeButFiniteNumbersPass() throws CancelledException {
        run(1, 256, 300, path -> path % 2 == 0 ? 3e38 : -3e38);
    }

    /** The last block has lanes for paths beyond the last one; nobody asked for these. */
    @Test
    void pathsBeyondTheLastAreIgnored() throws CancelledException {
        run(1, 256, 300, path -> path >= 300 ? Double.NaN : 1);
    }

    @Test
    void aModelsOwnExceptionComesOutAsItself() {
        IllegalStateException own = new IllegalStateException("own");
        assertThatThrownBy(() -> run(2, 256, 5000, path -> {
                    if (path == 3000) {
                        throw own;
                    }
                    return 1;
                }))
                .isSameAs(own);
    }

    @Test
    void anErrorComesOutAsItself() {
        AssertionError own = new AssertionError("own");
        assertThatThrownBy(() -> run(2, 256, 5000, path -> {
                    if (path == 3000) {
                        throw own;
                    }
                    return 1;
                }))
                .isSameAs(own);
    }

    @Test
    void anInterruptedRunEndsWithinASecondAndClosesTheEngine() throws InterruptedException {
        Engine engine = new Engine(2);
        AtomicReference<Object> outcome = new AtomicReference<>("none");
        CountDownLatch started = new CountDownLatch(1);
        Experiment endless = Experiment.of(new SimulationSpec(10_000_000, 1, VarianceReduction.NONE))
                .withProgress((done, total) -> started.countDown());
        Thread caller = new Thread(() -> {
            try {
                outcome.set(engine.run(List.of(ToyModel.of(100, 1)), endless));
            } catch (CancelledException cancelled) {
                outcome.set(cancelled);
            }
        });
        caller.start();
        assertThat(started.await(60, TimeUnit.SECONDS)).isTrue();
        caller.interrupt();
        caller.join(1000);
        assertThat(outcome.get()).isInstanceOf(CancelledException.class);
        assertThatThrownBy(() -> engine.run(
                        List.of(ToyModel.of(1, 1)), Experiment.of(new SimulationSpec(1, 1, VarianceReduction.NONE))))
                .isInstanceOf(IllegalStateException.class);
    }
}
