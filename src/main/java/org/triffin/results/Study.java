package org.triffin.results;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.triffin.reference.History;
import org.triffin.reference.HistoryYear;
import org.triffin.results.Manifest.Occasion;
import org.triffin.results.Manifest.RunFile;
import org.triffin.scenario.InvalidScenarioException;
import org.triffin.scenario.LoadedScenario;
import org.triffin.scenario.page.ResolvedScenario;
import org.triffin.simulation.CancelledException;
import org.triffin.simulation.ConditionalSample;
import org.triffin.simulation.Engine;
import org.triffin.simulation.Experiment;
import org.triffin.simulation.OutputsSpec.KeptPaths;
import org.triffin.simulation.PathSink;
import org.triffin.simulation.PathSinks;
import org.triffin.simulation.Progress;
import org.triffin.simulation.Projection;
import org.triffin.simulation.ProjectionSet;
import org.triffin.simulation.SimulationSpec;
import org.triffin.vocabulary.FiscalYear;

/**
 * One pass of the engine: scenarios side by side on the same shocks, the others paired with the first. Each scenario that
 * was asked for leaves a run folder.
 */
public final class Study {
    private final List<Member> members;
    private final int firstAsked;
    private final List<PathSink> watchers;

    private Study(List<Member> members, int firstAsked) {
        this(members, firstAsked, List.of());
    }

    private Study(List<Member> members, int firstAsked, List<PathSink> watchers) {
        this.members = List.copyOf(members);
        this.firstAsked = firstAsked;
        this.watchers = List.copyOf(watchers);
    }

    /**
     * One scenario, on the same shocks as {@code partner} where there is one; both with the scenario's horizon and paths.
     *
     * @throws InvalidScenarioException when the parts of a scenario, or the two, do not fit together
     */
    public static Study of(LoadedScenario scenario, Optional<LoadedScenario> partner) throws InvalidScenarioException {
        Member leader = Member.of(scenario);
        return partner.isPresent()
                ? new Study(List.of(leader.beside(partner.get()), leader), 1)
                : new Study(List.of(leader), 0);
    }

    /**
     * Several scenarios, each after the first paired with it; all with the first one's horizon and paths.
     *
     * @throws InvalidScenarioException when the parts of a scenario, or two, do not fit together
     */
    public static Study sideBySide(List<LoadedScenario> scenarios) throws InvalidScenarioException {
        List<Member> members = new ArrayList<>();
        for (LoadedScenario scenario : scenarios) {
            members.add(members.isEmpty() ? Member.of(scenario) : members.get(0).beside(scenario));
        }
        return new Study(members, 0);
    }

    /** The same, shown path by path to these as well. */
    Study watchedBy(List<PathSink> others) {
        return new Study(members, firstAsked, others);
    }

    /** The names of the scenarios that leave a run folder, in order. */
    public List<String> names() {
        return asked().stream().map(Member::name).toList();
    }

    /** What a user should know of the scenarios before they are run together; one sentence, or nothing. */
    public Optional<String> remark() {
        FiscalYear last = leader().prepared().lastYear();
        List<String> others = new ArrayList<>();
        for (Member member : asked()) {
            if (!member.alone().equals(last)) {
                others.add(member.name() + " alone would end with " + member.alone());
            }
        }
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of("All scenarios end with " + last + " as " + leader().name() + ", the first, does; "
                        + String.join(", ", others) + ".");
    }

    /** How many paths are simulated. */
    public int paths() {
        return simulation().paths();
    }

    SimulationSpec simulation() {
        return leader().prepared().scenario().simulation();
    }

    /** The fiscal year that holds the first quarter in which scenarios can differ. */
    FiscalYear firstShockYear() {
        return leader().prepared().firstShockQuarter().fiscalYear();
    }

    /**
     * Runs the pass and writes one run into each of {@code folders}.
     *
     * @param folders one for each of {@link #names}; they need not exist yet
     * @param threads threads that simulate; results do not depend on it
     * @param command how to reproduce the pass
     * @return what was written into each folder
     * @throws CancelledException when the thread is interrupted
     */
    public List<RunTables> run(List<Path> folders, int threads, Progress progress, String command)
            throws CancelledException {
        Instant start = Instant.now();
        Map<Integer, ConditionalSample> samples = samples();
        Map<Integer, ConditionalSample> episodes = episodes();
        List<RunTables> written = new ArrayList<>();
        ProjectionSet found = simulate(
                folders,
                threads,
                progress,
                Stream.of(samples, episodes)
                        .flatMap(kept -> kept.values().stream())
                        .toList());
        for (int i = 0; i < folders.size(); i++) {
            Instant now = Instant.now();
            Occasion occasion = new Occasion(
                    start.truncatedTo(ChronoUnit.SECONDS).toString(),
                    Duration.between(start, now).toMillis() / 1000.0,
                    threads,
                    command);
            int number = firstAsked + i;
            Optional<ConditionalSample> sample = Optional.ofNullable(samples.get(number));
            Optional<ConditionalSample> ofEpisodes = Optional.ofNullable(episodes.get(number));
            written.add(write(folders.get(i), number, found, sample, ofEpisodes, occasion));
        }
        return written;
    }

