package org.triffin.results.stress;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.triffin.model.cascade.MarketSpec;
import org.triffin.model.cascade.RoundLog;
import org.triffin.model.cascade.StressSpec;
import org.triffin.model.cascade.Templates;
import org.triffin.reference.Episode;
import org.triffin.results.Manifest.Occasion;
import org.triffin.results.SettingsTable;
import org.triffin.scenario.LoadedScenario;
import org.triffin.scenario.page.ResolvedScenario;
import org.triffin.simulation.CancelledException;
import org.triffin.simulation.Progress;
import org.triffin.simulation.statistics.WeightedSample;
import org.triffin.simulation.stress.ParameterPrior;
import org.triffin.simulation.stress.PhaseDiagram;
import org.triffin.simulation.stress.StressEngine;
import org.triffin.simulation.stress.StressSample;
import org.triffin.simulation.stress.StressTrial;
import org.triffin.simulation.stress.StressVariable;

/**
 * One scenario's market under its shock: the scenario itself, what-ifs, other sizes of the shock, and uncertain parameters, all
 * on the same populations of funds. Leaves a stress folder.
 */
public final class StressStudy {
    private static final double HALF = 0.5;

    private final LoadedScenario loaded;
    private final MarketSpec market;
    private final StressSpec spec;
    private final Episode episode;
    private final List<StressCase> cases;
    private final StressParticulars about;
    private final boolean reversed;

    private StressStudy(LoadedScenario loaded, boolean reversed) {
        this.loaded = loaded;
        this.reversed = reversed;
        about = new StressParticulars(loaded);
        market = loaded.scenario().market();
        spec = market.stress();
        episode = Templates.episode(spec.replay());
        cases = StressCases.of(market, Templates.path(spec.replay()), spec.severity());
    }

    /** The stress test of a scenario: any has a market, if only the usual one. */
    public static StressStudy of(LoadedScenario scenario) {
        return new StressStudy(scenario, false);
    }

    /** The same, and what it would take to reach given dislocations. */
    public StressStudy withReverse() {
        return new StressStudy(loaded, true);
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
        long total = (long) spec.draws() * (cases.size() + (spec.parameterUncertainty() ? 2 : 0))
                + (long) about.populations() * TrialTables.runs(market, reversed);
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
                .write(
                        tables,
                        loaded.text(),
                        ResolvedScenario.write(loaded),
                        about.manifest(tables.outcomes(), occasion));
        return tables;
    }

    private StressTables tables(StressEngine engine) throws CancelledException {
        OutcomeRows outcomes = new OutcomeRows();
        DrawRows draws = new DrawRows();
        Optional<Episode> published = about.observed() ? Optional.of(episode) : Optional.empty();
        StressedCases stressed = new StressedCases(engine, spec, published);
        stressed.run(cases, outcomes);
        draws.add(StressCase.BASE, stressed.base());
        TrialTables trial = new TrialTables(
                engine, new StressTrial(market, cases.get(0).path(), about.populations(), spec.horizon()));
        SensitivityTable sensitivity = sensitivity(trial, stressed, outcomes, draws);
        PhaseDiagram phase = trial.phase();
        DayRows days = new DayRows(episode, about.observed());
        ReplayTable replay = days.replay(stressed.base());
        return new StressTables(
                about.dictionary(cases),
                new SettingsTable(loaded.settings()),
                outcomes.table(),
                replay,
                days.names(replay.days()),
                spiral(engine, stressed.base()),
                draws.table(),
                TrialTables.cells(phase),
                TrialTables.boundary(phase),
                trial.policies(),
                sensitivity,
                stressed.agents(),
                reversed ? Optional.of(trial.reverse(spec.seed())) : Optional.empty(),
                stressed.acceptance());
    }

    /** The parameters, one at a time, and by rank where the scenario draws them all. */
    private SensitivityTable sensitivity(
            TrialTables trial, StressedCases stressed, OutcomeRows outcomes, DrawRows draws) throws CancelledException {
        ParameterPrior prior = new ParameterPrior(UncertainSettings.of(market), spec.draws(), spec.seed());
        if (!spec.parameterUncertainty()) {
            return trial.sensitivity(prior, new double[0]);
        }
        StressSample drawn = stressed.runPrior(prior, cases.get(0), outcomes, draws);
        return trial.sensitivity(prior, drawn.values(StressVariable.PEAK_YIELD_10Y));
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
}
