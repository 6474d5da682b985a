package org.triffin.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triffin.model.budget.PolicySpec;
import org.triffin.model.regime.Regime;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Quarter;

class LineageTest {
    @TempDir
    Path folder;

    @BeforeEach
    void family() throws IOException {
        write("base.yaml", """
                title: Base
                horizon: {until: FY2030}
                fiscal: {policies: [obbba-as-enacted], automatic-stabiliser: 0.4}
                rates:
                  ten-year: {FY2027: 4%, FY2028: 4%}
                  debt-measure: projected-5y
                """);
        write("young/child.yaml", """
                extends: ../base.yaml
                title: Child
                fiscal: {policies: [tariffs-2025]}
                rates: {ten-year: {FY2028: 5%}}
                """);
    }

    @Test
    void mapsMergeAndListsReplace() throws InvalidScenarioException {
        LoadedScenario child = load("young/child.yaml");
        assertThat(child.scenario().title()).isEqualTo("Child");
        assertThat(child.scenario().rates().tenYear())
                .isEqualTo(Map.of(new FiscalYear(2027), 0.04, new FiscalYear(2028), 0.05));
        assertThat(child.scenario().fiscal().policies())
                .extracting(PolicySpec::name)
                .containsExactly("tariffs-2025");
        assertThat(child.scenario().fiscal().automaticStabiliser()).isEqualTo(0.4);
        assertThat(child.text()).startsWith("extends: ../base.yaml");
        assertThat(child.name()).isEqualTo("child");
    }

    @Test
    void everyValueKeepsThePlaceWhereItWasWritten() throws InvalidScenarioException {
        LoadedScenario child = load("young/child.yaml", "economy.shocks=none");
        assertThat(origin(child, "fiscal.automatic-stabiliser")).isEqualTo("base.yaml:3:62");
        assertThat(origin(child, "fiscal.policies")).isEqualTo(Path.of("young", "child.yaml") + ":3:20");
        assertThat(origin(child, "economy.shocks")).isEqualTo("--set economy.shocks=none");
        assertThat(origin(child, "simulation.paths")).isEqualTo("default");
        assertThat(child.origins().get("rates.ten-year.FY2027")).hasToString("base.yaml:5:22");
    }

    @Test
    void nothingTakesBackWhatIsInherited() throws IOException, InvalidScenarioException {
        write("reset.yaml", "extends: base.yaml\nfiscal: {policies: null, automatic-stabiliser: ~}\nrates:\n");
        Scenario reset = load("reset.yaml").scenario();
        assertThat(reset.title()).isEqualTo("Base");
        assertThat(reset.fiscal().policies()).isEmpty();
        assertThat(reset.fiscal().automaticStabiliser()).isEqualTo(0.5);
        assertThat(reset.rates().tenYear()).isEmpty();
        assertThat(reset.horizon().until()).contains(new FiscalYear(2030));
    }

    @Test
    void anInheritedSettingWithoutEffectFallsBackToItsDefault() throws IOException, InvalidScenarioException {
        write("idle.yaml", "extends: base.yaml\nrates: {debt-feedback: 0bp}\n");
        assertThat(load("idle.yaml").scenario().rates().debtMeasure()).hasToString("CURRENT");
        assertThat(load("base.yaml").scenario().rates().debtMeasure()).hasToString("PROJECTED_5Y");
        assertThatThrownBy(() -> load("idle.yaml", "rates.debt-measure=projected-5y"))
                .hasMessage("--set rates.debt-measure=projected-5y: rates.debt-measure has no effect: "
                        + "it needs rates.debt-feedback above 0bp.");
    }

    @Test
    void anOptionMaySwitchOffWhatTheFileSets() throws IOException, InvalidScenarioException {
        write("full.yaml", """
                title: Full
                horizon: {until: FY2040, beyond-source: hold-last}
                rates: {debt-measure: projected-5y, ten-year: {FY2038: 5%}}
                economy: {shocks: student-t, degrees-of-freedom: 4}
                """);
        Scenario off = load("full.yaml", "horizon.until=FY2030", "rates.debt-feedback=0bp", "economy.shocks=none")
                .scenario();
        assertThat(off.horizon().beyondSource()).isEmpty();
        assertThat(off.rates().debtMeasure()).hasToString("CURRENT");
        assertThat(off.rates().tenYear()).isEmpty();
        assertThat(off.economy().degreesOfFreedom()).isEqualTo(6);
        assertThatThrownBy(() -> load("full.yaml", "horizon.until=FY2030", "rates.ten-year={FY2031: 4%}"))
                .hasMessageContaining("rates.ten-year.FY2031 has no effect outside the projection, FY2025 to FY2030");
    }