    /** What is kept of the scenarios whose regimes change, by their number in the pass. */
    private Map<Integer, ConditionalSample> samples() {
        Map<Integer, ConditionalSample> samples = new TreeMap<>();
        for (int i = firstAsked; i < members.size(); i++) {
            if (RegimeTable.isFor(members.get(i).prepared().scenario().regime())) {
                samples.put(i, RegimeTable.sample(i, paths()));
            }
        }
        return samples;
    }

    /** What is kept of the scenarios whose projection has episodes of forced selling. */
    private Map<Integer, ConditionalSample> episodes() {
        Map<Integer, ConditionalSample> samples = new TreeMap<>();
        for (int i = firstAsked; i < members.size(); i++) {
            if (CascadeTable.isFor(members.get(i).prepared().scenario().market())) {
                samples.put(i, CascadeTable.sample(i, paths()));
            }
        }
        return samples;
    }

    private ProjectionSet simulate(
            List<Path> folders, int threads, Progress progress, Collection<ConditionalSample> samples)
            throws CancelledException {
        Experiment experiment = Experiment.of(simulation())
                .withEvents(ReportedEvents.rules(
                        leader().prepared().scenario().outputs().thresholds(), history()))
                .withProgress(progress);
        List<PathWriter.Kept> kept = kept(folders);
        try (Engine engine = new Engine(threads);
                PathWriter writer = new PathWriter(kept)) {
            List<PathSink> sinks = new ArrayList<>(watchers);
            sinks.addAll(samples);
            if (!kept.isEmpty()) {
                sinks.add(writer);
            }
            ProjectionSet found = engine.run(
                    members.stream().map(member -> member.prepared().model()).toList(),
                    sinks.isEmpty() ? experiment : experiment.withSink(new PathSinks(sinks)));
            writer.finish();
            return found;
        }
    }

    private RunTables write(
            Path path,
            int index,
            ProjectionSet found,
            Optional<ConditionalSample> sample,
            Optional<ConditionalSample> episodes,
            Occasion occasion)
            throws CancelledException {
        Member member = members.get(index);
        Projection own = found.levels().get(index);
        boolean compared = index > 0;
        try (Together together = new Together(occasion.threads())) {
            RunTables tables = RunTables.of(
                    member.prepared(),
                    member.loaded().settings(),
                    own,
                    compared ? Optional.of(found.differences().get(index - 1)) : Optional.empty(),
                    compared ? Optional.of(found.levels().get(0)) : Optional.empty(),
                    sample,
                    episodes,
                    together);
            RunFolder folder = new RunFolder(path);
            List<RunFile> files =
                    folder.write(tables, member.loaded().text(), ResolvedScenario.write(member.loaded()), together);
            Optional<Member> partner = compared ? Optional.of(members.get(0)) : Optional.empty();
            folder.seal(Manifest.of(member, own, partner, sample, occasion).withFiles(files));
            return tables;
        }
    }

    private List<PathWriter.Kept> kept(List<Path> folders) {
        List<PathWriter.Kept> kept = new ArrayList<>();
        for (int i = 0; i < folders.size(); i++) {
            KeptPaths wanted =
                    members.get(firstAsked + i).prepared().scenario().outputs().paths();
            if (wanted != KeptPaths.NONE) {
                int count = wanted == KeptPaths.ALL ? paths() : Math.min(PathWriter.SAMPLE, paths());
                kept.add(new PathWriter.Kept(firstAsked + i, count, folders.get(i)));
            }
        }
        return kept;
    }

    /** The past up to the last fiscal year before the projection. */
    private List<HistoryYear> history() {
        return History.annual().stream()
                .filter(year -> year.year().compareTo(leader().prepared().firstYear()) < 0)
                .toList();
    }

    /** The scenario whose horizon, paths and thresholds all share. */
    private Member leader() {
        return members.get(firstAsked);
    }

    private List<Member> asked() {
        return members.subList(firstAsked, members.size());
    }
}
