package org.triffin.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.triffin.results.DebtStep;
import org.triffin.results.RunReader;
import org.triffin.results.TracedDebt;
import org.triffin.scenario.InvalidScenarioException;
import org.triffin.scenario.LoadedScenario;
import org.triffin.scenario.Scenarios;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code explain}: why the debt ratio moves, term by term. */
@Command(
        name = "explain",
        addMethodSubcommands = false,
        description = {
            "Tell why debt/GDP moves, term by term, on one path or on average.",
            "opening + primary deficit + interest - growth - inflation + other = closing."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  triffin explain obbba-2025 --mean",
            "  triffin explain obbba-2025 --path 17 --quarters",
            "  triffin explain results/first --path 0"
        })
final class ExplainCommand extends Verb {
    @Parameters(
            paramLabel = "SCENARIO",
            description = "A scenario file, a shipped name, or a folder that run has written.")
    private String scenario = "";

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Which which = new Which();

    /** What is explained. */
    static final class Which {
        @Option(
                names = "--path",
                paramLabel = "K",
                converter = WholeNumber.PathNumber.class,
                description = "Path number K, from 0.")
        private Optional<Long> path = Optional.empty();

        @Option(names = "--mean", description = "The mean over the first paths.")
        private boolean mean;
    }

    @Option(names = "--quarters", description = "Each quarter, not each fiscal year.")
    private boolean quarters;

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "Lay a setting on the scenario; repeatable.")
    private List<String> settings = new ArrayList<>();

    @Override
    public Integer call() throws InvalidScenarioException {
        LoadedScenario loaded = load();
        TracedDebt traced = TracedDebt.of(loaded);
        PrintWriter out = surroundings().out();
        String what;
        List<DebtStep> steps;
        if (which.mean) {
            int count = Math.min(TracedDebt.MEAN_PATHS, traced.paths());
            what = "mean of the first " + count + " paths";
            steps = traced.mean(count, quarters);
        } else {
            long path = path(traced);
            what = "path " + path + " of " + traced.paths();
            steps = traced.path(path, quarters);
        }
        out.println(loaded.scenario().title() + ": " + what + ", seed "
                + loaded.scenario().simulation().seed());
        out.println("In percent of the GDP of four quarters.");
        for (int i = 0; i < steps.size(); i++) {
            out.println();
            out.print(StepText.of(steps.get(i), i == 0 ? Optional.empty() : Optional.of(steps.get(i - 1))));
        }
        out.flush();
        return ExitCode.OK;
    }

    private long path(TracedDebt traced) {
        long path = which.path.orElseThrow();
        if (path >= traced.paths()) {
            throw new ParameterException(
                    spec().commandLine(),
                    "--path takes a number below the scenario's " + traced.paths() + " paths, not " + path);
        }
        return path;
    }

    /** A run folder is explained by the scenario it holds. */
    private LoadedScenario load() throws InvalidScenarioException {
        Path folder = surroundings().directory().resolve(scenario);
        boolean run = Files.isDirectory(folder) && Files.exists(folder.resolve("manifest.json"));
        String file = run ? RunReader.scenarioOf(folder).toString() : scenario;
        return Scenarios.load(file, settings, surroundings().directory());
    }
}
