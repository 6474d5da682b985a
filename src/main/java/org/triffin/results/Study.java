package org.triffin.results;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.triffin.model.PathModel;
import org.triffin.reference.History;
import org.triffin.reference.HistoryYear;
import org.triffin.results.Manifest.Compared;
import org.triffin.results.Manifest.Occasion;
import org.triffin.results.Manifest.Sampling;
import org.triffin.results.Manifest.Span;
import org.triffin.results.Manifest.Subject;
import org.triffin.scenario.LoadedScenario;
import org.triffin.scenario.Scenario;
import org.triffin.simulation.CancelledException;
import org.triffin.simulation.Engine;
import org.triffin.simulation.Experiment;
import org.triffin.simulation.OutputsSpec.KeptPaths;
import org.triffin.simulation.Progress;
import org.triffin.simulation.Projection;
import org.triffin.simulation.ProjectionSet;
import org.triffin.simulation.SimulationSpec;
import org.triffin.simulation.SimulationSpec.VarianceReduction;

/**
 * One pass of the engine: scenarios side by side on the same shocks, the others paired with the first. Each member that is
 * told about leaves a run folder.
 */
public final class Study {
    private static final String GENERATOR =
            "L64X128Mix, one stream for each shock and path keyed by (seed, shock, path); normals by the ziggurat";

    private final List<Member> members;
    private final int firstTold;

    /** A scenario, the horizon and simulation settings it is run with, and its model. */
    private record Member(LoadedScenario loaded, Scenario run, PreparedModel prepared) {}

    /** Makes a scenario's model ready: the seam between what a scenario says and what the engine runs. */
    @FunctionalInterface
    public interface Preparation {
        /**
         * The model of {@code scenario}.
         *
         * @throws IllegalArgumentException one sentence, when the scenario cannot be run
         */
        PreparedModel prepare(Scenario scenario);
    }

    /** A scenario that cannot be run for a reason found only when its model was made ready. */
    public static final class UnfitScenarioException extends RuntimeException {
        UnfitScenarioException(String scenario, IllegalArgumentException cause) {
            super(scenario + ": " + cause.getMessage(), cause);
        }
    }

    private Study(List<Member> members, int firstTold) {
        this.members = List.copyOf(members);
        this.firstTold = firstTold;
    }

    /** One scenario, on the same shocks as {@code partner} where there is one; both with the scenario's horizon and paths. */
    public static Study of(LoadedScenario scenario, Optional<LoadedScenario> partner, Preparation preparation) {
        List<Member> members = new ArrayList<>();
        partner.ifPresent(loaded -> members.add(member(loaded, scenario, preparation)));
        members.add(member(scenario, scenario, preparation));
        return new Study(members, members.size() - 1);
    }

    /** Several scenarios, each after the first paired with it; all with the first one's horizon and paths. */
    public static Study sideBySide(List<LoadedScenario> scenarios, Preparation preparation) {
        return new Study(
                scenarios.stream()
                        .map(scenario -> member(scenario, scenarios.get(0), preparation))
                        .toList(),
                0);
    }

    private static Member member(LoadedScenario loaded, LoadedScenario leader, Preparation preparation) {
        Scenario own = loaded.scenario();
        Scenario run = new Scenario(
                own.title(),
                own.description(),
                own.sources(),
                own.compareTo(),
                leader.scenario().horizon(),
                own.fiscal(),
                own.rates(),
                own.economy(),
                own.debt(),
                leader.scenario().simulation(),
                own.outputs());
        try {
            return new Member(loaded, run, preparation.prepare(run));
        } catch (IllegalArgumentException e) {
            throw new UnfitScenarioException(loaded.name(), e);
        }
    }

    /** The names of the scenarios that leave a run folder. */
    public List<String> names() {
        return told().stream().map(member -> member.loaded.name()).toList();
    }

    /** The hash of what the pass computes: its first told scenario's settings. */
    public String sha256() {
        return members.get(firstTold).loaded.sha256();
    }

    /** How many paths are simulated. */
    public int paths() {
        return simulation().paths();
    }

