package org.triffin.simulation.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.triffin.model.ModelFixture;
import org.triffin.model.cascade.Purchases;
import org.triffin.model.cascade.Template;
import org.triffin.model.cascade.Templates;
import org.triffin.simulation.CancelledException;
import org.triffin.simulation.Progress;
import org.triffin.simulation.statistics.Interval;

class PolicyStudyTest {
    private static StressTrial march() {
        return new StressTrial(
                ModelFixture.spec("march-2020").market(), Templates.path(Template.MARCH_2020), 21, AprilTrial.DAYS);
    }

    private static Map<String, PolicyEffect> effects(StressTrial trial) throws CancelledException {
        try (StressEngine engine = new StressEngine(2, 1)) {
            return PolicyStudy.of(engine, trial, Progress.SILENT).stream()
                    .collect(Collectors.toMap(PolicyEffect::policy, Function.identity()));
        }
    }

    @Test
    void policiesPullWhereTheoryDoes() throws CancelledException {
        Map<String, PolicyEffect> effects = effects(AprilTrial.of(21));
        assertThat(effects.get("more_dealer_room").low()).isPositive();
        assertThat(effects.get("buybacks").low()).isPositive();
        assertThat(effects.get("less_procyclical_margins").low()).isPositive();
        assertThat(effects.get("haircut_floor_rescaled").low()).isPositive();
        assertThat(effects.get("haircut_floor_recapitalised").high()).isNegative();
        assertThat(effects.get("leverage_rule_relief").bpAvoided())
                .isCloseTo(effects.get("more_dealer_room").bpAvoided(), within(1e-9));
    }

    @Test
    void purchasesOfMarchCostDollarsPerBasisPoint() throws CancelledException {
        StressTrial march = march();
        PolicyEffect purchases = effects(march).get("fed_purchases");
        double bought = IntStream.range(0, march.path().days())
                .mapToDouble(day -> march.path().purchases()[day])
                .sum();
        assertThat(purchases.amount()).isCloseTo(bought, within(1e-9));
        // The prototype peaks at 62.8bp with the table and 242.7bp without.
        assertThat(purchases.bpAvoided()).isBetween(150.0, 240.0);
        assertThat(purchases.perUnit()).isCloseTo(bought / purchases.bpAvoided(), within(1e-12));
        assertThat(purchases.draws()).isEqualTo(21);
    }

    @Test
    void ruleNeverCalledUponBuysNothing() throws CancelledException {
        PolicyEffect purchases = effects(AprilTrial.of(5)).get("fed_purchases");
        assertThat(purchases.draws()).isZero();
        assertThat(purchases.amount()).isZero();
        assertThat(purchases.perUnit()).isNaN();
    }

    @Test
    void ruleIsMeasuredWhereItBuys() throws CancelledException {
        StressTrial worse = AprilTrial.of(21).with(Purchases.RULE);
        PolicyEffect purchases = effects(worse.in(new MarketFactors(1.4, 1, 1).of(worse.market())))
                .get("fed_purchases");
        assertThat(purchases.draws()).isBetween(1, 21);
        assertThat(purchases.amount()).isPositive();
    }

    @Test
    void intervalOfAMedianHasTheTabulatedRanks() {
        double[] forty = IntStream.rangeClosed(1, 40).mapToDouble(i -> i).toArray();
        assertThat(MedianInterval.of(forty)).isEqualTo(new Interval(14, 27));
        double[] ten = IntStream.rangeClosed(1, 10).mapToDouble(i -> i).toArray();
        assertThat(MedianInterval.of(ten)).isEqualTo(new Interval(2, 9));
        assertThat(MedianInterval.of(new double[] {3, 1, 2})).isEqualTo(new Interval(1, 3));
    }

    @Test
    void medianIsTheMiddle() {
        assertThat(Medians.of(new double[] {5, 1, 3})).isEqualTo(3);
        assertThat(Medians.of(new double[] {5, 1, 3, 4})).isEqualTo(3.5);
        assertThat(Medians.of(new double[0])).isNaN();
    }
}