    @Test
    void aChildAnswersForYearsBeyondItsParentsHorizon() throws IOException {
        write("late.yaml", "extends: base.yaml\nrates: {ten-year: {FY2031: 4%}}\n");
        assertThatThrownBy(() -> load("late.yaml"))
                .hasMessage("late.yaml:2:28: rates.ten-year.FY2031 has no effect outside the projection, "
                        + "FY2025 to FY2030: remove it or change horizon.until.");
    }

    @Test
    void yearsBeforeAnotherVintageStartsAreLeftOut() throws IOException, InvalidScenarioException {
        write("early.yaml", "title: Early\nrates: {ten-year: {FY2025-FY2026: 4%}}\n");
        assertThat(load("early.yaml", "fiscal.vintage=cbo-2026-02")
                        .scenario()
                        .rates()
                        .tenYear())
                .containsOnlyKeys(new FiscalYear(2026));
    }

    @Test
    void yearsThatAShorterHorizonCutsOffAreLeftOut() throws InvalidScenarioException {
        LoadedScenario cut = load("base.yaml", "horizon.until=FY2027");
        assertThat(cut.scenario().rates().tenYear()).containsOnlyKeys(new FiscalYear(2027));
    }

    @Test
    void aScenarioIsComparedWithTheRootOfItsLineage() throws IOException, InvalidScenarioException {
        write("grandchild.yaml", "extends: young/child.yaml\n");
        String base = folder.resolve("base.yaml").toAbsolutePath().normalize().toString();
        assertThat(load("base.yaml").compareTo()).isEmpty();
        assertThat(load("young/child.yaml").compareTo()).contains(base);
        assertThat(load("grandchild.yaml").compareTo()).contains(base);
        assertThat(load("grandchild.yaml", "compare-to=none").compareTo()).isEmpty();
        assertThat(load("grandchild.yaml", "compare-to=young/child.yaml")
                        .compareTo()
                        .orElseThrow())
                .endsWith("child.yaml");
        assertThat(load("base.yaml", "compare-to=cbo-2025-01").compareTo()).contains("cbo-2025-01");
        Optional<LoadedScenario> partner = Scenarios.partner(load("grandchild.yaml", "simulation.paths=12"), folder);
        assertThat(partner.orElseThrow().scenario().simulation().paths()).isEqualTo(12);
    }

    @Test
    void aPartnerThatEndsEarlierIsRefusedUnlessItSaysWhatFollows() throws IOException, InvalidScenarioException {
        write(
                "long.yaml",
                "title: Long\nfiscal: {vintage: cbo-2026-02-long-term}\ncompare-to: cbo-2026-02\nhorizon: {until: FY2050}\n");
        LoadedScenario loaded = load("long.yaml");
        assertThatThrownBy(() -> Scenarios.partner(loaded, folder))
                .hasMessage("long.yaml:3:13: long cannot be paired with cbo-2026-02: "
                        + "cbo-2026-02 ends in FY2036, so a run to FY2050 needs horizon.beyond-source.");
    }

    @Test
    void aCircleIsNamedInFull() throws IOException {
        write("a.yaml", "title: A\nextends: b.yaml\n");
        write("b.yaml", "title: B\nextends: a.yaml\n");
        assertThatThrownBy(() -> load("a.yaml"))
                .hasMessage("b.yaml:2:10: extends goes in a circle: a.yaml -> b.yaml -> a.yaml.");
    }

    @Test
    void aLongLineIsRefused() throws IOException {
        for (int i = 0; i < 20; i++) {
            write("n" + i + ".yaml", "title: N\nextends: n" + (i + 1) + ".yaml\n");
        }
        assertThatThrownBy(() -> load("n0.yaml")).hasMessageContaining("extends goes through more than 16 scenarios");
    }

    @Test
    void problemsOfParentAndChildAreNamedTogetherEachInItsFile() throws IOException {
        write("parent.yaml", "title: P\nrates: {debt-feedback: 4}\n");
        write("broken.yaml", "extends: parent.yaml\neconomy: {shocks: some}\n");
        InvalidScenarioException refused =
                catchThrowableOfType(InvalidScenarioException.class, () -> load("broken.yaml"));
        assertThat(refused.problems()).hasSize(2);
        assertThat(refused.problems())
                .anyMatch(problem -> problem.toString().startsWith("parent.yaml:2:24: rates.debt-feedback"))
                .anyMatch(problem -> problem.toString().startsWith("broken.yaml:2:19: economy.shocks"));
    }

