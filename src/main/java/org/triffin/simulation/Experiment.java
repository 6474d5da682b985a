package org.triffin.simulation;

import java.util.List;
import java.util.Optional;

/**
 * What the engine is asked to do with its models.
 *
 * @param simulation paths, seed and variance reduction
 * @param events events to count, in the order of tables
 * @param progress is told how far the run is
 * @param sink receives single paths
 */
public record Experiment(
        SimulationSpec simulation, List<EventRule> events, Progress progress, Optional<PathSink> sink) {
    public Experiment {
        events = List.copyOf(events);
    }

    /** Statistics alone. */
    public static Experiment of(SimulationSpec simulation) {
        return new Experiment(simulation, List.of(), Progress.SILENT, Optional.empty());
    }

    public Experiment withEvents(List<EventRule> rules) {
        return new Experiment(simulation, rules, progress, sink);
    }

    public Experiment withProgress(Progress listener) {
        return new Experiment(simulation, events, listener, sink);
    }

    public Experiment withSink(PathSink receiver) {
        return new Experiment(simulation, events, progress, Optional.of(receiver));
    }
}
