package org.triffin.simulation.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.genetics.GeneticAlgorithm;
import org.apache.commons.math3.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triffin.simulation.CancelledException;
import org.triffin.simulation.Progress;

class ReverseStressTest {
    private static final StressTarget FIFTY = new StressTarget(TargetMeasure.PEAK_DISLOCATION, 50);
    private static final int POINTS = 21;

    private static ReverseAnswer answer(StressTrial trial, ShockPart part, StressTarget target, ReverseMethod method)
            throws CancelledException {
        try (StressEngine engine = new StressEngine(2, 1)) {
            return new ReverseStress(engine, trial, part, target, 1).by(method);
        }
    }

    /** An independent prototype in another language: 33bp and 67bp of relative-value shock. */
    @ParameterizedTest
    @CsvSource({"50, 33, 1", "100, 67, 1.5"})
    void smallestRelativeValueShockIsThatOfAnotherImplementation(double threshold, double sum, double tolerance)
            throws CancelledException {
        StressTarget target = new StressTarget(TargetMeasure.PEAK_DISLOCATION, threshold);
        ReverseAnswer answer =
                answer(AprilTrial.withoutExtras(40), ShockPart.RELATIVE_VALUE, target, ReverseMethod.SHOCK_ALONE);
        double template = Arrays.stream(AprilTrial.path().relativeValue()).sum();
        assertThat(answer.mix().shock() * template).isCloseTo(sum, within(tolerance));
        assertThat(answer.peakDislocation()).isBetween(threshold, threshold + 0.5);
    }

    @ParameterizedTest
    @CsvSource({"WHOLE, 50", "RELATIVE_VALUE, 50", "WHOLE, 100"})
    void geneticSearchIsWithinTwoPercentOfAGrid(ShockPart part, double threshold) throws CancelledException {
        StressTarget target = new StressTarget(TargetMeasure.PEAK_DISLOCATION, threshold);
        RaySearch rays = new RaySearch(new NodeResponse(AprilTrial.of(1), part, target), target);
        double found = rays.distance(new GeneticSearch(rays, 1).direction());
        assertThat(found).isCloseTo(onGrid(rays, target), within(0.02 * found));
    }

    /** Every leverage, size and room of a grid, with the smallest shock that reaches the target there, by bisection. */
    private static double onGrid(RaySearch rays, StressTarget target) throws CancelledException {
        double span = rays.distance(new double[] {1, 0, 0, 0});
        double best = span;
        for (int i = 0; i < POINTS * POINTS * POINTS; i++) {
            int layer = i / (POINTS * POINTS);
            int row = i / POINTS % POINTS;
            double leverage = span * (i % POINTS) / (POINTS - 1);
            double size = span * row / (POINTS - 1);
            double room = span * layer / (POINTS - 1);
            double left = best * best - leverage * leverage - size * size - room * room;
            if (left > 0 && isReached(rays, target, Math.sqrt(left), leverage, size, room)) {
                double below = 0;
                double above = Math.sqrt(left);
                while (above - below > 1e-3) {
                    double middle = (above + below) / 2;
                    boolean reached = isReached(rays, target, middle, leverage, size, room);
                    above = reached ? middle : above;
                    below = reached ? below : middle;
                }
                best = Math.sqrt(best * best - left + above * above);
            }
        }
        return best;
    }

    private static boolean isReached(RaySearch rays, StressTarget target, double... steps) throws CancelledException {
        if (1 - 0.2 * steps[3] <= 0.2) {
            return false;
        }
        StressMix mix = new StressMix(1 + 0.5 * steps[0], 1 + 0.3 * steps[1], 1 + 0.3 * steps[2], 1 - 0.2 * steps[3]);
        return rays.response().at(mix) >= target.threshold();
    }

    @Test
    void cheapestMixIsNearerThanAnythingAlone() throws CancelledException {
        StressTrial trial = AprilTrial.of(40);
        ReverseAnswer mix = answer(trial, ShockPart.WHOLE, FIFTY, ReverseMethod.GENETIC);
        ReverseAnswer rays = answer(trial, ShockPart.WHOLE, FIFTY, ReverseMethod.RAYS);
        assertThat(mix.distance()).isLessThan(1.02 * rays.distance());
        assertThat(mix.peakDislocation()).isBetween(50.0, 50.5);
        for (ReverseMethod alone : new ReverseMethod[] {
            ReverseMethod.SHOCK_ALONE, ReverseMethod.LEVERAGE_ALONE, ReverseMethod.SIZE_ALONE, ReverseMethod.ROOM_ALONE
        }) {
            assertThat(mix.distance())
                    .as(alone.word())
                    .isLessThan(answer(trial, ShockPart.WHOLE, FIFTY, alone).distance());
        }
    }

