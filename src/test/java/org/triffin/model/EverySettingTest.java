package org.triffin.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.triffin.scenario.InvalidScenarioException;
import org.triffin.scenario.Scenario;
import org.triffin.scenario.ScenarioKeys;
import org.triffin.scenario.Scenarios;
import org.triffin.scenario.SettingContext;
import org.triffin.scenario.declaration.ChoiceType;
import org.triffin.scenario.declaration.FlagType;
import org.triffin.scenario.declaration.NumberType;
import org.triffin.scenario.declaration.Parameter;
import org.triffin.simulation.CancelledException;
import org.triffin.simulation.Engine;
import org.triffin.simulation.Experiment;
import org.triffin.simulation.Projection;
import org.triffin.simulation.Statistic;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Variable;

/** No setting is idle: each, changed to another legal value where it matters, changes an annual value. */
class EverySettingTest {
    /** Where and how a setting is changed. */
    record Change(String key, String scenario, List<String> context, String value) {
        @Override
        public String toString() {
            return key + "=" + value;
        }
    }

    /** Settings that change words or files, not the projection; their own tables are tested with the results. */
    private static final List<String> ELSEWHERE =
            List.of("title", "description", "sources", "compare-to", "outputs.paths", "outputs.thresholds.");

    /** Settings of the market that a stress test alone looks at; see the tests of the stress engine. */
    private static final List<String> STRESS_ALONE = List.of(
            "market.stress.",
            "market.stocks.",
            "market.basis-trade.funds",
            "market.basis-trade.concentration",
            "market.swap-spread-trade.funds",
            "market.swap-spread-trade.concentration",
            "market.backstop.calm-effect",
            "market.selling.runaway-move",
            "market.investors.bond-fund-share",
            "market.investors.stablecoin-outflow",
            "market.investors.bill-impact",
            "market.investors.outflow-factor");

    private static final String SCENARIO = "obbba-2025";
    private static final List<String> EVERYWHERE =
            List.of("simulation.paths=64", "rates.debt-feedback=2bp", "rates.duration-supply=6bp");

