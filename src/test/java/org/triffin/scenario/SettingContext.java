package org.triffin.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The settings under which another one has an effect. */
public final class SettingContext {
    /** What switches a setting's mechanism on. */
    private static final Map<String, List<String>> NEEDS = Map.ofEntries(
            Map.entry("economy.degrees-of-freedom", List.of("economy.shocks=student-t")),
            Map.entry("economy.disaster-size", List.of("economy.disaster=3%")),
            Map.entry("economy.disaster-recovery", List.of("economy.disaster=3%")),
            Map.entry("economy.policy-rule.inertia", List.of("economy.short-rate-rule=taylor")),
            Map.entry("economy.policy-rule.inflation-response", List.of("economy.short-rate-rule=taylor")),
            Map.entry("economy.policy-rule.gap-response", List.of("economy.short-rate-rule=taylor")),
            Map.entry("economy.capital.output-elasticity", List.of("fiscal.crowding-out=0.33")),
            Map.entry("economy.capital.ratio-to-gdp", List.of("fiscal.crowding-out=0.33")),
            Map.entry("economy.capital.depreciation", List.of("fiscal.crowding-out=0.33")),
            Map.entry("fiscal.debt-target", List.of("fiscal.debt-reaction=0.05")),
            Map.entry("fiscal.budget-noise-persistence", List.of("fiscal.budget-noise=1%")),
            Map.entry("debt.change-from", List.of("debt.century-bond=0.1")),
            Map.entry("debt.federal-reserve.run-off", List.of("debt.federal-reserve.purchases={FY2027: 2%}")),
            Map.entry("rates.purchase-effect", List.of("debt.federal-reserve.purchases={FY2027: 2%}")),
            Map.entry("rates.purchase-equivalents", List.of("debt.federal-reserve.purchases={FY2027: 2%}")),
            Map.entry("rates.policy-rate-persistence", List.of("regime=monetization")),
            Map.entry("debt.century-premium", List.of("debt.century-bond=0.1")));

    private static final List<String> SWITCHING = List.of("regime.switching.enabled=true");

    private static final Map<String, List<String>> REGIME_NEEDS = Map.ofEntries(
            Map.entry(
                    "regime.monetization.cap-limit",
                    List.of("regime=monetization", "regime.monetization.yield-cap=2%")),
            Map.entry(
                    "regime.monetization.cap-breaks",
                    List.of("regime=monetization", "regime.monetization.yield-cap=2%")),
            Map.entry("regime.tightening.yearly-limit", List.of("regime=tightening", "regime.tightening.rule=debt")),
            Map.entry(
                    "regime.switching.purchases-factor",
                    List.of(
                            "regime.switching.enabled=true",
                            "regime.switching.monetization=0.5",
                            "regime.switching.succession=1",
                            "regime.switching.monetization-quarters=30")),
            Map.entry("regime.tightening.reaction", List.of("regime=tightening", "regime.tightening.rule=debt")),
            Map.entry("regime.tightening.debt-target", List.of("regime=tightening", "regime.tightening.rule=debt")),
            Map.entry(
                    "regime.switching.dependence-monetization",
                    List.of("regime.switching.enabled=true", "events.lost-independence.at=2026Q1")),
            Map.entry(
                    "regime.switching.dependence-inflation",
                    List.of("regime.switching.enabled=true", "events.lost-independence.at=2026Q1")));

    private static final Map<String, List<String>> HOLDERS_NEEDS = Map.ofEntries(
            Map.entry("safe-haven.erosion.safety-rating", List.of("events.downgrade.at=2027Q2")),
            Map.entry("safe-haven.erosion.liquidity-stress", List.of("events.risk-off.at=2027Q2")),
            Map.entry("safe-haven.erosion.stress-memory", List.of("events.risk-off.at=2027Q2")),
            Map.entry("safe-haven.convenience.flight-bills", List.of("events.risk-off.at=2027Q2")),
            Map.entry("holders.bill-buyers.flow-effect", List.of("events.stablecoin-boom.at=2027Q2")),
            Map.entry("holders.bill-buyers.flow-persistence", List.of("events.stablecoin-boom.at=2027Q2")),
            Map.entry("holders.bill-buyers.outflow-factor", List.of("events.stablecoin-run.at=2027Q2")),
            Map.entry("holders.bill-buyers.flow-limit", List.of("events.stablecoin-run.at=2027Q2")));

    private static final Map<String, List<String>> ASSETS_NEEDS = Map.ofEntries(
            Map.entry("assets.equity.growth-outlook-response", List.of("regime=growth")),
            Map.entry("assets.equity.liquidity-response", List.of("regime=monetization")),
            Map.entry("assets.equity.flight-response", List.of("events.risk-off.at=2027Q2")),
            Map.entry("assets.gold.liquidity-response", List.of("regime=monetization")),
            Map.entry("assets.dollar.flight-response", List.of("events.risk-off.at=2027Q2")),
            Map.entry("assets.dollar.flight-turn", List.of("events.risk-off.at=2027Q2")),
            Map.entry("assets.credit.flight-response", List.of("events.risk-off.at=2027Q2")));