    /**
     * Runs the pass and writes a run into each of {@code folders}, one a told scenario.
     *
     * @param command how to reproduce it
     * @throws CancelledException when the thread is interrupted
     */
    public void run(List<Path> folders, int threads, Progress progress, String command) throws CancelledException {
        Instant start = Instant.now();
        Experiment experiment = Experiment.of(simulation())
                .withEvents(ReportedEvents.rules(members.get(firstTold).run.outputs().thresholds(), history()))
                .withProgress(progress);
        List<PathWriter.Kept> kept = kept(folders);
        ProjectionSet found;
        try (Engine engine = new Engine(threads);
                PathWriter writer = new PathWriter(kept)) {
            List<? extends PathModel<?>> models =
                    members.stream().map(member -> member.prepared.model()).toList();
            found = engine.run(models, kept.isEmpty() ? experiment : experiment.withSink(writer));
            writer.finish();
        }
        Occasion occasion = new Occasion(
                start.truncatedTo(ChronoUnit.SECONDS).toString(),
                start.until(Instant.now(), ChronoUnit.MILLIS) / 1000.0,
                threads,
                command);
        for (int i = 0; i < folders.size(); i++) {
            write(folders.get(i), firstTold + i, found, occasion);
        }
    }

    private void write(Path path, int model, ProjectionSet found, Occasion occasion) {
        Member member = members.get(model);
        boolean compared = model > 0;
        Projection own = found.levels().get(model);
        RunTables tables = RunTables.of(
                member.prepared,
                member.loaded.settings(),
                own,
                compared ? Optional.of(found.differences().get(model - 1)) : Optional.empty(),
                compared ? Optional.of(found.levels().get(0)) : Optional.empty());
        RunFolder folder = new RunFolder(path);
        folder.write(tables, member.loaded.text(), member.loaded.text());
        folder.seal(manifest(member, own, compared, occasion));
    }

    private Manifest manifest(Member member, Projection own, boolean compared, Occasion occasion) {
        Scenario scenario = member.run;
        PreparedModel prepared = member.prepared;
        SimulationSpec simulation = simulation();
        Member base = members.get(0);
        return new Manifest(
                ToolVersion.ofThisBuild(),
                new Subject(
                        member.loaded.name(),
                        scenario.title(),
                        scenario.description().orElse(""),
                        scenario.sources(),
                        member.loaded.sha256()),
                new Sampling(
                        simulation.seed(),
                        GENERATOR,
                        simulation.paths(),
                        simulation.varianceReduction() == VarianceReduction.ANTITHETIC ? "antithetic" : "none",
                        own.exactQuantiles()
                                ? "exact (type 7)"
                                : "histogram (relative error " + own.quantileRelativeError() + ")"),
                new Span(
                        prepared.firstYear(),
                        prepared.lastYear(),
                        prepared.firstYear() - 1,
                        prepared.vintage().name(),
                        prepared.firstShockQuarter()),
                compared ? Optional.of(new Compared(base.loaded.name(), base.run.title())) : Optional.empty(),
                Uncertainty.phrases(scenario),
                occasion,
                List.of());
    }

    private List<PathWriter.Kept> kept(List<Path> folders) {
        List<PathWriter.Kept> kept = new ArrayList<>();
        for (int i = 0; i < folders.size(); i++) {
            KeptPaths asked = members.get(firstTold + i).run.outputs().paths();
            if (asked != KeptPaths.NONE) {
                int count = asked == KeptPaths.ALL ? paths() : Math.min(PathWriter.SAMPLE, paths());
                kept.add(new PathWriter.Kept(firstTold + i, count, folders.get(i)));
            }
        }
        return kept;
    }

    /** Past fiscal years up to the last before the projection. */
    private List<HistoryYear> history() {
        int first = members.get(0).prepared.firstYear();
        return History.annual().stream()
                .filter(year -> year.year().year() < first)
                .toList();
    }

    private SimulationSpec simulation() {
        return members.get(firstTold).run.simulation();
    }

    private List<Member> told() {
        return members.subList(firstTold, members.size());
    }
}