    @Test
    void runawayOnTheEveIsWhereTheBoundaryRuns() throws CancelledException {
        StressTrial trial = AprilTrial.of(40);
        double boundary = RunawayBoundary.leverageFactor(trial.market(), 1, 1);
        ReverseAnswer answer =
                answer(trial, ShockPart.WHOLE, StressTarget.RUNAWAY_ON_THE_EVE, ReverseMethod.LEVERAGE_ALONE);
        assertThat(answer.mix().leverage()).isCloseTo(boundary, within(0.03 * boundary));
        assertThat(answer(trial, ShockPart.WHOLE, StressTarget.RUNAWAY_ON_THE_EVE, ReverseMethod.SHOCK_ALONE)
                        .isReached())
                .isFalse();
    }

    @Test
    void nothingIsNeededWhereTheTrialIsThere() throws CancelledException {
        StressTarget low = new StressTarget(TargetMeasure.PEAK_YIELD_10Y, 10);
        assertThat(answer(AprilTrial.of(5), ShockPart.WHOLE, low, ReverseMethod.GENETIC)
                        .distance())
                .isZero();
        assertThat(answer(AprilTrial.of(5), ShockPart.WHOLE, low, ReverseMethod.SHOCK_ALONE)
                        .mix()
                        .shock())
                .isBetween(0.0, 1.0);
    }

    @Test
    void sameSeedFindsTheSameAndLeavesTheLibraryAsItWas() throws CancelledException {
        RandomGenerator former = GeneticAlgorithm.getRandomGenerator();
        ReverseAnswer once = answer(AprilTrial.of(5), ShockPart.WHOLE, FIFTY, ReverseMethod.GENETIC);
        assertThat(answer(AprilTrial.of(5), ShockPart.WHOLE, FIFTY, ReverseMethod.GENETIC))
                .isEqualTo(once);
        assertThat(GeneticAlgorithm.getRandomGenerator()).isSameAs(former);
    }

    @Test
    void partsOfAShockAreScaledAlone() {
        var path = AprilTrial.path();
        var scaled = ShockPart.SALES.scaled(path, 2);
        assertThat(scaled.sales()[0]).isEqualTo(2 * path.sales()[0]);
        assertThat(scaled.news()).isEqualTo(path.news());
        assertThat(scaled.relativeValue()).isEqualTo(path.relativeValue());
        assertThat(ShockPart.NEWS.scaled(path, 2).news()[0]).isEqualTo(2 * path.news()[0]);
        assertThat(ShockPart.NEWS.scaled(path, 2).sales()).isEqualTo(path.sales());
    }

    @Test
    void distanceCountsEachFactorInItsScale() {
        assertThat(StressMix.BASE.distance()).isZero();
        assertThat(new StressMix(1.5, 1.3, 0.7, 0.8).distance()).isCloseTo(2, within(1e-12));
        double[] direction = {0.5, 0.5, 0.5, 0.5};
        assertThat(StressMix.along(direction, 1.2).distance()).isCloseTo(1.2, within(1e-12));
    }

    @Test
    void interruptionEndsTheGeneticSearch() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> answer(AprilTrial.of(1), ShockPart.WHOLE, FIFTY, ReverseMethod.GENETIC))
                .isInstanceOf(CancelledException.class);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void everyMethodAnswersInOrder() throws CancelledException {
        long[] told = new long[2];
        Progress progress = (done, total) -> {
            told[0] = done;
            told[1] = total;
        };
        try (StressEngine engine = new StressEngine(2, 1)) {
            var answers = new ReverseStress(engine, AprilTrial.of(3), ShockPart.WHOLE, FIFTY, 1).all(progress);
            assertThat(answers).extracting(ReverseAnswer::method).containsExactly(ReverseMethod.values());
        }
        assertThat(told).containsExactly(ReverseMethod.values().length, ReverseMethod.values().length);
    }
}
