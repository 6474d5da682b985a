package org.triffin.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triffin.simulation.SimulationSpec.VarianceReduction;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Shock;
import org.triffin.vocabulary.Variable;

class BitIdentityTest {
    private static final int PATHS = 2222;
    private static final int EXACT = Sample.EXACT_PATHS;
    private static final int COUNTED = 0;
    private static final List<ToyModel> MODELS =
            List.of(ToyModel.of(6, 1), new ToyModel(6, 1.5, List.of(Shock.normal("toy.other"))));
    private static final List<EventRule> EVENTS = List.of(
            new EventRule.Above("high", ToyModel.RATIO, 0.7),
            new EventRule.AboveOther("more", ToyModel.TIMES, ToyModel.RATIO),
            new EventRule.AboveEarlier("higher", ToyModel.DEBT, 2, Map.of(new FiscalYear(2025), 50.0)));

    @ParameterizedTest
    @CsvSource({"1, 64", "1, 1024", "1, 1", "2, 256", "2, 1024", "2, 64", "2, 1", "3, 512"})
    void resultsHaveTheSameBitsForAnyThreadsAndLanes(int threads, int lanes) throws CancelledException {
        Experiment experiment = experiment(VarianceReduction.NONE);
        assertThat(bits(threads, lanes, EXACT, experiment)).isEqualTo(bits(1, 256, EXACT, experiment));
    }

    @ParameterizedTest
    @CsvSource({"1, 64", "1, 1024", "1, 1", "2, 256", "2, 1024", "2, 64", "2, 1", "3, 512"})
    void countedResultsHaveTheSameBitsForAnyThreadsAndLanes(int threads, int lanes) throws CancelledException {
        Experiment experiment = experiment(VarianceReduction.NONE);
        assertThat(bits(threads, lanes, COUNTED, experiment)).isEqualTo(bits(1, 256, COUNTED, experiment));
    }

    @ParameterizedTest
    @CsvSource({"1, 64", "1, 1024", "1, 2", "2, 256", "2, 1024", "2, 64", "2, 2"})
    void antitheticResultsHaveTheSameBitsForAnyThreadsAndLanes(int threads, int lanes) throws CancelledException {
        Experiment experiment = experiment(VarianceReduction.ANTITHETIC);
        assertThat(bits(threads, lanes, EXACT, experiment)).isEqualTo(bits(1, 256, EXACT, experiment));
    }

    @Test
    void countingChangesQuantilesAloneAndByNoMoreThanItSays() throws CancelledException {
        Experiment experiment = experiment(VarianceReduction.NONE);
        try (Engine exactly = new Engine(2, 256, EXACT);
                Engine roughly = new Engine(2, 256, COUNTED)) {
            Projection exact = exactly.run(MODELS, experiment).levels().get(1);
            Projection rough = roughly.run(MODELS, experiment).levels().get(1);
            assertThat(exact.resolution()).isZero();
            assertThat(rough.resolution()).isPositive();
            assertThat(rough.events()).isEqualTo(exact.events());
            for (FiscalYear year : exact.years()) {
                double band =
                        exact.value(ToyModel.GDP, year, Statistic.P95) - exact.value(ToyModel.GDP, year, Statistic.P05);
                for (Statistic statistic : Statistic.values()) {
                    double expected = exact.value(ToyModel.GDP, year, statistic);
                    double tolerance = statistic.isQuantile() ? 1.3 * band * rough.resolution() : 0;
                    assertThat(rough.value(ToyModel.GDP, year, statistic)).isCloseTo(expected, within(tolerance));
                }
            }
        }
    }

    private static Experiment experiment(VarianceReduction reduction) {
        return Experiment.of(new SimulationSpec(PATHS, 7, reduction)).withEvents(EVENTS);
    }

    private static List<Object> bits(int threads, int lanes, int exactPaths, Experiment experiment)
            throws CancelledException {
        try (Engine engine = new Engine(threads, lanes, exactPaths)) {
            ProjectionSet set = engine.run(MODELS, experiment);
            List<Object> all = new ArrayList<>();
            for (Projection projection : set.levels()) {
                all.addAll(bits(projection));
                all.addAll(projection.events());
            }
            for (Projection projection : set.differences()) {
                all.addAll(bits(projection));
            }
            return all;
        }
    }

    private static List<Object> bits(Projection projection) {
        List<Object> all = new ArrayList<>();
        for (Variable variable : projection.variables()) {
            for (FiscalYear year : projection.years()) {
                for (Statistic statistic : Statistic.values()) {
                    all.add(variable + " " + year + " " + statistic + " "
                            + Double.doubleToLongBits(projection.value(variable, year, statistic)));
                }
            }
        }
        return all;
    }
}