    /** A strong episode on a date and none by chance. */
    private static final List<String> EPISODE = List.of(
            "market.simulated=true",
            "market.hazard.enabled=false",
            "market.shocks=[{at: 2026Q2, replay: march-2020, severity: 2}]");

    /** Relative-value shocks are in this replay alone. */
    private static final String APRIL = "market.shocks=[{at: 2026Q2, replay: april-2025, severity: 2}]";

    private static final Map<String, List<String>> MARKET_NEEDS = Map.ofEntries(
            Map.entry("market.simulated", List.of()),
            Map.entry("market.shocks", List.of("market.simulated=true")),
            Map.entry("market.basis-trade.least-leverage", List.of("market.basis-trade.leverage-dispersion=1.5")),
            Map.entry(
                    "market.swap-spread-trade.least-leverage",
                    List.of("market.swap-spread-trade.leverage-dispersion=1.5")),
            Map.entry(
                    "market.swap-spread-trade.most-leverage",
                    List.of("market.swap-spread-trade.leverage-dispersion=1.5")),
            Map.entry(
                    "market.basis-trade.most-leverage",
                    List.of("market.basis-trade.haircut=0%", "market.margins.confidence=1")),
            Map.entry("market.basis-trade.shock-loading", List.of(APRIL)),
            Map.entry("market.swap-spread-trade.shock-loading", List.of(APRIL)),
            Map.entry("market.depth.reference-sale", List.of("market.depth.impact=square-root")),
            Map.entry("market.haircuts.level", List.of("market.haircuts.change=jump")),
            Map.entry("market.haircuts.day", List.of("market.haircuts.change=jump")),
            Map.entry("market.defaults.selling-period", List.of("market.backstop.purchases=none")),
            Map.entry("market.defaults.seizure", List.of("market.backstop.purchases=none")),
            Map.entry("market.dealers.leverage-headroom", List.of("market.backstop.purchases=none")),
            Map.entry(
                    "market.dealers.leverage-ratio",
                    List.of("market.dealers.leverage-headroom=0.8", "market.backstop.purchases=none")),
            Map.entry(
                    "market.dealers.treasury-share",
                    List.of("market.dealers.leverage-headroom=0.8", "market.backstop.purchases=none")));

    private SettingContext() {}

    private static List<String> ofMarket(String key) {
        if (key.equals("market.simulated") || key.equals("market.shocks")) {
            return MARKET_NEEDS.get(key);
        }
        if (key.startsWith("market.hazard.") && !key.endsWith(".enabled")) {
            return List.of("market.simulated=true");
        }
        List<String> context = new ArrayList<>(EPISODE);
        if (key.endsWith("hazard.enabled")) {
            context.remove("market.hazard.enabled=false");
        }
        if (key.startsWith("market.tenors.") && !key.endsWith(".buckets")) {
            context.add("market.tenors.buckets=true");
        }
        boolean ofFunds = key.startsWith("market.investors.") && !key.endsWith(".redemptions");
        if (ofFunds) {
            context.add("market.investors.redemptions=true");
            context.add("market.investors.foreign-sales=$50bn");
        }
        List<String> more = MARKET_NEEDS.getOrDefault(key, List.of());
        if (more.contains(APRIL)) {
            context.removeIf(set -> set.startsWith("market.shocks="));
        }
        context.addAll(more);
        return context;
    }

    /** A regime's settings need the regime, an event's the event: on a date, or by chance for what the chance follows. */
    public static List<String> of(String key) {
        String[] steps = key.split("\\.", -1);
        if (steps[0].equals("regime") && steps.length == 3 && !steps[1].equals("switching")) {
            return REGIME_NEEDS.getOrDefault(key, List.of("regime=" + steps[1]));
        }
        if (key.startsWith("regime.switching.") && !key.endsWith(".enabled")) {
            return REGIME_NEEDS.getOrDefault(key, SWITCHING);
        }
        if (steps[0].equals("market")) {
            return ofMarket(key);
        }
        boolean ofHolders = steps[0].equals("holders") || steps[0].equals("safe-haven");
        if (ofHolders && !key.equals("holders.simulated")) {
            return HOLDERS_NEEDS.getOrDefault(key, List.of("holders.simulated=on"));
        }
        if (steps[0].equals("assets") && !key.equals("assets.simulated")) {
            return ASSETS_NEEDS.getOrDefault(key, List.of("assets.simulated=on"));
        }
        if (steps[0].equals("events") && steps.length == 3 && !steps[2].equals("at") && !steps[2].equals("hazard")) {
            boolean chance = steps[2].endsWith("-sensitivity");
            String event = steps[0] + "." + steps[1];
            return steps[1].equals("bank-losses")
                    ? steps[2].equals("facility") ? List.of() : List.of(event + ".facility=true", event + ".rise=50bp")
                    : List.of(event + (chance ? ".hazard=5%" : ".at=2027Q2"));
        }
        return NEEDS.getOrDefault(key, List.of());
    }
}
