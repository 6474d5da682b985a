package org.triffin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.triffin.report.StressReport;
import org.triffin.report.text.StressSummary;
import org.triffin.results.Json;
import org.triffin.results.OutputPlace;
import org.triffin.results.WriteFailedException;
import org.triffin.results.stress.StressFolder;
import org.triffin.results.stress.StressRun;
import org.triffin.results.stress.StressStudy;
import org.triffin.scenario.InvalidScenarioException;
import org.triffin.scenario.LoadedScenario;
import org.triffin.scenario.Scenarios;
import org.triffin.simulation.CancelledException;
import org.triffin.simulation.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stress}: some weeks of forced selling in the Treasury market, day by day. */
@Command(
        name = "stress",
        addMethodSubcommands = false,
        description = {
            "Stress the Treasury market of a scenario: leveraged funds sell, prices fall, margins rise, more is sold.",
            "The shock is the replay of an episode (market.stress.replay) at a size (market.stress.severity); every",
            "draw is another population of funds. What-ifs, other sizes of the shock and uncertain parameters run on",
            "the same populations. All figures are conditional on the shock: nobody knows how likely it is."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  triffin stress april-2025",
            "  triffin stress march-2020 --draws 200 --no-charts --out results/dash-for-cash",
            "  triffin stress april-2025 --set market.stress.severity=2 --set market.basis-trade.size=$2tn",
            "  triffin stress april-2025 --reverse",
            "  triffin stress obbba-2025 --set market.channel=swap-spread"
        })
final class StressCommand extends SimulatingVerb {
    private static final String DRAWS = "market.stress.draws";
    private static final String SEED = "market.stress.seed";

    @Parameters(paramLabel = "SCENARIO", description = "A scenario file, or a shipped name (see triffin scenarios).")
    private String scenario = "";

    @Option(
            names = "--draws",
            paramLabel = "N",
            converter = WholeNumber.Draws.class,
            description = "Populations of funds drawn for each case, in place of market.stress.draws.")
    private Optional<Long> draws = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "N",
            converter = WholeNumber.StressSeed.class,
            description = "Seed of populations and parameters, in place of market.stress.seed.")
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = "--reverse",
            description = "Also search for what it takes to dislocate the market, into reverse.csv.")
    private boolean reverse;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to write. By default a new folder below results/.")
    private Optional<Path> out = Optional.empty();

    @Override
    List<String> allSettings() {
        List<String> all = new ArrayList<>(settings());
        draws.ifPresent(number -> all.add(DRAWS + "=" + number));
        seed.ifPresent(number -> all.add(SEED + "=" + number));
        return all;
    }

    @Override
    public Integer call() throws InvalidScenarioException, CancelledException, InterruptedException {
        long start = System.nanoTime();
        draws.ifPresent(number -> GivenTwice.refuse(spec(), "--draws", DRAWS, settings()));
        seed.ifPresent(number -> GivenTwice.refuse(spec(), "--seed", SEED, settings()));
        LoadedScenario loaded =
                Scenarios.load(scenario, allSettings(), surroundings().directory());
        Path target = out.map(surroundings().directory()::resolve)
                .orElseGet(() -> usualPlace(loaded.name() + "-stress", loaded.sha256()));
        try (OutputPlace place = OutputPlace.open(target, force())) {
            surroundings().interruption().onStop(place::close);
            StressStudy study = StressStudy.of(loaded);
            simulate(reverse ? study.withReverse() : study, place.partial());
            if (draws()) {
                draw(place.partial());
            }
            new StressFolder(place.partial()).sealAgain((System.nanoTime() - start) / 1e9);
            place.keep();
        }
        tell(target);
        return ExitCode.OK;
    }

    private void simulate(StressStudy study, Path folder) throws CancelledException {
        try (ProgressLine progress =
                new ProgressLine(surroundings().err(), surroundings().terminal(), "draws")) {
            study.run(
                    folder, threads(), quiet() ? Progress.SILENT : progress, reproduction("stress", List.of(scenario)));
        }
    }

    private void draw(Path folder) throws InterruptedException {
        try {
            StressReport.write(folder).remark().ifPresent(surroundings().err()::println);
        } catch (IOException e) {
            throw WriteFailedException.of(e);
        }
    }

    private void tell(Path target) {
        PrintWriter out = surroundings().out();
        if (json()) {
            out.print(Json.write(StressJson.of(StressRun.read(target), target)));
        } else if (quiet()) {
            out.println(shown(target));
        } else {
            out.print(StressSummary.of(StressRun.read(target)) + "\n");
            out.println("Results: " + shown(target));
        }
        out.flush();
    }
}
