package org.triffin.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triffin.model.state.DebtState;
import org.triffin.reference.StartingLadders;
import org.triffin.reference.Vintages;
import org.triffin.scenario.InvalidScenarioException;
import org.triffin.scenario.LoadedScenario;
import org.triffin.scenario.Scenarios;
import org.triffin.simulation.Progress;
import org.triffin.simulation.Statistic;

class StudyTest {
    private static final String DEBT = DebtState.DEBT_TO_GDP.name();

    @TempDir
    static Path folder;

    private static Run run;

    @BeforeAll
    static void simulate() throws Exception {
        Study study = Study.of(scenario("obbba-2025", "simulation.paths=256"), Optional.of(scenario("cbo-2025-01")));
        study.run(List.of(folder.resolve("run")), 2, Progress.SILENT, "triffin run obbba-2025");
        run = RunReader.read(folder.resolve("run"));
    }

    private static LoadedScenario scenario(String name, String... sets) throws InvalidScenarioException {
        return Scenarios.load(name, List.of(sets), folder);
    }

    @Test
    void theCompareToIsRunOverTheYearsAndPathsOfTheScenario() {
        assertThat(run.manifest().compareTo().orElseThrow().name()).isEqualTo("cbo-2025-01");
        assertThat(run.comparisonFan().orElseThrow().lastYear()).isEqualTo(2055);
        assertThat(run.manifest().sampling().paths()).isEqualTo(256);
    }

    @Test
    void theMeanDifferenceIsTheDifferenceOfTheMeans() {
        for (int year = 2025; year <= 2055; year++) {
            double own = run.fan().value(DEBT, year, Statistic.MEAN);
            double other = run.comparisonFan().orElseThrow().value(DEBT, year, Statistic.MEAN);
            assertThat(run.difference().orElseThrow().value(DEBT, year, Statistic.MEAN))
                    .isCloseTo(own - other, within(1e-12));
        }
    }

    @Test
    void pairingOnTheSameShocksShrinksTheErrorOfTheDifference() {
        assertThat(run.difference().orElseThrow().value(DEBT, 2035, Statistic.MCSE))
                .isLessThan(0.5 * run.fan().value(DEBT, 2035, Statistic.MCSE));
    }

    @Test
    void theDecompositionExplainsTheMeanRatioFromItsOpening() {
        double ratio = run.fan().value(DEBT, 2025, Statistic.MEAN)
                - run.decomposition().rows().get(0).change();
        for (Decomposition.Row row : run.decomposition().rows()) {
            ratio += row.primaryDeficit() + row.interest() + row.growth() + row.inflation() + row.other();
            assertThat(ratio).isCloseTo(run.fan().value(DEBT, row.fiscalYear(), Statistic.MEAN), within(1e-10));
        }
    }

    @Test
    void theAccountingOfTheMeansHolds() {
        assertThat(run.diagnostics().invariants()).hasSize(4);
        assertThat(run.diagnostics().failures()).isEmpty();
    }

    @Test
    void theLadderAddsUpToTheDebtAtTheStart() throws Exception {
        double total = run.ladder().rows().stream()
                .mapToDouble(MaturityLadder.Row::total)
                .sum();
        assertThat(total)
                .isCloseTo(
                        StartingLadders.of(Vintages.named("cbo-2025-01").orElseThrow())
                                .total(),
                        within(1e-6));
    }

    @Test
    void everyEventIsReportedWithItsThresholds() {
        for (double level : new double[] {1, 1.2, 1.5, 2}) {
            assertThat(run.events().row(ReportedEvents.DEBT_ABOVE, OptionalDouble.of(level), 2055))
                    .isPresent();
        }
        for (String event : List.of(
                ReportedEvents.INTEREST_RATE_ABOVE_GROWTH,
                ReportedEvents.PRIMARY_DEFICIT_ABOVE_STABILISING,
                ReportedEvents.debtAboveBefore(5),
                ReportedEvents.debtAboveBefore(10))) {
            assertThat(run.events().row(event, OptionalDouble.empty(), 2055))
                    .as(event)
                    .isPresent();
        }
    }

    @Test
    void theReferenceTableHoldsTheReferenceRunAndCbosOwnLine() {
        double reference =
                run.reference().value(DEBT, 2035, ReferenceSeries.REFERENCE).orElseThrow();
        double cbo = run.reference().value(DEBT, 2035, ReferenceSeries.CBO).orElseThrow();
        assertThat(cbo).isCloseTo(1.185, within(0.001)); // CBO, January 2025, table 1-1
        assertThat(reference).isCloseTo(cbo, within(0.05));
    }

    @Test
    void aScenarioWithoutACompareToStandsAlone() throws Exception {
        Study.of(scenario("cbo-2025-01", "simulation.paths=8"), Optional.empty())
                .run(List.of(folder.resolve("alone")), 1, Progress.SILENT, "");
        Run alone = RunReader.read(folder.resolve("alone"));
        assertThat(alone.difference()).isEmpty();
        assertThat(alone.manifest().compareTo()).isEmpty();
    }

    @Test
    void vintagesThatStartInDifferentYearsCannotBePaired() throws Exception {
        LoadedScenario early = scenario("cbo-2025-01");
        LoadedScenario late = scenario("cbo-2026-02");
        assertThatThrownBy(() -> Study.of(early, Optional.of(late)))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessageContainingAll("FY2025", "FY2026");
    }
}
