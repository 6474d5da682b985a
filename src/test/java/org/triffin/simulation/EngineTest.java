package org.triffin.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.triffin.simulation.SimulationSpec.VarianceReduction;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Shock;

class EngineTest {
    private static final int PATHS = 20_000;
    private static final FiscalYear LAST = new FiscalYear(2029);

    private static Experiment experiment(int paths, VarianceReduction reduction) {
        return Experiment.of(new SimulationSpec(paths, 3, reduction));
    }

    private static ProjectionSet run(int paths, ToyModel... models) throws CancelledException {
        try (Engine engine = new Engine(2)) {
            return engine.run(List.of(models), experiment(paths, VarianceReduction.NONE));
        }
    }

    /** Debt after 16 quarters is normal with mean 50 + 16 and variance 16 * 2^2; 6 standard errors. */
    @Test
    void aRandomWalkHasItsMeanAndStandardDeviation() throws CancelledException {
        Projection projection = run(PATHS, ToyModel.of(4, 1)).levels().get(0);
        double sd = ToyModel.SD * 4;
        assertThat(projection.value(ToyModel.DEBT, LAST, Statistic.MEAN))
                .isCloseTo(66, within(6 * sd / Math.sqrt(PATHS)));
        assertThat(projection.value(ToyModel.DEBT, LAST, Statistic.SD))
                .isCloseTo(sd, within(6 * sd / Math.sqrt(2.0 * PATHS)));
        assertThat(projection.value(ToyModel.DEBT, LAST, Statistic.MCSE))
                .isEqualTo(projection.value(ToyModel.DEBT, LAST, Statistic.SD) / Math.sqrt(PATHS));
    }

    /** The standard error of a quantile is sqrt(p (1 - p) / n) over the density; 6 of them. */
    @Test
    void aRandomWalkHasTheQuantilesOfANormal() throws CancelledException {
        Projection projection = run(PATHS, ToyModel.of(4, 1)).levels().get(0);
        NormalDistribution law = new NormalDistribution(66, ToyModel.SD * 4);
        for (Statistic statistic : Statistic.values()) {
            if (statistic.isQuantile()) {
                double p = statistic.probability();
                double expected = law.inverseCumulativeProbability(p);
                double error = Math.sqrt(p * (1 - p) / PATHS) / law.density(expected);
                assertThat(projection.value(ToyModel.DEBT, LAST, statistic)).isCloseTo(expected, within(6 * error));
            }
        }
        assertThat(projection.resolution()).isZero();
    }

    /** GDP is 101 to 104 in the first year: average 102.5; debt over GDP is the ratio of the annual values. */
    @Test
    void fiscalYearRulesAreAveragesSumsYearEndsAndTheirRatios() throws CancelledException {
        Projection one = run(1, ToyModel.of(2, 1)).levels().get(0);
        FiscalYear first = new FiscalYear(2026);
        double debt = one.value(ToyModel.DEBT, first, Statistic.MEAN);
        assertThat(one.value(ToyModel.GDP, first, Statistic.MEAN)).isEqualTo(102.5);
        assertThat(one.value(ToyModel.GDP, first.plus(1), Statistic.MEAN)).isEqualTo(106.5);
        assertThat(debt).isCloseTo(50 + one.value(ToyModel.DEFICIT, first, Statistic.MEAN), within(1e-12));
        assertThat(one.value(ToyModel.RATIO, first, Statistic.MEAN)).isEqualTo(debt / 102.5);
        assertThat(one.value(ToyModel.RATIO, first, Statistic.SD)).isZero();
    }

    @Test
    void variablesComeInTheirOrderWithRatiosLast() throws CancelledException {
        Projection projection = run(1, ToyModel.of(2, 1)).levels().get(0);
        assertThat(projection.variables())
                .containsExactly(
                        ToyModel.DEBT, ToyModel.DEFICIT, ToyModel.GDP, ToyModel.TIMES, ToyModel.UNREST, ToyModel.RATIO);
        assertThat(projection.firstYear()).isEqualTo(new FiscalYear(2026));
        assertThat(projection.lastYear()).isEqualTo(new FiscalYear(2027));
    }

