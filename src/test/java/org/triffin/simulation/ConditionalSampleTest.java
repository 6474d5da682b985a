package org.triffin.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.triffin.simulation.SimulationSpec.VarianceReduction;
import org.triffin.vocabulary.FiscalYear;

class ConditionalSampleTest {
    private static final FiscalYear YEAR = new FiscalYear(2027);
    private static final List<String> WANTED = List.of("debt", "timing", "gold_return");

    private static ConditionalSample filled(int threads, int lanes) throws CancelledException {
        ConditionalSample sample = new ConditionalSample(1, WANTED, 1000);
        try (Engine engine = new Engine(threads, lanes, Sample.EXACT_PATHS)) {
            engine.run(
                    List.of(ToyModel.of(3, 1), ToyModel.of(3, 2)),
                    Experiment.of(new SimulationSpec(1000, 5, VarianceReduction.NONE))
                            .withSink(sample));
        }
        return sample;
    }

    /** Ten paths: the condition is the path's number, the value its square. */
    private static ConditionalSample squares() {
        ConditionalSample sample = new ConditionalSample(0, List.of("timing", "debt"), 10);
        sample.open(0, YEAR, 1, List.of(ToyModel.DEBT, ToyModel.TIMES));
        float[][] values = new float[2][10];
        for (int path = 0; path < 10; path++) {
            values[0][path] = path * path;
            values[1][path] = path;
        }
        sample.accept(0, 0, 10, values);
        return sample;
    }

    @Test
    void aFanIsThatOfThePathsOnWhichTheConditionHolds() {
        ConditionalFan fan =
                squares().fan(new PathCondition("timing", 2, 6), "debt", YEAR).orElseThrow();
        assertThat(fan.paths()).isEqualTo(5);
        assertThat(fan.mean()).isEqualTo((4 + 9 + 16 + 25 + 36) / 5.0);
        assertThat(fan.quantiles().get(0)).isCloseTo(4 + 0.2 * 5, within(1e-12)); // 5%: 0.2 of the way from 4 to 9
        assertThat(fan.quantiles().subList(1, 4)).containsExactly(9.0, 16.0, 25.0);
    }

    @Test
    void oneConditionMayHoldOnOnePathOrNone() {
        ConditionalFan one =
                squares().fan(new PathCondition("timing", 7, 7), "debt", YEAR).orElseThrow();
        assertThat(one.quantiles()).containsOnly(49.0);
        assertThat(squares().fan(new PathCondition("timing", 20, 30), "debt", YEAR))
                .isEmpty();
    }

    @Test
    void aConditionThatAlwaysHoldsGivesTheWholeFan() throws CancelledException {
        ConditionalFan all = filled(2, 64)
                .fan(new PathCondition("timing", 0, 1), "debt", YEAR)
                .orElseThrow();
        assertThat(all)
                .isEqualTo(filled(1, 256)
                        .fan(new PathCondition("timing", 0, 1), "debt", YEAR)
                        .orElseThrow());
        assertThat(all.paths()).isEqualTo(1000);
        assertThat(all.mean()).isCloseTo(50 + 8 * 2, within(4 * 2 * Math.sqrt(8.0 / 1000))); // eight quarters of 2
    }

    @Test
    void whatIsNotRecordedIsNotThere() throws CancelledException {
        ConditionalSample sample = filled(1, 256);
        assertThat(sample.has("debt")).isTrue();
        assertThat(sample.has("gold_return")).isFalse();
        assertThatThrownBy(() -> sample.fan(new PathCondition("timing", 0, 1), "gold_return", YEAR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withoutRoomForEveryPathNoneIsKept() {
        ConditionalSample sample = new ConditionalSample(0, List.of("debt"), Integer.MAX_VALUE);
        sample.open(0, YEAR, 1, List.of(ToyModel.DEBT));
        sample.accept(0, 0, 1, new float[][] {{1}});
        assertThat(sample.isKept()).isFalse();
        assertThat(sample.has("debt")).isFalse();
    }
}
