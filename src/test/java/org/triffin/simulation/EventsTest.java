package org.triffin.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.triffin.simulation.SimulationSpec.VarianceReduction;
import org.triffin.simulation.statistics.Interval;
import org.triffin.simulation.statistics.Wilson;
import org.triffin.vocabulary.FiscalYear;

class EventsTest {
    private static final FiscalYear FIRST = new FiscalYear(2026);

    private static List<EventProbability> events(int paths, DoubleUnaryOperator value, EventRule rule)
            throws CancelledException {
        try (Engine engine = new Engine(2)) {
            Experiment experiment = Experiment.of(new SimulationSpec(paths, 1, VarianceReduction.NONE))
                    .withEvents(List.of(rule));
            return engine.run(List.of(new BreakdownModel(value)), experiment)
                    .levels()
                    .get(0)
                    .events();
        }
    }

    /** The variable is 1 in FY2026 and the path number after. */
    @Test
    void aThresholdIsCrossedOnThePathsAboveIt() throws CancelledException {
        List<EventProbability> events =
                events(1000, path -> path, new EventRule.Above("high", BreakdownModel.FRAGILE, 899));
        Interval interval = Wilson.interval(0.1, 1000);
        assertThat(events).hasSize(3);
        assertThat(events.get(0).byYear()).isZero();
        assertThat(events.get(0).threshold()).hasValue(899);
        assertThat(events.get(2).year()).isEqualTo(FIRST.plus(2));
        assertThat(events.get(2).inYear()).isEqualTo(0.1);
        assertThat(events.get(2).byYear()).isEqualTo(0.1);
        assertThat(events.get(2).low()).isEqualTo(interval.low());
        assertThat(events.get(2).high()).isEqualTo(interval.high());
    }

    /** Above 1/2 in FY2026 on every path, afterwards on every second: reached once is reached for good. */
    @Test
    void whatHasHappenedHasHappenedByEveryLaterYear() throws CancelledException {
        List<EventProbability> events =
                events(1000, path -> path % 2, new EventRule.Above("high", BreakdownModel.FRAGILE, 0.5));
        assertThat(events).extracting(EventProbability::inYear).containsExactly(1.0, 0.5, 0.5);
        assertThat(events).extracting(EventProbability::byYear).containsExactly(1.0, 1.0, 1.0);
    }

    @Test
    void aValueEqualToTheThresholdIsNotAboveIt() throws CancelledException {
        List<EventProbability> events = events(10, path -> 1, new EventRule.Above("high", BreakdownModel.FRAGILE, 1));
        assertThat(events).extracting(EventProbability::byYear).containsExactly(0.0, 0.0, 0.0);
    }

    /** FY2025 is known, FY2024 is not: FY2026 is not reported, FY2027 looks at history, FY2028 at the path itself. */
    @Test
    void lookingBackUsesHistoryBeforeTheStartAndLeavesOutYearsWithout() throws CancelledException {
        EventRule rule = new EventRule.AboveEarlier("higher", BreakdownModel.FRAGILE, 2, Map.of(FIRST.plus(-1), 49.5));
        List<EventProbability> events = events(100, path -> path, rule);
        assertThat(events).extracting(EventProbability::year).containsExactly(FIRST.plus(1), FIRST.plus(2));
        assertThat(events).extracting(EventProbability::inYear).containsExactly(0.5, 0.98);
        assertThat(events).extracting(EventProbability::byYear).containsExactly(0.5, 0.98);
    }

    @Test
    void oneVariableIsComparedWithAnother() throws CancelledException {
        try (Engine engine = new Engine(1)) {
            Experiment experiment = Experiment.of(new SimulationSpec(10, 1, VarianceReduction.NONE))
                    .withEvents(List.of(
                            new EventRule.AboveOther("more", ToyModel.GDP, ToyModel.TIMES),
                            new EventRule.AboveOther("less", ToyModel.TIMES, ToyModel.GDP)));
            List<EventProbability> events = engine.run(List.of(ToyModel.of(1, 0)), experiment)
                    .levels()
                    .get(0)
                    .events();
            assertThat(events).extracting(EventProbability::event).containsExactly("more", "less");
            assertThat(events).extracting(EventProbability::inYear).containsExactly(1.0, 0.0);
        }
    }

    @Test
    void anEventOnWhatIsNotRecordedIsRefusedByName() {
        assertThatThrownBy(() -> events(10, path -> 1, new EventRule.Above("high", ToyModel.RATIO, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("high")
                .hasMessageContaining("debt_to_gdp")
                .hasMessageContaining("fragile");
    }

    /** Debt is above its median on exactly one path of almost every pair: the interval is narrower than Wilson's. */
    @Test
    void antitheticPairsNarrowTheIntervalOfALinearEvent() throws CancelledException {
        int paths = 2000;
        try (Engine engine = new Engine(2)) {
            Experiment experiment = Experiment.of(new SimulationSpec(paths, 1, VarianceReduction.ANTITHETIC))
                    .withEvents(List.of(new EventRule.Above("high", ToyModel.DEBT, 50)));
            EventProbability event = engine.run(List.of(ToyModel.of(1, 0)), experiment)
                    .levels()
                    .get(0)
                    .events()
                    .get(0);
            Interval plain = Wilson.interval(event.byYear(), paths);
            assertThat(event.byYear()).isCloseTo(0.5, within(1e-9));
            assertThat(event.high() - event.low()).isLessThan((plain.high() - plain.low()) / 4);
        }
    }
}