    /** A deficit larger by 1/2 in every quarter makes debt larger by 8 after 16 quarters on every path. */
    @Test
    void pairedModelsShareTheirShocksWhateverElseTheyDeclare() throws CancelledException {
        ToyModel other = new ToyModel(4, 1.5, List.of(Shock.normal("toy.other"), Shock.uniform("toy.more")));
        Projection difference =
                run(PATHS, ToyModel.of(4, 1), other).differences().get(0);
        for (Statistic statistic : List.of(Statistic.P05, Statistic.P50, Statistic.P95, Statistic.MEAN)) {
            assertThat(difference.value(ToyModel.DEBT, LAST, statistic)).isCloseTo(8, within(1e-6));
        }
        assertThat(difference.value(ToyModel.DEBT, LAST, Statistic.SD)).isLessThan(1e-9);
        assertThat(difference.value(ToyModel.UNREST, LAST, Statistic.SD)).isZero();
        assertThat(difference.events()).isEmpty();
    }

    @Test
    void aModelIsToldTheSameBesideOthersAndAlone() throws CancelledException {
        Projection alone = run(1000, ToyModel.of(4, 2)).levels().get(0);
        Projection beside =
                run(1000, ToyModel.of(4, 1), ToyModel.of(4, 2)).levels().get(1);
        for (Statistic statistic : Statistic.values()) {
            assertThat(beside.value(ToyModel.RATIO, LAST, statistic))
                    .isEqualTo(alone.value(ToyModel.RATIO, LAST, statistic));
        }
    }

    /** Debt is linear in normals: every pair has the same mean, so the mean is exact and its error nil. */
    @Test
    void antitheticPairsTakeTheErrorOutOfALinearModel() throws CancelledException {
        try (Engine engine = new Engine(2)) {
            Projection projection = engine.run(
                            List.of(ToyModel.of(4, 1)), experiment(1000, VarianceReduction.ANTITHETIC))
                    .levels()
                    .get(0);
            assertThat(projection.value(ToyModel.DEBT, LAST, Statistic.MEAN)).isCloseTo(66, within(1e-10));
            assertThat(projection.value(ToyModel.DEBT, LAST, Statistic.MCSE)).isLessThan(1e-6);
            assertThat(projection.value(ToyModel.DEBT, LAST, Statistic.SD)).isCloseTo(8, within(1.0));
        }
    }

    /** A chi-square is shared by a pair: its standard error is that of half as many observations. */
    @Test
    void antitheticPairsDoNotHideTheErrorOfWhatTheyShare() throws CancelledException {
        try (Engine engine = new Engine(2)) {
            Projection projection = engine.run(
                            List.of(ToyModel.of(4, 1)), experiment(1000, VarianceReduction.ANTITHETIC))
                    .levels()
                    .get(0);
            double sd = projection.value(ToyModel.UNREST, LAST, Statistic.SD);
            assertThat(projection.value(ToyModel.UNREST, LAST, Statistic.MCSE))
                    .isCloseTo(sd / Math.sqrt(500), within(0.01 * sd / Math.sqrt(500)));
        }
    }

    @ParameterizedTest
    @EnumSource(VarianceReduction.class)
    void progressRunsFromNothingToAll(VarianceReduction reduction) throws CancelledException {
        List<Long> done = new ArrayList<>();
        try (Engine engine = new Engine(1)) {
            engine.run(List.of(ToyModel.of(4, 1)), experiment(PATHS, reduction).withProgress((paths, total) -> {
                assertThat(total).isEqualTo(PATHS);
                done.add(paths);
            }));
        }
        assertThat(done).isSorted().endsWith((long) PATHS);
    }

    @Test
    void modelsOfDifferentQuartersAreRefused() {
        assertThatThrownBy(() -> run(1, ToyModel.of(4, 1), ToyModel.of(5, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("same quarters")
                .hasMessageContaining("16")
                .hasMessageContaining("20");
    }

    @Test
    void aClosedEngineRefusesToRun() {
        Engine engine = new Engine(1);
        engine.close();
        assertThatThrownBy(() -> engine.run(List.of(ToyModel.of(1, 1)), experiment(1, VarianceReduction.NONE)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void anEngineRunsAgainAndAgain() throws CancelledException {
        try (Engine engine = new Engine(2)) {
            Experiment experiment = experiment(600, VarianceReduction.NONE);
            double first = mean(engine.run(List.of(ToyModel.of(4, 1)), experiment));
            assertThat(mean(engine.run(List.of(ToyModel.of(4, 1)), experiment))).isEqualTo(first);
        }
    }

    private static double mean(ProjectionSet set) {
        return set.levels().get(0).value(ToyModel.DEBT, LAST, Statistic.MEAN);
    }
}
