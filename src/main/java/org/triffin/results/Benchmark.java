package org.triffin.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.triffin.model.FederalDebtModel;
import org.triffin.reference.History;
import org.triffin.scenario.InvalidScenarioException;
import org.triffin.scenario.LoadedScenario;
import org.triffin.simulation.CancelledException;
import org.triffin.simulation.EngineBenchmark;
import org.triffin.simulation.Experiment;
import org.triffin.simulation.SimulationSpec;

/**
 * How fast this machine runs a scenario, measured in one process: the parts of a run beside the floor (drawing the same
 * number of normals with the same generator and nothing else), whole runs on several threads, each sector, and memory.
 *
 * @param paths paths of the whole runs
 * @param quarters quarters of each path
 * @param split nanoseconds per path and quarter on one thread
 * @param runs whole runs, by rising number of threads
 * @param sectors nanoseconds per path and quarter, in the order of a quarter
 * @param peakMemoryBytes the most memory the process has held so far
 */
public record Benchmark(
        int paths,
        int quarters,
        EngineBenchmark.Split split,
        List<EngineBenchmark.Run> runs,
        List<SectorTime> sectors,
        long peakMemoryBytes) {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String HIGH_WATER = "VmHWM:";
    private static final int KILO = 1024;

    /** One sector's part of a quarter. */
    public record SectorTime(String sector, double nanoseconds) {}

    public Benchmark {
        runs = List.copyOf(runs);
        sectors = List.copyOf(sectors);
    }

    /**
     * Measures {@code scenario}; the machine should do nothing else meanwhile.
     *
     * @param threads threads of the whole runs, ascending
     */
    public static Benchmark of(LoadedScenario scenario, List<Integer> threads)
            throws InvalidScenarioException, CancelledException, InterruptedException {
        PreparedModel prepared = Member.of(scenario).prepared();
        FederalDebtModel model = prepared.model();
        SimulationSpec simulation = prepared.scenario().simulation();
        Experiment experiment = Experiment.of(simulation)
                .withEvents(ReportedEvents.rules(prepared.scenario().outputs().thresholds(), History.annual()));
        EngineBenchmark.Split split = EngineBenchmark.split(List.of(model), experiment);
        List<EngineBenchmark.Run> runs = EngineBenchmark.runs(List.of(model), experiment, threads);
        return new Benchmark(simulation.paths(), model.quarters(), split, runs, SectorTimes.of(model), residentBytes());
    }

    /** How much of an ideal speed-up the last run reaches over the first: 1 when twice the threads halve the time. */
    public double efficiency() {
        EngineBenchmark.Run first = runs.get(0);
        EngineBenchmark.Run last = runs.get(runs.size() - 1);
        return first.seconds() * first.threads() / (last.seconds() * last.threads());
    }

    /** The process's largest resident set where the system tells it, else the heap now in use. */
    private static long residentBytes() {
        Runtime runtime = Runtime.getRuntime();
        long heap = runtime.totalMemory() - runtime.freeMemory();
        try {
            return Files.exists(STATUS)
                    ? Files.readAllLines(STATUS).stream()
                            .filter(line -> line.startsWith(HIGH_WATER))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KILO)
                            .findFirst()
                            .orElse(heap)
                    : heap;
        } catch (IOException e) {
            return heap;
        }
    }
}