    /** Values that no rule can find. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("horizon.until", "FY2050"),
            Map.entry("market.dealers.leverage-headroom", "0.9"),
            Map.entry("horizon.beyond-source", "hold-last"),
            Map.entry("fiscal.policies", "[tariffs-2025]"),
            Map.entry("rates.three-month", "{FY2030: 5%}"),
            Map.entry("rates.ten-year", "{FY2030: 6%}"),
            Map.entry("economy.first-shock-quarter", "2026Q1"),
            Map.entry("economy.growth-by-year", "{FY2030: -1%}"),
            Map.entry("debt.maximum-bill-share", "19%"),
            Map.entry("debt.change-from", "2028Q1"),
            Map.entry("debt.federal-reserve.purchases", "{FY2027: 2%}"),
            Map.entry("regime.schedule", "{2028Q1: growth}"),
            Map.entry("regime.monetization.yield-cap", "2.5%"),
            Map.entry("assets.simulated", "on"),
            Map.entry("holders.simulated", "on"),
            Map.entry("market.selling.rounds", "1"),
            Map.entry("market.backstop.least", "$40bn"),
            Map.entry("market.backstop.relief", "0.05"),
            Map.entry("market.shocks", "[{at: 2027Q2, severity: 2}]"),
            Map.entry("simulation.paths", "66"));

    private static final Map<String, Projection> UNCHANGED = new HashMap<>();

    static Stream<Change> changes() {
        return parameters().entrySet().stream().flatMap(entry -> changes(entry.getKey(), entry.getValue()));
    }

    private static Map<String, Parameter> parameters() {
        Map<String, Parameter> parameters = new LinkedHashMap<>(ScenarioKeys.ROOT.parameters());
        parameters.keySet().removeIf(key -> ELSEWHERE.stream().anyMatch(key::startsWith));
        parameters.keySet().removeIf(key -> STRESS_ALONE.stream().anyMatch(key::startsWith));
        return parameters;
    }

    private static Stream<Change> changes(String key, Parameter parameter) {
        if (key.equals("fiscal.vintage")) {
            return Stream.of(new Change(key, "cbo-2026-02", List.of("horizon.until=FY2036"), "cbo-2026-02-long-term"));
        }
        if (key.equals("fiscal.policy-drift")) {
            return Stream.of(new Change(key, "cbo-2025-01", List.of(), "history"));
        }
        List<String> needs = SettingContext.of(key);
        return values(key, parameter).stream().map(value -> new Change(key, SCENARIO, needs, value));
    }

    /** Every other word of a choice; for a number, one a tenth of the way to a bound. */
    private static List<String> values(String key, Parameter parameter) {
        if (key.startsWith("events.") && key.endsWith(".at")) {
            return List.of("2027Q2");
        }
        if (VALUES.containsKey(key)) {
            return List.of(VALUES.get(key));
        }
        Object usual = parameter.defaultValue();
        if (parameter.type() instanceof ChoiceType choice) {
            List<String> words = new ArrayList<>(choice.words());
            words.remove(choice.print(usual));
            return words;
        }
        if (parameter.type() instanceof FlagType) {
            return List.of(String.valueOf(!Boolean.parseBoolean(usual.toString())));
        }
        if (parameter.type() instanceof NumberType number) {
            double value = ((Number) usual).doubleValue();
            double room = number.max() - value > value - number.min() ? number.max() - value : number.min() - value;
            double other = number.whole() ? value + Math.signum(room) : value + room / 10;
            return List.of(number.print(other));
        }
        throw new IllegalStateException("Say in VALUES to what " + key + " should be changed.");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void changingASettingChangesAnAnnualValue(Change change) {
        List<String> context = new ArrayList<>(EVERYWHERE);
        context.removeIf(set -> set.startsWith(change.key() + "="));
        context.addAll(change.context());
        Projection before =
                UNCHANGED.computeIfAbsent(change.scenario() + context, any -> project(change.scenario(), context));
        context.add(change.key() + "=" + change.value());
        Projection after = project(change.scenario(), context);
        assertThat(differs(before, after))
                .as("an annual value changes with %s", change)
                .isTrue();
    }

    @Test
    void theMapsNameSettingsThatExist() {
        assertThat(parameters().keySet()).containsAll(VALUES.keySet());
    }

    /** The keys of a policy written in the scenario: each gives another projection, a bare deficit that of outlays. */
    @Test
    void everyAmountOfAPolicyChangesTheProjection() {
        Projection none = project("cbo-2025-01", List.of("simulation.paths=64"));
        Projection revenue = policy("revenue: {FY2030: $100bn}");
        Projection outlays = policy("outlays: {FY2030: $100bn}");
        Projection deficit = policy("primary-deficit: {FY2030: $100bn}");
        Projection share = policy("primary-deficit: {FY2030: 0.5%}");
        Projection half = policy("primary-deficit: {FY2030: $100bn}, revenue-share: 0.5");
        assertThat(differs(none, revenue)).as("revenue").isTrue();
        assertThat(differs(none, outlays)).as("outlays").isTrue();
        assertThat(differs(revenue, outlays)).as("revenue and outlays").isTrue();
        assertThat(differs(outlays, deficit))
                .as("outlays and a bare primary deficit")
                .isFalse();
        assertThat(differs(deficit, share)).as("dollars and a share of GDP").isTrue();
        assertThat(differs(deficit, half)).as("revenue-share").isTrue();
    }

    private static Projection policy(String amounts) {
        String set = "fiscal.policies=[{name: Own, source: Test, " + amounts + "}]";
        return project("cbo-2025-01", List.of("simulation.paths=64", set));
    }

    private static boolean differs(Projection before, Projection after) {
        if (!before.years().equals(after.years())) {
            return true;
        }
        for (Variable variable : before.variables()) {
            for (FiscalYear year : before.years()) {
                for (Statistic statistic : List.of(Statistic.MEAN, Statistic.SD, Statistic.P50)) {
                    double value = after.value(variable, year, statistic);
                    assertThat(value).as("%s in %s", variable, year).isFinite();
                    if (value != before.value(variable, year, statistic)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static Projection project(String name, List<String> sets) {
        try (Engine engine = new Engine(1)) {
            Scenario scenario =
                    Scenarios.load(name, sets, Path.of("").toAbsolutePath()).scenario();
            FederalDebtModel model = FederalDebtModel.prepare(scenario.model());
            return engine.run(List.of(model), Experiment.of(scenario.simulation()))
                    .levels()
                    .get(0);
        } catch (InvalidScenarioException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        } catch (CancelledException e) {
            throw new IllegalStateException(e);
        }
    }
}
