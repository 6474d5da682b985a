package org.triffin.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.triffin.model.events.Event;
import org.triffin.model.events.EventsSpec;
import org.triffin.model.regime.Regime;

/** Settings of regimes that cannot come into force, and of events that cannot happen, change nothing. */
final class IdleRegimes {
    private static final Map<String, Function<EventsSpec, Event>> EVENTS = Map.ofEntries(
            Map.entry("downgrade", EventsSpec::downgrade),
            Map.entry("tariff", EventsSpec::tariff),
            Map.entry("lost-independence", EventsSpec::lostIndependence),
            Map.entry("debt-ceiling", EventsSpec::debtCeiling),
            Map.entry("de-dollarization", EventsSpec::deDollarization),
            Map.entry("user-fee", EventsSpec::userFee),
            Map.entry("leverage-rule", EventsSpec::leverageRule),
            Map.entry("productivity", EventsSpec::productivity),
            Map.entry("stablecoin-boom", EventsSpec::stablecoinBoom),
            Map.entry("stablecoin-run", EventsSpec::stablecoinRun),
            Map.entry("risk-off", EventsSpec::riskOff),
            Map.entry("private-credit", EventsSpec::privateCredit),
            Map.entry("failed-auction", EventsSpec::failedAuction));

    static final List<IdleSwitch> SWITCHES = switches();

    private IdleRegimes() {}

    private static List<IdleSwitch> switches() {
        List<IdleSwitch> switches = new ArrayList<>();
        for (Regime regime : List.of(Regime.GROWTH, Regime.INFLATION, Regime.MONETIZATION, Regime.TIGHTENING)) {
            String name = regime.name().toLowerCase(Locale.ROOT);
            switches.add(new IdleSwitch(
                    "regime." + name,
                    scenario -> !scenario.regime().reachable().contains(regime),
                    "regime.start",
                    ": " + name + ", or the same in regime.schedule, or regime.switching"));
        }
        switches.add(new IdleSwitch(
                "regime.switching",
                scenario -> !scenario.regime().switching().enabled(),
                "regime.switching.enabled",
                ": true"));
        EVENTS.forEach((name, event) -> switches.add(new IdleSwitch(
                "events." + name,
                scenario -> !event.apply(scenario.events()).declared(),
                "events." + name + ".at",
                " or events." + name + ".hazard")));
        switches.add(new IdleSwitch(
                "events.bank-losses",
                scenario -> !scenario.events().bankLosses().facility(),
                "events.bank-losses.facility",
                ": true"));
        for (String key :
                List.of("rates.purchase-effect", "rates.purchase-equivalents", "debt.federal-reserve.run-off")) {
            switches.add(new IdleSwitch(
                    key, IdleRegimes::noPurchases, "debt.federal-reserve.purchases", " or a regime of monetization"));
        }
        switches.add(new IdleSwitch(
                "rates.policy-rate-persistence",
                IdleRegimes::noPolicyRate,
                "regime.start",
                ": monetization or inflation, or the event lost-independence"));
        return List.copyOf(switches);
    }

    private static boolean noPurchases(Scenario scenario) {
        return scenario.debt().federalReserve().purchases().isEmpty()
                && !scenario.regime().reachable().contains(Regime.MONETIZATION);
    }

    private static boolean noPolicyRate(Scenario scenario) {
        return !scenario.regime().reachable().contains(Regime.MONETIZATION)
                && !scenario.regime().reachable().contains(Regime.INFLATION)
                && !scenario.events().lostIndependence().declared();
    }
}
