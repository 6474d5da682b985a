package org.triffin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/** What the commands that project debt on many paths have in common. */
abstract class ProjectingVerb extends SimulatingVerb {
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

    @Override
    final List<String> allSettings() {
        List<String> all = new ArrayList<>(settings());
        paths.ifPresent(number -> all.add("simulation.paths=" + number));
        seed.ifPresent(number -> all.add("simulation.seed=" + number));
        return all;
    }

    final void refuseSettingsGivenTwice() {
        paths.ifPresent(number -> GivenTwice.refuse(spec(), "--paths", "simulation.paths", settings()));
        seed.ifPresent(number -> GivenTwice.refuse(spec(), "--seed", "simulation.seed", settings()));
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
            if (draws()) {
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
        if (draws()) {
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
}
