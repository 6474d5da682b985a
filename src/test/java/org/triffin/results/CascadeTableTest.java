package org.triffin.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triffin.model.state.CascadeState;
import org.triffin.report.text.CascadeTelling;
import org.triffin.scenario.InvalidScenarioException;
import org.triffin.scenario.LoadedScenario;
import org.triffin.scenario.Scenarios;
import org.triffin.simulation.CancelledException;
import org.triffin.simulation.Progress;
import org.triffin.simulation.Statistic;

/** {@code cascade.csv}, written and read back. */
class CascadeTableTest {
    @TempDir
    Path directory;

    private Run run(String scenario, String... sets) throws InvalidScenarioException, CancelledException {
        Path here = Path.of("").toAbsolutePath();
        LoadedScenario loaded = Scenarios.load(scenario, List.of(sets), here);
        LoadedScenario partner = Scenarios.load(loaded.compareTo().orElseThrow(), List.of(), here);
        Study.of(loaded, Optional.of(partner)).run(List.of(directory), 2, Progress.SILENT, "");
        return RunReader.read(directory);
    }

    @Test
    void probabilitiesAndDistancesAreThoseOfTheRun() throws InvalidScenarioException, CancelledException {
        Run run = run("fragile-market-30y", "simulation.paths=256");
        CascadeTable table = run.cascades().orElseThrow();
        double before = 0;
        for (int year = run.fan().firstYear(); year <= run.fan().lastYear(); year++) {
            double inYear = table.value(year, CascadeTable.IN_YEAR, CascadeTable.VALUE);
            double byYear = table.value(year, CascadeTable.BY_YEAR, CascadeTable.VALUE);
            assertThat(byYear).isBetween(Math.max(before, inYear), Math.min(1, before + inYear) + 1e-12);
            assertThat(table.value(year, CascadeTable.BY_YEAR, CascadeTable.LOW))
                    .isLessThanOrEqualTo(byYear);
            assertThat(table.value(year, CascadeTable.PEAK, CascadeTable.PATHS) / 256)
                    .isCloseTo(inYear, within(1e-12));
            assertThat(table.value(year, CascadeState.DISTANCE.name(), "p50"))
                    .isEqualTo(run.fan().value(CascadeState.DISTANCE.name(), year, Statistic.P50));
            before = byYear;
        }
        assertThat(before).isGreaterThan(0.9);
        int first = table.year(CascadeTable.FIRST_MEDIAN_ABOVE_ONE).orElseThrow();
        assertThat(run.fan().value(CascadeState.DISTANCE.name(), first, Statistic.P50))
                .isGreaterThan(1);
        assertThat(run.fan().value(CascadeState.DISTANCE.name(), first - 1, Statistic.P50))
                .isLessThanOrEqualTo(1);
        assertThat(table.year(CascadeTable.FIRST_P90_ABOVE_ONE).orElseThrow()).isLessThanOrEqualTo(first);
        assertThat(new CascadeTelling(run).sentences())
                .anyMatch(sentence -> sentence.startsWith("An episode of forced selling happens by "))
                .anyMatch(sentence -> sentence.contains("in the median path in " + first));
    }

    @Test
    void anEpisodeOnADateIsThereInItsYearAlone() throws InvalidScenarioException, CancelledException {
        Run run = run("basis-unwind-2027", "simulation.paths=64", "horizon.until=FY2029");
        CascadeTable table = run.cascades().orElseThrow();
        assertThat(table.value(2026, CascadeTable.BY_YEAR, CascadeTable.VALUE)).isEqualTo(0);
        assertThat(table.value(2027, CascadeTable.IN_YEAR, CascadeTable.VALUE)).isEqualTo(1);
        assertThat(table.value(2028, CascadeTable.IN_YEAR, CascadeTable.VALUE)).isEqualTo(0);
        assertThat(table.value(2027, CascadeTable.PEAK, "mean"))
                .isCloseTo(1e4 * run.fan().value(CascadeState.PEAK.name(), 2027, Statistic.MEAN), within(1e-3));
        assertThat(table.value(2028, CascadeTable.PEAK, "mean")).isNaN();
        assertThat(table.year(CascadeTable.FIRST_MEDIAN_ABOVE_ONE)).isEmpty();
        assertThat(CascadeTable.parse("cascade.csv", new String(table.csv(), StandardCharsets.UTF_8)))
                .isEqualTo(table);
    }

    @Test
    void theTablesAreTheSameBytesForAnyNumberOfThreads() throws Exception {
        LoadedScenario loaded = Scenarios.load(
                "fragile-market-30y",
                List.of("simulation.paths=600", "horizon.until=FY2035"),
                Path.of("").toAbsolutePath());
        Path one = directory.resolve("one");
        Path three = directory.resolve("three");
        Study.of(loaded, Optional.empty()).run(List.of(one), 1, Progress.SILENT, "");
        Study.of(loaded, Optional.empty()).run(List.of(three), 3, Progress.SILENT, "");
        for (String table : List.of("fan.csv", "cascade.csv", "events.csv")) {
            assertThat(one.resolve(table)).as(table).hasSameBinaryContentAs(three.resolve(table));
        }
    }

    @Test
    void aRunWithoutTheMarketHasNoSuchTable() throws InvalidScenarioException, CancelledException {
        Run run = run("obbba-2025-dynamic", "simulation.paths=8", "horizon.until=FY2027");
        assertThat(run.cascades()).isEmpty();
        assertThat(run.events().rows()).noneMatch(row -> row.event().equals(ReportedEvents.CASCADE));
        assertThat(new CascadeTelling(run).sentences()).isEmpty();
    }
}
