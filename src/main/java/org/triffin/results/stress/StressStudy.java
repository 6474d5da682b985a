package org.triffin.results.stress;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.triffin.model.cascade.MarketSpec;
import org.triffin.model.cascade.RoundLog;
import org.triffin.model.cascade.StressSpec;
import org.triffin.model.cascade.Templates;
import org.triffin.reference.Episode;
import org.triffin.results.CsvWriter;
import org.triffin.results.DataDictionary;
import org.triffin.results.Manifest.Occasion;
import org.triffin.results.Manifest.Subject;
import org.triffin.results.SettingsTable;
import org.triffin.results.ToolVersion;
import org.triffin.scenario.LoadedScenario;
import org.triffin.scenario.Scenario;
import org.triffin.scenario.page.ResolvedScenario;
import org.triffin.simulation.CancelledException;
import org.triffin.simulation.Progress;
import org.triffin.simulation.statistics.WeightedSample;
import org.triffin.simulation.stress.DayVariable;
import org.triffin.simulation.stress.StressEngine;
import org.triffin.simulation.stress.StressSample;
import org.triffin.simulation.stress.StressVariable;

/**
 * One scenario's market under its shock: the scenario itself, what-ifs, other sizes of the shock, and uncertain parameters, all
 * on the same populations of funds. Leaves a stress folder.
 */
public final class StressStudy {
    private static final double HALF = 0.5;

    /** Populations behind a place of the phase diagram: enough for a median, assumed. */
    private static final int POPULATIONS = 40;

    private final LoadedScenario loaded;
    private final MarketSpec market;
    private final StressSpec spec;
    private final Episode episode;
    private final List<StressCase> cases;

    private StressStudy(LoadedScenario loaded) {
        this.loaded = loaded;
        market = loaded.scenario().market();
        spec = market.stress();
        episode = Templates.episode(spec.replay());
        cases = StressCases.of(market, Templates.path(spec.replay()), spec.severity());
    }

    /** The stress test of a scenario: any has a market, if only the usual one. */
    public static StressStudy of(LoadedScenario scenario) {
        return new StressStudy(scenario);
    }

    /** The cases that differ from the scenario in one thing, the scenario itself first. */
    public List<StressCase> cases() {
        return cases;
    }

    /**
     * Runs every case and writes the folder.
     *
     * @param threads threads that simulate; results do not depend on it
     * @param command how to reproduce it
     * @return what was written
     * @throws CancelledException when the thread is interrupted
     */
    public StressTables run(Path folder, int threads, Progress progress, String command) throws CancelledException {
        Instant start = Instant.now();
        long total = (long) spec.draws() * (cases.size() + (spec.parameterUncertainty() ? 2 : 0));
        StressTables tables;
        try (StressEngine engine =
                new StressEngine(threads, spec.seed(), done -> progress.update(Math.min(done, total), total))) {
            tables = tables(engine);
        }
        Occasion occasion = new Occasion(
                start.truncatedTo(ChronoUnit.SECONDS).toString(),
                Duration.between(start, Instant.now()).toMillis() / 1000.0,
                threads,
                command);
        new StressFolder(folder)
                .write(tables, loaded.text(), ResolvedScenario.write(loaded), manifest(tables, occasion));
        return tables;
    }

    private StressTables tables(StressEngine engine) throws CancelledException {
        OutcomeRows outcomes = new OutcomeRows();
        DrawRows draws = new DrawRows();
        StressedCases stressed = new StressedCases(engine, spec, observed() ? Optional.of(episode) : Optional.empty());
        stressed.run(cases, outcomes);
        draws.add(StressCase.BASE, stressed.base());
        if (spec.parameterUncertainty()) {
            stressed.runPrior(ParameterPrior.of(market), cases.get(0).path(), outcomes, draws);
        }
        DayRows days = new DayRows(episode, observed());
        ReplayTable replay = days.replay(stressed.base());
        return new StressTables(
                dictionary(),
                new SettingsTable(loaded.settings()),
                outcomes.table(),
                replay,
                days.names(replay.days()),
                spiral(engine, stressed.base()),
                draws.table(),
                new PhaseTable(List.of()),
                new PhaseBoundary(List.of()),
                new PolicyTable(List.of()),
                new SensitivityTable(List.of()),
                new AgentTable(List.of()),
                Optional.empty(),
                stressed.acceptance());
    }

