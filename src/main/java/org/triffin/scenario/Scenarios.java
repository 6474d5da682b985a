package org.triffin.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.triffin.model.regime.Regime;
import org.triffin.reference.Vintage;
import org.triffin.reference.Vintages;
import org.triffin.scenario.yaml.MapNode;
import org.triffin.scenario.yaml.Origin;
import org.triffin.scenario.yaml.Problems;
import org.triffin.scenario.yaml.ScalarNode;
import org.triffin.scenario.yaml.YamlReader;
import org.triffin.vocabulary.FiscalYear;

/** Finds, reads and checks scenarios. */
public final class Scenarios {
    private final ShippedScenarios shelf;

    private Scenarios(ShippedScenarios shelf) {
        this.shelf = shelf;
    }

    static Scenarios on(ShippedScenarios shelf) {
        return new Scenarios(shelf);
    }

    /** Makes ready what any scenario is read with, for a caller with nothing else to do meanwhile. */
    public static void makeReady() {
        ScenarioKeys.ROOT.keys();
        YamlReader.readValue(Origin.of("nothing"), "{}", new Problems());
        SettingRows.sha256(List.of());
    }

    /** The names of the scenarios that travel with Triffin, sorted, each with its title. */
    public static Map<String, String> shipped() {
        return on(ShippedScenarios.ofTriffin()).titles();
    }

    /**
     * Reads a scenario with everything it extends, lays the settings on it, and checks it.
     *
     * @param pathOrName a file, relative to the working directory, or a shipped name
     * @param sets {@code key=value}, laid on the file in order
     * @throws InvalidScenarioException with every problem found
     */
    public static LoadedScenario load(String pathOrName, List<String> sets, Path workingDirectory)
            throws InvalidScenarioException {
        return on(ShippedScenarios.ofTriffin()).read(pathOrName, sets, workingDirectory);
    }

    /**
     * A scenario under each regime in turn, current policy first: the regime is in force from the first shock quarter to
     * the end, whatever schedule or switching the scenario has. Each is named after its regime, and simulates what
     * {@link RegimeForm#SIMULATED} asks for unless a setting says otherwise.
     *
     * @throws InvalidScenarioException with every problem found under the first regime that has one
     */
    public static List<LoadedScenario> underEachRegime(String pathOrName, List<String> sets, Path workingDirectory)
            throws InvalidScenarioException {
        List<LoadedScenario> all = new ArrayList<>();
        for (Regime regime : Regime.values()) {
            all.add(on(ShippedScenarios.ofTriffin()).read(pathOrName, sets, workingDirectory, Optional.of(regime)));
        }
        return all;
    }

    /**
     * The scenario that a loaded one is paired with, run over its years, with its paths and for its outputs: what differs
     * is what the two say about the world.
     *
     * @return empty when it stands alone
     * @throws InvalidScenarioException when the other cannot be loaded, or ends earlier and says nothing of what follows
     */
    public static Optional<LoadedScenario> partner(LoadedScenario loaded, Path workingDirectory)
            throws InvalidScenarioException {
        Optional<String> reference = loaded.compareTo();
        return reference.isEmpty()
                ? Optional.empty()
                : Optional.of(load(reference.get(), List.of(), workingDirectory).alongside(loaded));
    }

    LoadedScenario read(String pathOrName, List<String> sets, Path workingDirectory) throws InvalidScenarioException {
        return read(pathOrName, sets, workingDirectory, Optional.empty());
    }

    private LoadedScenario read(String pathOrName, List<String> sets, Path workingDirectory, Optional<Regime> only)
            throws InvalidScenarioException {
        Problems problems = new Problems();
        Origin asked = Origin.of(pathOrName.isBlank() ? "scenario" : pathOrName);
        Optional<LoadedScenario> loaded = ScenarioPlace.find(
                        pathOrName, workingDirectory, workingDirectory, shelf, asked, problems)
                .flatMap(place -> Lineage.read(place, workingDirectory, problems))
                .flatMap(lineage -> bind(lineage, sets, workingDirectory, only, problems));
        if (loaded.isEmpty() || !problems.none()) {
            throw new InvalidScenarioException(problems.all());
        }
        return loaded.get();
    }

    private static Optional<LoadedScenario> bind(
            Lineage lineage, List<String> sets, Path workingDirectory, Optional<Regime> only, Problems problems) {
        Partner partner =
                new Partner(workingDirectory, workingDirectory, lineage.place().shelf(), problems);
        MapNode laid = Overrides.lay(
                lineage.node(),
                only.map(regime -> RegimeForm.sets(sets, regime)).orElse(sets),
                partner,
                problems);
        MapNode node = Partner.orRoot(
                only.map(regime -> RegimeForm.titled(laid, regime)).orElse(laid), lineage, problems);
        return bound(node, year -> true, problems).map(bound -> {
            Given given = new Given(bound.origins(), lineage.place().label());
            Optional<Vintage> vintage = Vintages.named(bound.value().fiscal().vintage());
            List<Scenario> beside = only.isPresent() ? bound.value().underEachRegime() : List.of();
            ScenarioChecks.check(bound.value(), beside, vintage, given, problems);
            return loaded(
                    only.map(Regime::word).orElse(lineage.place().name()),
                    lineage.text(),
                    problems.none() ? effective(node, bound.value(), given, vintage.orElseThrow(), problems) : bound);
        });
    }

    /** The scenario without what has no effect in it: dates and years outside it, inherited settings of idle mechanisms. */
    private static RecordBinder.Bound<Scenario> effective(
            MapNode node, Scenario scenario, Given given, Vintage vintage, Problems problems) {
        DateChecks dates = new DateChecks(scenario, vintage, given);
        MapNode kept = node;
        Scenario dated = scenario;
        if (dates.anyOutside(scenario)) {
            kept = dates.without(node, scenario);
            dated = bound(kept, year -> true, problems).orElseThrow().value();
        }
        for (IdleSettings.Idle idle : IdleSettings.of(dated)) {
            kept = kept.without(idle.key());
        }
        FiscalYear until = ScenarioChecks.until(scenario, vintage);
        if (until.compareTo(vintage.lastYear()) <= 0) {
            kept = kept.without(ScenarioChecks.BEYOND_SOURCE);
        }
        FiscalYear ladder = vintage.ladderYear();
        return bound(kept, year -> year.compareTo(ladder) > 0 && year.compareTo(until) <= 0, problems)
                .orElseThrow();
    }

    private static Optional<RecordBinder.Bound<Scenario>> bound(
            MapNode node, Predicate<FiscalYear> kept, Problems problems) {
        return RecordBinder.bind(ScenarioKeys.ROOT, Scenario.class, node, kept, problems);
    }

    private static LoadedScenario loaded(String name, String text, RecordBinder.Bound<Scenario> bound) {
        List<SettingRow> rows = SettingRows.rows(bound.value(), bound.origins());
        return new LoadedScenario(bound.value(), name, text, bound.origins(), rows, SettingRows.sha256(rows));
    }

    private Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        for (String name : shelf.names()) {
            Problems problems = new Problems();
            String title = ScenarioPlace.find(name, Path.of(""), Path.of(""), shelf, Origin.of(name), problems)
                    .flatMap(place -> Lineage.read(place, Path.of(""), problems))
                    .flatMap(lineage -> lineage.node().get("title"))
                    .filter(ScalarNode.class::isInstance)
                    .map(node -> ((ScalarNode) node).text().strip())
                    .orElseThrow(() -> new IllegalStateException("The shipped scenario " + name + " has no title."));
            titles.put(name, title);
        }
        return titles;
    }
}
