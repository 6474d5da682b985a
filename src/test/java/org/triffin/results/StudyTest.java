package org.triffin.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triffin.model.state.DebtState;
import org.triffin.scenario.LoadedScenario;
import org.triffin.scenario.Scenarios;
import org.triffin.simulation.Progress;
import org.triffin.simulation.Statistic;

class StudyTest {
    @TempDir
    Path folder;

    private LoadedScenario scenario(String name, String... sets) throws Exception {
        return Scenarios.load(name, List.of(sets), folder);
    }

    @Test
    void first() throws Exception {
        Study study = Study.of(
                scenario("obbba-2025", "simulation.paths=512"), Optional.of(scenario("cbo-2025-01")));
        study.run(List.of(folder.resolve("run")), 2, Progress.SILENT, "triffin run obbba-2025");
        Run run = RunReader.read(folder.resolve("run"));
        assertThat(run.fan().value(DebtState.DEBT_TO_GDP, 2035, Statistic.P50)).isBetween(1.1, 1.5);
        System.err.println(run.diagnostics());
        System.err.println(run.manifest());
    }
}
