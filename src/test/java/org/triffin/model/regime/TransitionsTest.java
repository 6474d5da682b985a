package org.triffin.model.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.triffin.model.ModelFixture;
import org.triffin.model.state.RegimeState;
import org.triffin.simulation.Projection;
import org.triffin.simulation.Statistic;
import org.triffin.vocabulary.FiscalYear;

/** The law of regimes that take over at random, without feedback from the economy. */
class TransitionsTest {
    private static final String SCENARIO = "obbba-2025";
    private static final String[] SWITCHING = {
        "regime.switching.enabled=true",
        "regime.switching.endogenous=false",
        "regime.switching.growth=0.03",
        "regime.switching.inflation=0.02",
        "regime.switching.monetization=0.04",
        "regime.switching.tightening=0.05"
    };
    private static final int REGIMES = Regime.values().length;
    private static final double FOUR_DEVIATIONS = 4;

    private static SwitchingSpec spec(double succession) {
        return ModelFixture.spec(SCENARIO, sets(succession)).regime().switching();
    }

    private static String[] sets(double succession) {
        return Stream.concat(Arrays.stream(SWITCHING), Stream.of("regime.switching.succession=" + succession))
                .toArray(String[]::new);
    }

    /** p with p P = p and sum 1, as a system of linear equations. */
    private static double[] stationary(double[][] chance) {
        RealMatrix system = new Array2DRowRealMatrix(REGIMES, REGIMES);
        for (int from = 0; from < REGIMES; from++) {
            for (int to = 0; to < REGIMES; to++) {
                system.setEntry(to, from, to == 0 ? 1 : chance[from][to] - (from == to ? 1 : 0));
            }
        }
        double[] right = new double[REGIMES];
        right[0] = 1;
        return new LUDecomposition(system)
                .getSolver()
                .solve(new ArrayRealVector(right))
                .toArray();
    }

    private static double[] step(double[] law, double[][] chance) {
        double[] next = new double[REGIMES];
        for (int from = 0; from < REGIMES; from++) {
            for (int to = 0; to < REGIMES; to++) {
                next[to] += law[from] * chance[from][to];
            }
        }
        return next;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 1})
    void theChancesOfEveryRegimeAddUpToOne(double succession) {
        for (double[] row : new Transitions(spec(succession)).matrix()) {
            assertThat(Arrays.stream(row).sum()).isCloseTo(1, within(1e-14));
            assertThat(row).doesNotContain(Double.NaN);
            assertThat(Arrays.stream(row).min().orElseThrow()).isNotNegative();
        }
    }

    @Test
    void withoutSuccessionEachRegimeTakesItsEntriesTimesItsLength() {
        SwitchingSpec spec = spec(0);
        double[] law = stationary(new Transitions(spec).matrix());
        double sum = 0.03 + 0.02 + 0.04 + 0.05;
        for (Regime regime : List.of(Regime.GROWTH, Regime.INFLATION, Regime.MONETIZATION, Regime.TIGHTENING)) {
            double entries = (1 - Math.exp(-sum)) * spec.hazard(regime) / sum;
            assertThat(law[regime.number()] / law[0]).isCloseTo(entries / spec.exit(regime), within(1e-12));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5})
    void simulatedPathsAreInEachRegimeAsOftenAsTheMatrixSays(double succession) {
        int paths = 2000;
        double[][] chance = new Transitions(spec(succession)).matrix();
        String[] sets = sets(succession);
        Projection projection = ModelFixture.project(paths, SCENARIO, sets);
        int first = 1; // the first shock quarter, 2025Q1, is number 1; the first draw decides the quarter after it
        double[] law = {1, 0, 0, 0, 0};
        for (FiscalYear year : projection.years()) {
            double[] share = new double[REGIMES];
            for (int quarter = 0; quarter < 4; quarter++) {
                int number = 4 * (year.year() - projection.firstYear().year()) + quarter;
                law = number > first ? step(law, chance) : law;
                for (int regime = 0; regime < REGIMES; regime++) {
                    share[regime] += law[regime] / 4;
                }
            }
            for (int regime = 0; regime < REGIMES; regime++) {
                double simulated = projection.value(RegimeState.IN_FORCE.get(regime), year, Statistic.MEAN);
                double bound = FOUR_DEVIATIONS * Math.sqrt(share[regime] * (1 - share[regime]) / paths);
                assertThat(simulated).as("%s in %s", regime, year).isCloseTo(share[regime], within(bound + 1e-12));
            }
        }
        double[] stationary = stationary(chance);
        for (int regime = 0; regime < REGIMES; regime++) {
            assertThat(law[regime]).as("after thirty years").isCloseTo(stationary[regime], within(0.01));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5})
    void aStayLastsAsLongAsOneOverTheChanceOfLeaving(double succession) {
        int stays = 20_000;
        SwitchingSpec spec = spec(succession);
        Transitions transitions = new Transitions(spec);
        double[] hazards = new double[REGIMES];
        for (Regime regime : Regime.values()) {
            hazards[regime.number()] = spec.hazard(regime);
        }
        Random random = new Random(11);
        for (int regime = 0; regime < REGIMES; regime++) {
            long quarters = 0;
            for (int stay = 0; stay < stays; stay++) {
                do {
                    quarters++;
                } while (transitions.next(regime, random.nextDouble(), hazards) == regime);
            }
            double mean = transitions.meanQuarters()[regime];
            double deviation = Math.sqrt(mean * (mean - 1)); // of a geometric law
            assertThat((double) quarters / stays)
                    .isCloseTo(mean, within(FOUR_DEVIATIONS * deviation / Math.sqrt(stays)));
        }
    }
}
