package org.triffin.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.triffin.report.series.Effect;
import org.triffin.results.ComparisonFolder;
import org.triffin.results.Json;
import org.triffin.results.OutputPlace;
import org.triffin.results.RegimeStudy;
import org.triffin.results.Run;
import org.triffin.results.RunTables;
import org.triffin.results.Signature;
import org.triffin.scenario.InvalidScenarioException;
import org.triffin.scenario.LoadedScenario;
import org.triffin.scenario.Scenarios;
import org.triffin.simulation.CancelledException;
import org.triffin.simulation.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code regimes}: one scenario under every way of managing the debt. */
@Command(
        name = "regimes",
        addMethodSubcommands = false,
        description = {
            "Simulate one scenario under current policy, growth, inflation, monetization and tightening,",
            "each in force from the first shock quarter to the end, path by path on the same shocks.",
            "A schedule or switching in the scenario is set aside; its settings of the regimes are used.",
            "signature.csv holds what each does to returns, inflation, debt and yields against current policy."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  triffin regimes obbba-2025",
            "  triffin regimes my-scenario.yaml --paths 2000 --no-charts --out results/four-ways",
            "  triffin regimes obbba-2025 --set regime.monetization.yield-cap=300bp"
        })
final class RegimesCommand extends ProjectingVerb {
    private static final String FILE_ENDING = "\\.ya?ml$";

    @Parameters(paramLabel = "SCENARIO", description = "A scenario file, or a shipped name (see triffin scenarios).")
    private String scenario = "";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to write DIR/REGIME, DIR/comparison and DIR/signature.csv."
                    + " By default a new folder below results/.")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() throws InvalidScenarioException, CancelledException, InterruptedException {
        long start = System.nanoTime();
        refuseSettingsGivenTwice();
        List<LoadedScenario> loaded = Scenarios.underEachRegime(
                scenario, allSettings(), surroundings().directory());
        RegimeStudy study = RegimeStudy.of(loaded);
        Path target = out.map(surroundings().directory()::resolve)
                .orElseGet(() -> usualPlace(name() + "-regimes", loaded.get(0).sha256()));
        List<RunTables> tables;
        try (OutputPlace place = OutputPlace.open(target, force())) {
            surroundings().interruption().onStop(place::close);
            List<Path> folders = folders(study, place.partial());
            tables = simulate(study, folders);
            finish(folders, start);
            compare(
                    folders,
                    written(folders, tables),
                    effects(study.signature()),
                    place.partial().resolve(ComparisonFolder.NAME));
            study.write(place.partial());
            place.keep();
        }
        List<Run> runs = written(folders(study, target), tables);
        tell(target, runs, study);
        return checked(runs);
    }

    private List<RunTables> simulate(RegimeStudy study, List<Path> folders) throws CancelledException {
        try (ProgressLine progress =
                new ProgressLine(surroundings().err(), surroundings().terminal())) {
            return study.run(
                    folders,
                    threads(),
                    quiet() ? Progress.SILENT : progress,
                    reproduction("regimes", List.of(scenario)));
        }
    }

    private static List<Effect> effects(Signature signature) {
        return signature.rows().stream()
                .map(row -> new Effect(
                        row.regime(), row.variable(), row.years(), row.meanDifference(), row.standardError()))
                .toList();
    }

    private void tell(Path target, List<Run> runs, RegimeStudy study) {
        PrintWriter out = surroundings().out();
        Signature signature = study.signature();
        if (json()) {
            out.print(Json.write(RegimesText.json(runs, signature, study.branches())));
        } else if (quiet()) {
            out.println(shown(target));
        } else {
            out.print(RegimesText.of(runs, signature, study.branches()));
            out.println("Results: " + shown(target) + " (each regime's run, comparison, " + Signature.NAME + ")");
        }
        out.flush();
        signature.remarks().forEach(remark -> surroundings().err().println("triffin: " + remark));
    }

    private static List<Path> folders(RegimeStudy study, Path place) {
        return study.names().stream().map(place::resolve).toList();
    }

    private String name() {
        return String.valueOf(Path.of(scenario).getFileName()).replaceFirst(FILE_ENDING, "");
    }
}