    /** True when published closes can stand beside the simulation. */
    private boolean observed() {
        return spec.severity() == 1;
    }

    /** The rounds of the draw whose peak is nearest to the median; of several the first. */
    private SpiralTable spiral(StressEngine engine, StressSample base) {
        double[] peaks = base.values(StressVariable.PEAK_YIELD_10Y);
        double median = WeightedSample.of(peaks).quantile(HALF);
        int nearest = 0;
        for (int draw = 1; draw < peaks.length; draw++) {
            nearest = Math.abs(peaks[draw] - median) < Math.abs(peaks[nearest] - median) ? draw : nearest;
        }
        List<double[]> calls = new ArrayList<>();
        RoundLog rounds = engine.rounds(
                market,
                cases.get(0).path(),
                nearest,
                spec.horizon(),
                (draw, workspace) -> calls.add(DayRows.marginCalls(workspace.days)));
        return DayRows.spiral(rounds, calls.get(0));
    }

    private DataDictionary dictionary() {
        List<DataDictionary.Row> rows = new ArrayList<>();
        for (StressVariable variable : StressVariable.values()) {
            rows.add(new DataDictionary.Row(variable.word(), variable.unit(), "episode", variable.label()));
        }
        for (DayVariable variable : DayVariable.values()) {
            rows.add(new DataDictionary.Row(variable.word(), variable.unit(), "day", variable.label()));
        }
        rows.add(new DataDictionary.Row(
                OutcomeRows.NOT_CALM, OutcomeRows.DRAWS, "case", "Draws that are not calm by the horizon"));
        rows.add(new DataDictionary.Row(
                OutcomeRows.SIZE, OutcomeRows.DRAWS, "case", "How many equal draws the weighted ones are worth"));
        for (StressCase one : cases) {
            rows.add(new DataDictionary.Row(one.name(), "", "case", one.label()));
        }
        if (spec.parameterUncertainty()) {
            rows.add(new DataDictionary.Row(
                    StressCase.PRIOR, "", "case", "Parameters are drawn from triangles on the shipped ranges as well"));
            rows.add(new DataDictionary.Row(
                    StressCase.REWEIGHTED, "", "case", "The same draws, weighted by how well they replay the episode"));
        }
        return new DataDictionary(rows);
    }

    private StressManifest manifest(StressTables tables, Occasion occasion) {
        Scenario scenario = loaded.scenario();
        return new StressManifest(
                ToolVersion.ofThisBuild(),
                new Subject(
                        loaded.name(),
                        scenario.title(),
                        scenario.description().orElse(""),
                        scenario.sources(),
                        loaded.sha256()),
                new StressManifest.Sampling(spec.seed(), spec.draws(), Math.min(spec.draws(), POPULATIONS)),
                Optional.of(episode.name()),
                uncertainty(tables.outcomes()),
                occasion,
                List.of());
    }

    /** What the bands hold, in short phrases. */
    private List<String> uncertainty(StressTable outcomes) {
        List<String> phrases = new ArrayList<>();
        phrases.add("Included in every case: sizes and leverage of the funds");
        if (spec.parameterUncertainty()) {
            phrases.add(
                    "Included in the case prior alone: parameters, drawn independently from triangles on their ranges");
            outcomes.find(StressCase.REWEIGHTED, OutcomeRows.SIZE, "mean")
                    .ifPresent(size -> phrases.add(String.format(
                            Locale.ROOT,
                            "Weighted by fit in the case prior_reweighted: worth %.1f of %d draws",
                            size,
                            spec.draws())));
        } else {
            phrases.add("Not included: parameters (switched off)");
        }
        double notCalm = outcomes.value(StressCase.BASE, OutcomeRows.NOT_CALM, "mean");
        if (notCalm > 0) {
            phrases.add(String.format(
                    Locale.ROOT,
                    "Not calm by day %d: %.0f of %d draws; their days to calm are the horizon",
                    spec.horizon(),
                    notCalm,
                    spec.draws()));
        }
        phrases.add(String.format(
                Locale.ROOT,
                "Not included: the shock itself, %s times the daily path of %s; all figures are conditional on it",
                CsvWriter.format(spec.severity()),
                episode.name()));
        return phrases;
    }
}
