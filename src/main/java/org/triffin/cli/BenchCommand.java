package org.triffin.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.triffin.model.cascade.MarketSpec;
import org.triffin.model.cascade.Templates;
import org.triffin.results.Benchmark;
import org.triffin.scenario.InvalidScenarioException;
import org.triffin.scenario.LoadedScenario;
import org.triffin.scenario.Scenarios;
import org.triffin.simulation.CancelledException;
import org.triffin.simulation.EngineBenchmark;
import org.triffin.simulation.stress.StressBenchmark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench}: how fast this machine simulates. */
@Command(
        name = "bench",
        addMethodSubcommands = false,
        description = {
            "Measure how fast this machine simulates a scenario.",
            "The floor is the time to draw as many normals with the same generator and nothing else."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  triffin bench",
            "  triffin bench my-scenario.yaml --paths 1000000",
            "  triffin bench april-2025 --episodes"
        })
final class BenchCommand extends Verb {
    private static final List<String> THIRTY_YEARS = List.of("horizon.until=FY2054");
    private static final String USUAL = "obbba-2025";
    private static final String USUAL_EPISODE = "april-2025";
    private static final int USUAL_PATHS = 100_000;
    private static final double MEGABYTE = 1024.0 * 1024.0;

    @Parameters(
            arity = "0..1",
            paramLabel = "SCENARIO",
            description = "A scenario file or a shipped name; by default " + USUAL + " over 30 years.")
    private String scenario = "";

    @Option(
            names = "--paths",
            paramLabel = "N",
            converter = WholeNumber.Paths.class,
            description = "Paths of the whole runs; " + USUAL_PATHS + " by default.")
    private Optional<Long> paths = Optional.empty();

    @Option(
            names = "--episodes",
            description = "Time one episode of the scenario's market on one thread, instead of a projection.")
    private boolean episodes;

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "Lay a setting on the scenario; repeatable.")
    private List<String> settings = new ArrayList<>();

    @Override
    public Integer call() throws InvalidScenarioException, CancelledException, InterruptedException {
        paths.ifPresent(number -> GivenTwice.refuse(spec(), "--paths", "paths", settings));
        List<String> all = new ArrayList<>(scenario.isEmpty() ? THIRTY_YEARS : List.of());
        if (episodes) {
            printEpisodes();
            return ExitCode.OK;
        }
        all.add("simulation.paths=" + paths.orElse((long) USUAL_PATHS));
        all.addAll(settings);
        LoadedScenario loaded = Scenarios.load(
                scenario.isEmpty() ? USUAL : scenario, all, surroundings().directory());
        Benchmark benchmark = Benchmark.of(loaded, List.of(1, 2));
        print(loaded.name(), benchmark, surroundings().out());
        return ExitCode.OK;
    }

    private void printEpisodes() throws InvalidScenarioException {
        String name = scenario.isEmpty() ? USUAL_EPISODE : scenario;
        List<String> everyRound = new ArrayList<>(settings);
        everyRound.add("market.selling.tolerance=$0bn");
        MarketSpec market = load(name, settings);
        StressBenchmark.Cost cost = StressBenchmark.of(
                market, load(name, everyRound), Templates.path(market.stress().replay()));
        PrintWriter out = surroundings().out();
        out.println(name + ", microseconds of one core an episode");
        TextTable table = new TextTable(true);
        table.row("draw the funds", format("%.1f", cost.draw()));
        table.row("draw and replay the template", format("%.1f", cost.replay()));
        table.row("the same with every round of every day", format("%.1f", cost.forced()));
        table.row("draw and replay until calm", format("%.1f", cost.toCalm()));
        table.row("in a projection: leverage quantiles until nothing but fading is left", format("%.1f", cost.nodes()));
        out.print(table);
        double updates = 1000 * (cost.replay() - cost.draw()) / cost.fundUpdates();
        out.println(format("%,.0f fund updates a replay, %.2f nanoseconds each", cost.fundUpdates(), updates));
        out.flush();
    }

    private MarketSpec load(String name, List<String> sets) throws InvalidScenarioException {
        return Scenarios.load(name, sets, surroundings().directory()).scenario().market();
    }

    private static void print(String name, Benchmark benchmark, PrintWriter out) {
        EngineBenchmark.Split split = benchmark.split();
        out.println(format(
                "%s, %,d quarters, %,d paths; nanoseconds per path and quarter",
                name, benchmark.quarters(), benchmark.paths()));
        TextTable parts = new TextTable(true);
        parts.row("floor (normals alone)", format("%.1f", split.floor()));
        parts.row("one thread, all", format("%.1f", split.total()));
        parts.row("  times the floor", format("%.2f", split.timesFloor()));
        parts.row("  draw", format("%.1f", split.draw()));
        parts.row("  step", format("%.1f", split.step()));
        for (Benchmark.SectorTime sector : benchmark.sectors()) {
            parts.row("    " + sector.sector(), format("%.1f", sector.nanoseconds()));
        }
        parts.row("  record", format("%.1f", split.record()));
        parts.row("  statistics", format("%.1f", split.statistics()));
        out.print(parts);
        out.println();
        TextTable runs = new TextTable(true);
        runs.row("Whole runs", "seconds", "ns", "path-years/s");
        for (EngineBenchmark.Run run : benchmark.runs()) {
            runs.row(
                    run.threads() + (run.threads() == 1 ? " thread" : " threads"),
                    format("%.2f", run.seconds()),
                    format("%.1f", run.nanosecondsPerPathQuarter()),
                    format("%,.0f", run.pathYearsPerSecond()));
        }
        out.print(runs);
        out.println();
        out.println(format("Efficiency of the second thread: %.2f", benchmark.efficiency()));
        out.println(format("Peak memory: %,.0f MB", benchmark.peakMemoryBytes() / MEGABYTE));
        out.flush();
    }

    private static String format(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
