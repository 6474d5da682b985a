package org.triffin.model.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.triffin.scenario.ScenarioKeys;
import org.triffin.scenario.declaration.ChoiceType;
import org.triffin.scenario.declaration.FlagType;
import org.triffin.scenario.declaration.NumberType;
import org.triffin.scenario.declaration.Parameter;
import org.triffin.simulation.CancelledException;
import org.triffin.simulation.stress.StressEngine;
import org.triffin.simulation.stress.StressSample;
import org.triffin.simulation.stress.StressVariable;

/** No setting of the market is idle in a stress test: each, changed where it matters, changes an outcome. */
class EveryMarketSettingTest {
    /** Settings of the projection; and whether parameters are drawn, which whoever runs the draws decides. */
    private static final List<String> ELSEWHERE = List.of(
            "market.simulated",
            "market.hazard.",
            "market.feedback.",
            "market.shocks",
            "market.stress.parameter-uncertainty");

    /** A crisis in which the Federal Reserve buys and funds die. */
    private static final List<String> CRISIS = List.of(
            "market.basis-trade.size=$1.8tn",
            "market.swap-spread-trade.size=$450bn",
            "market.stress.severity=1.5",
            "market.stress.draws=2");

    private static final Map<String, List<String>> NEEDS = Map.ofEntries(
            Map.entry("market.haircuts.level", List.of("market.haircuts.change=jump")),
            Map.entry("market.haircuts.day", List.of("market.haircuts.change=jump")),
            Map.entry("market.depth.reference-sale", List.of("market.depth.impact=square-root")),
            Map.entry("market.dealers.leverage-ratio", List.of("market.dealers.leverage-headroom=0.7")),
            Map.entry("market.dealers.treasury-share", List.of("market.dealers.leverage-headroom=0.7")),
            Map.entry("market.investors.foreign-days", List.of("market.investors.foreign-sales=$100bn")),
            Map.entry("market.investors.bill-impact", List.of("market.investors.stablecoin-outflow=$50bn")),
            Map.entry("market.investors.outflow-factor", List.of("market.investors.stablecoin-outflow=$50bn")),
            Map.entry("market.stocks.bills", List.of("market.investors.stablecoin-outflow=$50bn")),
            Map.entry("market.stocks.stablecoins", List.of("market.investors.stablecoin-outflow=$50bn")),
            Map.entry(
                    "market.selling.rounds", List.of("market.selling.tolerance=$0bn", "market.selling.daily-limit=1")));

    private static final List<String> OF_REDEMPTIONS = List.of(
            "bond-fund-assets",
            "usual-redemptions",
            "return-response",
            "fear-response",
            "redemption-persistence",
            "treasury-part");

    /** Values where a tenth of the way to a bound is not legal, or is no change. */
    private static final Map<String, String> VALUES = Map.of(
            "market.stocks.households", "$2500bn",
            "market.stocks.federal-reserve", "$4000bn",
            "market.selling.runaway-move", "5bp",
            "market.basis-trade.size", "$1.5tn",
            "market.basis-trade.most-leverage", "50",
            "market.swap-spread-trade.size", "$300bn",
            "market.backstop.least", "$40bn",
            "market.backstop.relief", "0.05",
            "market.stress.severity", "1.2");

    private static final Map<List<String>, double[]> UNCHANGED = new HashMap<>();

    /** A setting, changed. */
    record Change(String key, String value) {
        @Override
        public String toString() {
            return key + "=" + value;
        }
    }

    static Stream<Change> changes() {
        return ScenarioKeys.ROOT.parameters().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("market."))
                .filter(entry -> ELSEWHERE.stream().noneMatch(entry.getKey()::startsWith))
                .flatMap(entry ->
                        values(entry.getKey(), entry.getValue()).map(value -> new Change(entry.getKey(), value)));
    }

    private static Stream<String> values(String key, Parameter parameter) {
        if (VALUES.containsKey(key)) {
            return Stream.of(VALUES.get(key));
        }
        Object usual = parameter.defaultValue();
        if (parameter.type() instanceof ChoiceType choice) {
            List<String> words = new ArrayList<>(choice.words());
            words.remove(choice.print(usual));
            return words.stream();
        }
        if (parameter.type() instanceof FlagType) {
            return Stream.of(String.valueOf(!Boolean.parseBoolean(usual.toString())));
        }
        if (key.equals("market.dealers.leverage-headroom")) {
            return Stream.of("0.9");
        }
        NumberType number = (NumberType) parameter.type();
        double value = ((Number) usual).doubleValue();
        double room = number.max() - value > value - number.min() ? number.max() - value : number.min() - value;
        return Stream.of(number.print(number.whole() ? value + Math.signum(room) : value + room / 10));
    }

    private static List<String> needs(String key) {
        if (key.startsWith("market.tenors.") && !key.endsWith(".buckets")) {
            return List.of("market.tenors.buckets=on");
        }
        boolean redemptions = OF_REDEMPTIONS.stream().anyMatch(name -> key.equals("market.investors." + name));
        return redemptions ? List.of("market.investors.redemptions=on") : NEEDS.getOrDefault(key, List.of());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void changingASettingChangesAnOutcome(Change change) {
        List<String> sets = new ArrayList<>(CRISIS);
        sets.addAll(needs(change.key()));
        sets.removeIf(set -> set.startsWith(change.key() + "=") && !change.key().endsWith("-trade.size"));
        double[] before = UNCHANGED.computeIfAbsent(List.copyOf(sets), EveryMarketSettingTest::outcomes);
        sets.add(change.toString());
        assertThat(Arrays.equals(outcomes(sets), before))
                .as("outcomes are the same with %s", change)
                .isFalse();
    }

    @Test
    void theMapsNameSettingsThatExist() {
        assertThat(ScenarioKeys.ROOT.parameters().keySet()).containsAll(NEEDS.keySet());
        assertThat(ScenarioKeys.ROOT.parameters().keySet()).containsAll(VALUES.keySet());
    }

    /** Everything that a stress test reports. */
    private static double[] outcomes(List<String> sets) {
        MarketSpec spec = MarketFixture.april(sets.toArray(new String[0]));
        StressSample sample = sample(spec);
        CascadeWorkspace w = MarketFixture.episode(spec, 1);
        DoubleStream numbers = Stream.of(StressVariable.values())
                .flatMapToDouble(variable -> DoubleStream.of(sample.values(variable)));
        DoubleStream accounts = new CascadeBooks(spec, w)
                .accounts().stream()
                        .flatMapToDouble(account -> DoubleStream.of(
                                account.profitAndLoss(),
                                account.largestNeed(),
                                account.totalNeed(),
                                account.freeCash()));
        DoubleStream days = sample.days().values().stream().flatMap(Stream::of).flatMapToDouble(DoubleStream::of);
        DoubleStream bills = DoubleStream.of(w.days.bill).limit(w.days.days());
        return Stream.of(numbers, accounts, days, bills)
                .flatMapToDouble(stream -> stream)
                .toArray();
    }

    private static StressSample sample(MarketSpec spec) {
        try (StressEngine engine = new StressEngine(1, spec.stress().seed())) {
            return engine.run(
                    spec,
                    MarketFixture.path(spec),
                    spec.stress().draws(),
                    spec.stress().horizon());
        } catch (CancelledException e) {
            throw new IllegalStateException(e);
        }
    }
}
