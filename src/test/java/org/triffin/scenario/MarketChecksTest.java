package org.triffin.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the settings of the market fit a projection. */
class MarketChecksTest {
    private static final String ON = "market.simulated=true";

    private static Scenario load(String name, String... sets) throws InvalidScenarioException {
        return Scenarios.load(name, List.of(sets), Path.of("").toAbsolutePath()).scenario();
    }

    private static void refused(String words, String... sets) {
        assertThatThrownBy(() -> load("obbba-2025-dynamic", sets))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessageContaining(words);
    }

    @Test
    void whatHappensInsideAProjectionNeedsASimulatedMarket() {
        refused("market.hazard.constant has no effect: it needs market.simulated: true.", "market.hazard.constant=-3");
        refused("market.feedback.scar has no effect: it needs market.simulated: true.", "market.feedback.scar=0.3");
        refused("market.shocks has no effect: it needs market.simulated: true.", "market.shocks=[{at: 2027Q2}]");
    }

    @Test
    void aSimulatedMarketNeedsAnEpisode() {
        refused(
                "market.simulated has no effect: it needs market.hazard.enabled: true, or market.shocks.",
                ON,
                "market.hazard.enabled=false");
    }

    @Test
    void theChanceNeedsToBeEnabled() {
        refused(
                "market.hazard.severity-median has no effect: it needs market.hazard.enabled: true.",
                ON,
                "market.shocks=[{at: 2027Q2}]",
                "market.hazard.enabled=false",
                "market.hazard.severity-median=1");
    }

    @Test
    void anEpisodeIsInsideTheProjection() {
        refused("2020Q1 has no effect outside the projection", ON, "market.shocks=[{at: 2020Q1}]");
        refused("2090Q1 has no effect outside the projection", ON, "market.shocks=[{at: 2027Q2}, {at: 2090Q1}]");
    }

    @Test
    void aQuarterHoldsOneEpisode() {
        refused("shocks must not name a quarter twice", ON, "market.shocks=[{at: 2027Q2}, {at: 2027Q2}]");
    }

    /** What stays in the premium after a flight from risk is what the market itself leaves: not both. */
    @Test
    void theLastingPremiumOfAFlightFromRiskIsNotCountedBesideTheMarket() throws InvalidScenarioException {
        refused(
                "events.risk-off.premium: what stays in the term premium after a flight from risk comes from the market"
                        + " itself with market.simulated: true, and would count twice: set it to 0bp.",
                ON,
                "events.risk-off.at=2027Q2");
        refused("would count twice", ON, "events.risk-off.hazard=1%");
        Scenario flightAlone =
                load("obbba-2025-dynamic", ON, "events.risk-off.at=2027Q2", "events.risk-off.premium=0bp");
        assertThat(flightAlone.market().hasEpisodes()).isTrue();
    }

    @Test
    void aDescribedMarketNeedsNoProjection() throws InvalidScenarioException {
        assertThat(load("april-2025").market().hasEpisodes()).isFalse();
        assertThat(load("obbba-2025-dynamic", "market.basis-trade.size=$2tn")
                        .market()
                        .hasEpisodes())
                .isFalse();
    }

    @Test
    void theShippedScenariosAreComparedWithTheSameWorldWithoutTheMarket() throws InvalidScenarioException {
        for (String name : List.of("basis-unwind-2027", "fragile-market-30y", "backstop-withdrawn")) {
            Scenario with = load(name);
            Scenario without = load(with.compareTo().orElseThrow());
            assertThat(with.market().hasEpisodes()).as(name).isTrue();
            assertThat(without.market().hasEpisodes()).isFalse();
            assertThat(with.fiscal()).isEqualTo(without.fiscal());
            assertThat(with.rates()).isEqualTo(without.rates());
            assertThat(with.economy()).isEqualTo(without.economy());
            assertThat(with.debt()).isEqualTo(without.debt());
        }
    }
}
