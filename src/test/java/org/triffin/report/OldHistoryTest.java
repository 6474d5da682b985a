package org.triffin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triffin.report.series.Measure;
import org.triffin.report.series.RunLines;
import org.triffin.report.series.YearLine;
import org.triffin.report.text.RunWords;
import org.triffin.results.RunReader;
import org.triffin.results.Study;
import org.triffin.scenario.LoadedScenario;
import org.triffin.scenario.Scenarios;
import org.triffin.simulation.Progress;

/** A run that starts before the shipped history does. */
class OldHistoryTest {
    @TempDir
    static Path folder;

    private static RunLines lines;

    @BeforeAll
    static void simulate() throws Exception {
        LoadedScenario scenario = Scenarios.load("history-1946-actual", List.of(), folder);
        Study study = Study.of(scenario, Optional.empty());
        study.run(List.of(folder.resolve("run")), 1, Progress.SILENT, "triffin run history-1946-actual");
        lines = new RunLines(RunReader.read(folder.resolve("run")));
    }

    @Test
    void itsPastIsTheLastActualYearOfItsVintage() {
        YearLine past = lines.past(Measure.DEBT_TO_GDP);
        assertThat(past.firstYear()).isEqualTo(1946);
        assertThat(past.lastYear()).isEqualTo(1946);
        assertThat(past.last()).isCloseTo(1.061, offset(5e-4));
        assertThat(lines.past(Measure.TERM_PREMIUM_10Y).isEmpty()).isTrue();
    }

    @Test
    void itsVintagesLineStartsWithTheFirstYearRun() {
        assertThat(lines.cbo(Measure.DEBT_TO_GDP).firstYear()).isEqualTo(1947);
        assertThat(lines.cbo(Measure.DEBT_TO_GDP).lastYear()).isEqualTo(1956);
    }

    @Test
    void itsFooterNamesNoHistoryAndItsVintageIsNotCalledCbo() {
        assertThat(new RunWords(lines).footer()).startsWith("Sources: baseline, actual figures; ");
        assertThat(lines.hasHistory()).isFalse();
    }
}
