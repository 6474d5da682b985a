package org.triffin.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.triffin.model.FederalDebtModel;
import org.triffin.model.ModelFixture;
import org.triffin.model.state.PathBlock;

/**
 * One quarter of each sector on a block of 256 lanes of {@code obbba-2025} with holders and assets simulated; the score is
 * nanoseconds per path-quarter.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class QuarterBenchmark {
    private static final int LANES = 256;
    private static final int QUARTER = 60;

    private FederalDebtModel model;
    private PathBlock block;

    @Setup
    public void prepare() {
        model = ModelFixture.model("obbba-2025", "holders.simulated=on", "assets.simulated=on");
        block = ModelFixture.begin(model, LANES);
        for (int quarter = 0; quarter < QUARTER; quarter++) {
            model.advance(block, quarter);
        }
    }

    @Benchmark
    @OperationsPerInvocation(LANES)
    public PathBlock economy() {
        model.step().economy().advance(block, QUARTER);
        return block;
    }

    @Benchmark
    @OperationsPerInvocation(LANES)
    public PathBlock rates() {
        model.step().rates().advance(block, QUARTER);
        return block;
    }

    @Benchmark
    @OperationsPerInvocation(LANES)
    public PathBlock federalReserve() {
        model.step().federalReserve().advance(block, QUARTER);
        return block;
    }

    @Benchmark
    @OperationsPerInvocation(LANES)
    public PathBlock budget() {
        model.step().budget().advance(block, QUARTER);
        return block;
    }

    @Benchmark
    @OperationsPerInvocation(LANES)
    public PathBlock debt() {
        model.step().debt().advance(block, QUARTER);
        return block;
    }

    @Benchmark
    @OperationsPerInvocation(LANES)
    public PathBlock assets() {
        model.step().assets().advance(block, QUARTER);
        return block;
    }

    @Benchmark
    @OperationsPerInvocation(LANES)
    public PathBlock holders() {
        model.step().holders().advance(block, QUARTER);
        return block;
    }

    @Benchmark
    @OperationsPerInvocation(LANES)
    public PathBlock safeHaven() {
        model.step().safeHaven().advance(block, QUARTER);
        return block;
    }
}
