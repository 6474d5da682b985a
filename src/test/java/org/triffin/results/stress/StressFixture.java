package org.triffin.results.stress;

import java.nio.file.Path;
import java.util.List;
import org.triffin.model.cascade.MarketSpec;
import org.triffin.model.cascade.Templates;
import org.triffin.scenario.InvalidScenarioException;
import org.triffin.scenario.LoadedScenario;
import org.triffin.scenario.Scenarios;
import org.triffin.simulation.CancelledException;
import org.triffin.simulation.Progress;
import org.triffin.simulation.statistics.WeightedSample;
import org.triffin.simulation.stress.StressEngine;
import org.triffin.simulation.stress.StressVariable;

/** Small stress tests of shipped scenarios. */
final class StressFixture {
    static final int POPULATIONS = 40;

    private StressFixture() {}

    static LoadedScenario load(String scenario, String... sets) {
        try {
            return Scenarios.load(scenario, List.of(sets), Path.of(""));
        } catch (InvalidScenarioException e) {
            throw new AssertionError(e.problems().toString(), e);
        }
    }

    static MarketSpec market(String scenario) {
        return load(scenario).scenario().market();
    }

    /** Runs the whole study into {@code folder}. */
    static StressTables run(Path folder, int threads, String scenario, String... sets) {
        try {
            return StressStudy.of(load(scenario, sets)).run(folder, threads, Progress.SILENT, "a test");
        } catch (CancelledException e) {
            throw new AssertionError(e);
        }
    }

    /** Median peak of the ten-year yield over {@value #POPULATIONS} populations, bp. */
    static double medianPeak(MarketSpec market) {
        try (StressEngine engine = new StressEngine(2, market.stress().seed())) {
            double[] peaks = engine.run(
                            market,
                            Templates.path(market.stress().replay()),
                            POPULATIONS,
                            market.stress().horizon())
                    .values(StressVariable.PEAK_YIELD_10Y);
            return WeightedSample.of(peaks).quantile(0.5);
        } catch (CancelledException e) {
            throw new AssertionError(e);
        }
    }
}
