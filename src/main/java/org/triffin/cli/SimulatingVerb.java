package org.triffin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.triffin.report.ComparisonReport;
import org.triffin.report.Report;
import org.triffin.report.series.Effect;
import org.triffin.results.ComparisonFolder;
import org.triffin.results.Run;
import org.triffin.results.RunFolder;
import org.triffin.results.RunTables;
import org.triffin.results.WriteFailedException;
import picocli.CommandLine.Option;

/** What the commands that simulate and leave run folders have in common. */
abstract class SimulatingVerb extends Verb {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int HASH_LETTERS = 8;

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

    @Option(names = "--force", description = "Replace DIR even when it holds something else than results.")
    private boolean force;

    @Option(names = "--no-charts", description = "Write tables alone, without charts and report.")
    private boolean noCharts;

    @Option(names = "--quiet", description = "Print the result's folder alone.")
    private boolean quiet;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    final int threads() {
        return Math.toIntExact(threads);
    }

    final boolean force() {
        return force;
    }

    final boolean quiet() {
        return quiet;
    }

    final boolean json() {
        return json;
    }

    /** The settings of the command line, paths and seed among them, in the order they are laid on. */
    final List<String> allSettings() {
        List<String> all = new ArrayList<>(settings);
        paths.ifPresent(number -> all.add("simulation.paths=" + number));
        seed.ifPresent(number -> all.add("simulation.seed=" + number));
        return all;
    }

    final void refuseSettingsGivenTwice() {
        paths.ifPresent(number -> GivenTwice.refuse(spec(), "--paths", "paths", settings));
        seed.ifPresent(number -> GivenTwice.refuse(spec(), "--seed", "seed", settings));
    }

    /** The runs just written into {@code folders}, from their tables. */
    static List<Run> written(List<Path> folders, List<RunTables> tables) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < folders.size(); i++) {
            runs.add(Run.written(folders.get(i), tables.get(i)));
        }
        return runs;
    }

    /** Draws what a reader looks at and closes each folder. */
    final void finish(List<Path> folders, long start) throws InterruptedException {
        for (Path folder : folders) {
            if (!noCharts) {
                draw(folder);
            }
            new RunFolder(folder).sealAgain((System.nanoTime() - start) / 1e9);
        }
    }

    private void draw(Path folder) throws InterruptedException {
        try {
            Report.write(folder).remark().ifPresent(surroundings().err()::println);
        } catch (IOException e) {
            throw WriteFailedException.of(e);
        }
    }

    /**
     * Writes the runs side by side into {@code comparison}.
     *
     * @param effects what each does against the first, where that is measured path by path
     */
    final void compare(List<Path> folders, List<Run> runs, List<Effect> effects, Path comparison)
            throws InterruptedException {
        ComparisonFolder.write(comparison, runs);
        if (!noCharts) {
            try {
                ComparisonReport.write(folders, effects, comparison)
                        .remark()
                        .ifPresent(surroundings().err()::println);
            } catch (IOException e) {
                throw WriteFailedException.of(e);
            }
        }
    }

    /** A run whose own accounting does not hold is kept, to be looked at, and said to have failed. */
    final int checked(List<Run> runs) {
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

    /** {@code results/<name>-<UTC>-<hash8>} in the directory of the command line. */
    final Path usualPlace(String name, String sha256) {
        return surroundings()
                .directory()
                .resolve("results")
                .resolve(name + "-" + STAMP.format(Instant.now()) + "-" + sha256.substring(0, HASH_LETTERS));
    }

    final Path shown(Path target) {
        Path relative =
                surroundings().directory().relativize(target.toAbsolutePath().normalize());
        return relative.startsWith("..") ? target : relative;
    }

    /** The command line that gives the same tables, without where it ran and what it printed. */
    final String reproduction(String verb, List<String> scenarios) {
        List<String> words = new ArrayList<>(List.of("triffin", verb));
        scenarios.forEach(name -> words.add(quoted(name)));
        allSettings().forEach(setting -> words.add("--set " + quoted(setting)));
        return String.join(" ", words);
    }

    private static String quoted(String word) {
        return word.matches("[\\w./=:%,+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
