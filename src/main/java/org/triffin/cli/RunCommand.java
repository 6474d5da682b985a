package org.triffin.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.triffin.report.text.TerminalSummary;
import org.triffin.results.ComparisonFolder;
import org.triffin.results.Json;
import org.triffin.results.OutputPlace;
import org.triffin.results.Run;
import org.triffin.results.RunTables;
import org.triffin.results.Study;
import org.triffin.scenario.InvalidScenarioException;
import org.triffin.scenario.LoadedScenario;
import org.triffin.scenario.Scenarios;
import org.triffin.simulation.CancelledException;
import org.triffin.simulation.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code run}: simulates scenarios and leaves a folder of results. */
@Command(
        name = "run",
        addMethodSubcommands = false,
        description = {
            "Simulate scenarios and write tables, charts and a report for each.",
            "One scenario is paired with its compare-to, several with the first of them, on the same shocks."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  triffin run obbba-2025",
            "  triffin run my-scenario.yaml --paths 2000 --no-charts --out results/first",
            "  triffin run obbba-2025 --set rates.debt-feedback=3bp --threads 1",
            "  triffin run cbo-2025-01 obbba-2025 obbba-permanent --out results/side-by-side"
        })
final class RunCommand extends ProjectingVerb {
    @Parameters(
            arity = "1..*",
            paramLabel = "SCENARIO",
            description = "Scenario files, or shipped names (see triffin scenarios).")
    private List<String> scenarios = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to write; with several scenarios DIR/SCENARIO and DIR/comparison."
                    + " By default a new folder below results/.")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() throws InvalidScenarioException, CancelledException, InterruptedException {
        long start = System.nanoTime();
        refuseSettingsGivenTwice();
        List<LoadedScenario> loaded = ScenarioLoader.load(scenarios, allSettings(), surroundings());
        Study study = loaded.size() == 1 ? Study.of(loaded.get(0), partner(loaded.get(0))) : Study.sideBySide(loaded);
        study.remark().ifPresent(surroundings().err()::println);
        remarkIdleMarkets(loaded);
        Path target = out.map(surroundings().directory()::resolve).orElseGet(() -> usualPlace(loaded));
        List<RunTables> tables;
        try (OutputPlace place = OutputPlace.open(target, force())) {
            surroundings().interruption().onStop(place::close);
            List<Path> folders = folders(place.partial(), study.names());
            tables = simulate(study, folders);
            finish(folders, start);
            if (folders.size() > 1) {
                compare(
                        folders,
                        written(folders, tables),
                        List.of(),
                        place.partial().resolve(ComparisonFolder.NAME));
            }
            place.keep();
        }
        List<Run> runs = written(folders(target, study.names()), tables);
        tell(target, runs);
        return checked(runs);
    }

    private List<RunTables> simulate(Study study, List<Path> folders) throws CancelledException {
        try (ProgressLine progress =
                new ProgressLine(surroundings().err(), surroundings().terminal())) {
            return study.run(folders, threads(), quiet() ? Progress.SILENT : progress, reproduction("run", scenarios));
        }
    }

    private void tell(Path target, List<Run> runs) {
        PrintWriter out = surroundings().out();
        if (json()) {
            out.print(Json.write(RunJson.of(runs)));
        } else if (quiet()) {
            out.println(shown(target));
        } else {
            runs.forEach(run -> out.print(TerminalSummary.of(run) + "\n"));
            out.println("Results: " + shown(target));
        }
        out.flush();
    }

    /** Settings of the market do nothing in a projection without episodes, which nobody would expect of a stress scenario. */
    private void remarkIdleMarkets(List<LoadedScenario> loaded) {
        for (LoadedScenario one : loaded) {
            boolean given = one.origins().keySet().stream().anyMatch(key -> key.startsWith("market."));
            if (given && !one.scenario().market().simulated()) {
                surroundings()
                        .err()
                        .println(one.name() + ": its market settings act in triffin stress " + one.name()
                                + "; market.simulated: on brings episodes into a projection.");
            }
        }
    }

    private Optional<LoadedScenario> partner(LoadedScenario scenario) throws InvalidScenarioException {
        return scenario.compareTo().isPresent()
                ? Optional.of(Scenarios.load(
                        scenario.compareTo().get(), List.of(), surroundings().directory()))
                : Optional.empty();
    }

    private Path usualPlace(List<LoadedScenario> loaded) {
        LoadedScenario first = loaded.get(0);
        return usualPlace(loaded.size() == 1 ? first.name() : ComparisonFolder.NAME, first.sha256());
    }

    /** One scenario's files stand directly in the place, those of several each in a folder of their own. */
    private static List<Path> folders(Path place, List<String> names) {
        if (names.size() == 1) {
            return List.of(place);
        }
        Set<String> taken = new LinkedHashSet<>();
        for (String name : names) {
            String free = name;
            for (int copy = 2; free.equals(ComparisonFolder.NAME) || taken.contains(free); copy++) {
                free = name + "-" + copy;
            }
            taken.add(free);
        }
        return taken.stream().map(place::resolve).toList();
    }
}
