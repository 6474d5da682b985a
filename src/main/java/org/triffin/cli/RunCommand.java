package org.triffin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.triffin.report.ComparisonReport;
import org.triffin.report.Report;
import org.triffin.report.text.TerminalSummary;
import org.triffin.results.ComparisonFolder;
import org.triffin.results.Json;
import org.triffin.results.OutputPlace;
import org.triffin.results.Run;
import org.triffin.results.RunFolder;
import org.triffin.results.RunTables;
import org.triffin.results.Study;
import org.triffin.results.WriteFailedException;
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
final class RunCommand extends Verb {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int HASH_LETTERS = 8;

    @Parameters(
            arity = "1..*",
            paramLabel = "SCENARIO",
            description = "Scenario files, or shipped names (see triffin scenarios).")
    private List<String> scenarios = new ArrayList<>();

    @Option(
            names = "--paths",
            paramLabel = "N",
            converter = WholeNumber.Paths.class,
            description = "Simulated paths, in place of simulation.paths.")
    private Optional<Long> paths = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "N",
            converter = WholeNumber.Seed.class,
            description = "Seed of the shocks, in place of simulation.seed.")
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = WholeNumber.Threads.class,
            description = "Threads; all processors by default. Results do not depend on it.")
    private long threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "Lay a setting on every scenario, like economy.shocks=none; repeatable.")
    private List<String> settings = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to write; with several scenarios DIR/SCENARIO and DIR/comparison."
                    + " By default a new folder below results/.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--force", description = "Replace DIR even when it holds something else than results.")
    private boolean force;

    @Option(names = "--no-charts", description = "Write tables alone, without charts and report.")
    private boolean noCharts;

    @Option(names = "--quiet", description = "Print the result's folder alone.")
    private boolean quiet;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Override
    public Integer call() throws InvalidScenarioException, CancelledException, InterruptedException {
        long start = System.nanoTime();
        refuseSettingsGivenTwice();
        List<LoadedScenario> loaded = ScenarioLoader.load(scenarios, allSettings(), surroundings());
        Study study = loaded.size() == 1 ? Study.of(loaded.get(0), partner(loaded.get(0))) : Study.sideBySide(loaded);
        study.remark().ifPresent(surroundings().err()::println);
        Path target = out.map(surroundings().directory()::resolve).orElseGet(() -> usualPlace(loaded));
        List<RunTables> tables;
        try (OutputPlace place = OutputPlace.open(target, force)) {
            surroundings().interruption().onStop(place::close);
            List<Path> folders = folders(place.partial(), study.names());
            tables = simulate(study, folders);
            finish(folders, start);
            if (folders.size() > 1) {
                compare(folders, written(folders, tables), place.partial().resolve(ComparisonFolder.NAME));
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
            return study.run(folders, Math.toIntExact(threads), quiet ? Progress.SILENT : progress, reproduction());
        }
    }

    /** Draws what a reader looks at and closes each folder. */
    private void finish(List<Path> folders, long start) throws InterruptedException {
        for (Path folder : folders) {
            if (!noCharts) {
                draw(folder);
            }
            new RunFolder(folder).sealAgain((System.nanoTime() - start) / 1e9);
        }
    }

    private void compare(List<Path> folders, List<Run> runs, Path comparison) throws InterruptedException {
        ComparisonFolder.write(comparison, runs);
        if (!noCharts) {
            try {
                ComparisonReport.write(folders, comparison)
                        .remark()
                        .ifPresent(surroundings().err()::println);
            } catch (IOException e) {
                throw WriteFailedException.of(e);
            }
        }
    }

    private static List<Run> written(List<Path> folders, List<RunTables> tables) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < folders.size(); i++) {
            runs.add(Run.written(folders.get(i), tables.get(i)));
        }
        return runs;
    }

    private void draw(Path folder) throws InterruptedException {
        try {
            Report.write(folder).remark().ifPresent(surroundings().err()::println);
        } catch (IOException e) {
            throw WriteFailedException.of(e);
        }
    }

    private void tell(Path target, List<Run> runs) {
        PrintWriter out = surroundings().out();
        if (json) {
            out.print(Json.write(RunJson.of(runs)));
        } else if (quiet) {
            out.println(shown(target));
        } else {
            runs.forEach(run -> out.print(TerminalSummary.of(run) + "\n"));
            out.println("Results: " + shown(target));
        }
        out.flush();
    }

    /** A run whose own accounting does not hold is kept, to be looked at, and said to have failed. */
    private int checked(List<Run> runs) {
        int code = ExitCode.OK;
        for (Run run : runs) {
            for (String failure : run.diagnostics().failures()) {
                surroundings()
                        .err()
                        .println("triffin: " + run.manifest().scenario().name() + ": this does not hold: " + failure
                                + " (see diagnostics.json).");
                code = ExitCode.CHECK_FAILED;
            }
        }
        return code;
    }

    private Optional<LoadedScenario> partner(LoadedScenario scenario) throws InvalidScenarioException {
        return scenario.compareTo().isPresent()
                ? Optional.of(Scenarios.load(
                        scenario.compareTo().get(), List.of(), surroundings().directory()))
                : Optional.empty();
    }

    private List<String> allSettings() {
        List<String> all = new ArrayList<>(settings);
        paths.ifPresent(number -> all.add("simulation.paths=" + number));
        seed.ifPresent(number -> all.add("simulation.seed=" + number));
        return all;
    }

    private void refuseSettingsGivenTwice() {
        paths.ifPresent(number -> GivenTwice.refuse(spec(), "--paths", "paths", settings));
        seed.ifPresent(number -> GivenTwice.refuse(spec(), "--seed", "seed", settings));
    }

    /** {@code results/<scenario>-<UTC>-<hash8>} in the directory of the command line. */
    private Path usualPlace(List<LoadedScenario> loaded) {
        LoadedScenario first = loaded.get(0);
        String name = loaded.size() == 1 ? first.name() : ComparisonFolder.NAME;
        return surroundings()
                .directory()
                .resolve("results")
                .resolve(name + "-" + STAMP.format(Instant.now()) + "-"
                        + first.sha256().substring(0, HASH_LETTERS));
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

    private Path shown(Path target) {
        Path relative =
                surroundings().directory().relativize(target.toAbsolutePath().normalize());
        return relative.startsWith("..") ? target : relative;
    }

    /** The command line that gives the same tables, without where it ran and what it printed. */
    private String reproduction() {
        List<String> words = new ArrayList<>(List.of("triffin", "run"));
        scenarios.forEach(name -> words.add(quoted(name)));
        allSettings().forEach(setting -> words.add("--set " + quoted(setting)));
        return String.join(" ", words);
    }

    private static String quoted(String word) {
        return word.matches("[\\w./=:%,+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