    @Test
    void theHashIsOfTheMeaningNotOfTheText() throws IOException, InvalidScenarioException {
        write("one.yaml", "title: One\nrates: {debt-feedback: 20bp}\nsimulation: {seed: 5}\n");
        write("two.yaml", "# a comment\ntitle: Two\nsimulation:\n  seed: 5\nrates:\n  debt-feedback: 0.2%\n");
        assertThat(load("one.yaml").sha256())
                .isEqualTo(load("two.yaml").sha256())
                .hasSize(64);
        assertThat(load("one.yaml", "simulation.seed=6").sha256())
                .isNotEqualTo(load("one.yaml").sha256());
    }

    private LoadedScenario load(String file, String... sets) throws InvalidScenarioException {
        return Scenarios.load(file, List.of(sets), folder);
    }

    private static String origin(LoadedScenario loaded, String key) {
        return loaded.settings().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow()
                .origin();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void aRegimeInOneWordReplacesScheduleAndSwitching() throws IOException, InvalidScenarioException {
        write("dated.yaml", "extends: base.yaml\nregime: {start: growth, schedule: {2028Q1: inflation}}\n");
        write("one.yaml", "extends: dated.yaml\nregime: monetization\n");
        assertThat(load("one.yaml").scenario().regime().reachable()).containsExactly(Regime.MONETIZATION);
        assertThat(load("one.yaml").scenario().regime().schedule()).isEmpty();
        assertThat(load("base.yaml", "regime.switching.enabled=true", "regime=tightening")
                        .scenario()
                        .regime()
                        .switching()
                        .enabled())
                .isFalse();
        assertThat(load("dated.yaml", "regime.start=current-policy")
                        .scenario()
                        .regime()
                        .reachable())
                .containsExactly(Regime.INFLATION);
    }

    @Test
    void anInheritedDateOutsideTheProjectionChangesNothing() throws IOException, InvalidScenarioException {
        write("late.yaml", """
                extends: base.yaml
                horizon: {until: FY2034}
                regime: {schedule: {2029Q1: inflation, 2033Q1: growth}}
                events: {tariff: {at: 2033Q1, inflation: 2pp}}
                """);
        write("short.yaml", "extends: late.yaml\nhorizon: {until: FY2030}\n");
        Scenario shorter = load("short.yaml").scenario();
        assertThat(shorter.regime().schedule()).containsOnlyKeys(new Quarter(2029, 1));
        assertThat(shorter.events().tariff().at()).isEmpty();
        assertThat(shorter.events()).isEqualTo(load("base.yaml").scenario().events());
        assertThat(load("late.yaml", "horizon.until=FY2030").scenario().regime())
                .isEqualTo(shorter.regime());
    }

    @Test
    void aDateThatAnOptionGivesOutsideTheProjectionIsAMistake() {
        assertThatThrownBy(() -> load("base.yaml", "events.downgrade.at=2031Q1"))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessageContaining("--set events.downgrade.at=2031Q1: events.downgrade.at: 2031Q1 has no effect");
    }

    @Test
    void underEachRegimeItsSettingsAreKeptAndScheduleAndSwitchingSetAside()
            throws IOException, InvalidScenarioException {
        write("switching.yaml", """
                extends: base.yaml
                regime: {switching: {enabled: true, growth: 0.02}, growth: {success: 0.7}}
                """);
        List<LoadedScenario> all =
                Scenarios.underEachRegime("switching.yaml", List.of("regime.inflation.target=3pp"), folder);
        assertThat(all)
                .extracting(LoadedScenario::name)
                .containsExactly("current-policy", "growth", "inflation", "monetization", "tightening");
        for (LoadedScenario loaded : all) {
            Regime own = List.of(Regime.values()).get(all.indexOf(loaded));
            assertThat(loaded.scenario().title()).isEqualTo("Base: " + own.word());
            assertThat(loaded.scenario().regime().start()).isEqualTo(own);
            assertThat(loaded.scenario().regime().switching().enabled()).isFalse();
        }
        assertThat(all.get(1).scenario().regime().growth().success()).isEqualTo(0.7);
        assertThat(all.get(2).scenario().regime().inflation().target()).isEqualTo(0.03);
        assertThat(all.get(0).scenario().regime().growth().success()).isEqualTo(0.4);
    }

    @Test
    void aSettingThatIsIdleUnderEveryRegimeIsStillAMistake() {
        assertThatThrownBy(() -> Scenarios.underEachRegime("base.yaml", List.of("debt.century-premium=20bp"), folder))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessageContaining("debt.century-premium has no effect");
    }
}
