package org.triffin.simulation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.triffin.model.PathModel;

/** Times the engine inside the running process. Not for tests: the figures depend on the machine and its load. */
public final class EngineBenchmark {
    private static final double NANOSECONDS = 1e9;
    private static final int LANES = 256;
    private static final int WARM_UP_PATHS = 4096;
    private static final int WARM_UP_ROUNDS = 8;
    private static final int ROUNDS = 3;

    /**
     * Nanoseconds per path and quarter on one thread, after warming up.
     *
     * @param floor drawing as many normals as the models have shocks, with the same generator, and nothing else
     * @param draw filling the shock rows
     * @param step advancing the models
     * @param record annual values, events, sums and keeping values for quantiles
     * @param statistics quantiles at the end of the run
     */
    public record Split(double floor, double draw, double step, double record, double statistics) {
        /** All but the floor. */
        public double total() {
            return draw + step + record + statistics;
        }

        /** How many times the floor a run takes. */
        public double timesFloor() {
            return total() / floor;
        }
    }

    /**
     * One whole run.
     *
     * @param threads threads used
     * @param seconds from the engine's start to finished statistics
     * @param pathQuarters paths times quarters
     */
    public record Run(int threads, double seconds, double pathQuarters) {
        private static final int QUARTERS_A_YEAR = 4;

        /** Wall time per path and quarter. */
        public double nanosecondsPerPathQuarter() {
            return seconds * NANOSECONDS / pathQuarters;
        }

        public double pathYearsPerSecond() {
            return pathQuarters / QUARTERS_A_YEAR / seconds;
        }
    }

    private EngineBenchmark() {}

    /**
     * Times whole runs after warming up: all numbers of threads in turn, several times, the fastest of each.
     *
     * @return one run for each of {@code threads}
     */
    public static List<Run> runs(List<? extends PathModel<?>> models, Experiment experiment, List<Integer> threads)
            throws CancelledException {
        for (int count : threads) {
            run(models, fewPaths(experiment), count);
        }
        Map<Integer, Run> fastest = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (int count : threads) {
                fastest.merge(count, run(models, experiment, count), EngineBenchmark::faster);
            }
        }
        return threads.stream()
                .map(count -> Objects.requireNonNull(fastest.get(count)))
                .toList();
    }

    private static Run faster(Run left, Run right) {
        return left.seconds <= right.seconds ? left : right;
    }

    private static Run run(List<? extends PathModel<?>> models, Experiment experiment, int threads)
            throws CancelledException {
        collectGarbage();
        long start = System.nanoTime();
        try (Engine engine = new Engine(threads)) {
            engine.run(models, experiment);
        }
        double seconds = (System.nanoTime() - start) / NANOSECONDS;
        double pathQuarters =
                (double) experiment.simulation().paths() * models.get(0).quarters();
        return new Run(threads, seconds, pathQuarters);
    }

    /**
     * Times the parts of a run over the paths of {@code experiment}, each as the fastest of several rounds after warming
     * up with few paths.
     */
    public static Split split(List<? extends PathModel<?>> models, Experiment experiment) throws InterruptedException {
        fastestParts(models, fewPaths(experiment), WARM_UP_ROUNDS);
        Map<Part, Long> fastest = fastestParts(models, experiment, ROUNDS);
        double unit = (double) experiment.simulation().paths() * models.get(0).quarters();
        double draw = fastest.getOrDefault(Part.DRAW, 0L) / unit;
        double step = fastest.getOrDefault(Part.STEP, 0L) / unit;
        double simulate = fastest.getOrDefault(Part.SIMULATE, 0L) / unit;
        double statistics = fastest.getOrDefault(Part.STATISTICS, 0L) / unit;
        double floor = fastest.getOrDefault(Part.FLOOR, 0L) / unit;
        return new Split(floor, draw, step, simulate - draw - step, statistics);
    }

    private static Map<Part, Long> fastestParts(List<? extends PathModel<?>> models, Experiment experiment, int rounds)
            throws InterruptedException {
        PairedBlock block = new PairedBlock(List.copyOf(models), LANES, experiment.simulation());
        Map<Part, Long> fastest = new EnumMap<>(Part.class);
        int paths = experiment.simulation().paths();
        int quarters = models.get(0).quarters();
        long normals = (long) paths * quarters * block.drawn().size();
        for (int round = 0; round < rounds; round++) {
            long floor = time(() -> drawNormals(normals, experiment.simulation().seed()));
            long draw = time(() -> inBlocks(paths, block::draw));
            long step = time(() -> inBlocks(paths, path -> block.step(path, quarters)));
            fastest.merge(Part.FLOOR, floor, Math::min);
            fastest.merge(Part.DRAW, draw, Math::min);
            fastest.merge(Part.STEP, step, Math::min);
            simulate(models, experiment).forEach((part, time) -> fastest.merge(part, time, Math::min));
        }
        return fastest;
    }

    private static Experiment fewPaths(Experiment experiment) {
        SimulationSpec simulation = experiment.simulation();
        return Experiment.of(new SimulationSpec(
                        Math.min(WARM_UP_PATHS, simulation.paths()), simulation.seed(), simulation.varianceReduction()))
                .withEvents(experiment.events());
    }

    /** A run in a process of its own finds an empty heap; here it would collect what the run before it has left. */
    private static void collectGarbage() {
        System.gc();
    }

    private enum Part {
        FLOOR,
        DRAW,
        STEP,
        SIMULATE,
        STATISTICS
    }

    private static long time(Runnable work) {
        collectGarbage();
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static void inBlocks(int paths, IntConsumer work) {
        for (int path = 0; path < paths; path += LANES) {
            work.accept(path);
        }
    }

    private static void drawNormals(long count, long seed) {
        ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(new Stream(seed));
        double sum = 0;
        for (long i = 0; i < count; i++) {
            sum += normal.sample();
        }
        if (!Double.isFinite(sum)) {
            throw new IllegalStateException("Normal draws do not add up; reading the sum keeps the loop alive.");
        }
    }

    /** A whole run on this thread: drawing, stepping and recording, and what comes after the last path. */
    private static Map<Part, Long> simulate(List<? extends PathModel<?>> models, Experiment experiment)
            throws InterruptedException {
        collectGarbage();
        long start = System.nanoTime();
        Pass pass = new Pass(models, experiment, LANES);
        List<Sample> samples = pass.samples(Sample.EXACT_PATHS);
        UnitQueue queue = new UnitQueue(pass, Optional.empty(), 1);
        new PassWorker(pass, queue, samples, 0).call();
        long simulated = System.nanoTime();
        new StatisticsTable(pass, queue, samples).call();
        return Map.of(Part.SIMULATE, simulated - start, Part.STATISTICS, System.nanoTime() - simulated);
    }
}
