package org.triffin.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.triffin.model.debt.DebtSpec;
import org.triffin.model.economy.EconomySpec;
import org.triffin.model.economy.MacroShocks;
import org.triffin.model.rates.RatesSpec;

/**
 * Settings that change nothing because another one switches their mechanism off. Given in the scenario itself, such a
 * setting is a mistake; inherited, or switched off from outside, it falls back to its default.
 */
final class IdleSettings {
    /**
     * A setting that has no effect.
     *
     * @param key dotted path of a parameter
     * @param by the setting that switches it off
     * @param needs what would give it an effect
     */
    record Idle(String key, String by, String needs) {}

    private static final List<IdleSwitch> SWITCHES = List.of(
            new IdleSwitch(
                    "economy.degrees-of-freedom",
                    scenario -> scenario.economy().shocks() != MacroShocks.STUDENT_T,
                    "economy.shocks",
                    ": student-t"),
            new IdleSwitch("economy.r-shock-scale", IdleSettings::noShocks, "economy.shocks", " other than none"),
            new IdleSwitch("economy.disaster-size", IdleSettings::noDisaster, "economy.disaster", " above 0%"),
            new IdleSwitch("economy.disaster-recovery", IdleSettings::noDisaster, "economy.disaster", " above 0%"),
            new IdleSwitch(
                    "economy.policy-rule",
                    scenario -> scenario.economy().shortRateRule() == EconomySpec.ShortRateRule.ESTIMATED,
                    "economy.short-rate-rule",
                    ": taylor"),
            new IdleSwitch(
                    "economy.capital",
                    scenario -> scenario.fiscal().crowdingOut() == 0,
                    "fiscal.crowding-out",
                    " above 0"),
            new IdleSwitch(
                    "rates.ten-year-equivalents",
                    scenario -> scenario.rates().durationSupply() == 0,
                    "rates.duration-supply",
                    " above 0bp"),
            new IdleSwitch("rates.term-premium-share", IdleSettings::noFeedback, "rates.debt-feedback", " above 0bp"),
            new IdleSwitch("rates.debt-feedback-limit", IdleSettings::noFeedback, "rates.debt-feedback", " above 0bp"),
            new IdleSwitch("rates.debt-measure", IdleSettings::noFeedback, "rates.debt-feedback", " above 0bp"),
            new IdleSwitch(
                    "fiscal.debt-target",
                    scenario -> scenario.fiscal().debtReaction() == 0,
                    "fiscal.debt-reaction",
                    " other than 0"),
            new IdleSwitch(
                    "fiscal.budget-noise-persistence",
                    scenario -> scenario.fiscal().budgetNoise() == 0,
                    "fiscal.budget-noise",
                    " above 0%"),
            new IdleSwitch(
                    "debt.century-premium",
                    scenario -> scenario.debt().centuryBond() == 0,
                    "debt.century-bond",
                    " above 0"),
            new IdleSwitch(
                    "debt.change-from",
                    scenario -> scenario.debt().centuryBond() == 0
                            && scenario.debt().termOut() == 0
                            && scenario.debt().borrowShort() == 0,
                    "debt.century-bond",
                    ", debt.term-out or debt.borrow-short above 0"),
            new IdleSwitch("debt.minimum-bill-share", IdleSettings::fixedShares, "debt.issuance", ": coupon-plan"),
            new IdleSwitch("debt.maximum-bill-share", IdleSettings::fixedShares, "debt.issuance", ": coupon-plan"),
            new IdleSwitch("debt.catch-up", IdleSettings::fixedShares, "debt.issuance", ": coupon-plan"),
            new IdleSwitch("assets.equity", IdleSettings::noAssets, "assets.simulated", ": on"),
            new IdleSwitch("assets.gold", IdleSettings::noAssets, "assets.simulated", ": on"),
            new IdleSwitch("assets.dollar", IdleSettings::noAssets, "assets.simulated", ": on"),
            new IdleSwitch("assets.credit", IdleSettings::noAssets, "assets.simulated", ": on"),
            new IdleSwitch("assets.residuals", IdleSettings::noAssets, "assets.simulated", ": on"),
            new IdleSwitch("assets.portfolios", IdleSettings::noAssets, "assets.simulated", ": on"),
            new IdleSwitch("assets.equity.volatility", IdleSettings::noShocks, "economy.shocks", " other than none"),
            new IdleSwitch("assets.gold.volatility", IdleSettings::noShocks, "economy.shocks", " other than none"),
            new IdleSwitch("assets.dollar.volatility", IdleSettings::noShocks, "economy.shocks", " other than none"),
            new IdleSwitch("assets.credit.volatility", IdleSettings::noShocks, "economy.shocks", " other than none"),
            new IdleSwitch("assets.credit.wave-hazard", IdleSettings::noShocks, "economy.shocks", " other than none"),
            new IdleSwitch("assets.residuals", IdleSettings::noShocks, "economy.shocks", " other than none"),
            new IdleSwitch(
                    "assets.credit.worst-defaults", IdleSettings::noWave, "assets.credit.wave-hazard", " above 0%"),
            new IdleSwitch(
                    "assets.credit.usual-defaults", IdleSettings::noWave, "assets.credit.wave-hazard", " above 0%"),
            new IdleSwitch(
                    "assets.credit.wave-persistence", IdleSettings::noWave, "assets.credit.wave-hazard", " above 0%"),
            new IdleSwitch(
                    "assets.gold.real-rate-fade",
                    scenario -> scenario.assets().gold().centralBankDrift() == 0,
                    "assets.gold.central-bank-drift",
                    " other than 0%"),
            new IdleSwitch("safe-haven", IdleSettings::noHolders, "holders.simulated", ": on"),
            new IdleSwitch("holders.foreign", IdleSettings::noHolders, "holders.simulated", ": on"),
            new IdleSwitch("holders.dealers", IdleSettings::noHolders, "holders.simulated", ": on"),
            new IdleSwitch("holders.bill-buyers", IdleSettings::noHolders, "holders.simulated", ": on"),
            new IdleSwitch("market.hazard", IdleSettings::noMarket, "market.simulated", ": true"),
            new IdleSwitch("market.feedback", IdleSettings::noMarket, "market.simulated", ": true"),
            new IdleSwitch("market.shocks", IdleSettings::noMarket, "market.simulated", ": true"),
            new IdleSwitch(
                    "market.simulated",
                    scenario -> !scenario.market().hasEpisodes(),
                    "market.hazard.enabled",
                    ": true, or market.shocks"),
            new IdleSwitch("market.hazard.constant", IdleSettings::noHazard, "market.hazard.enabled", ": true"),
            new IdleSwitch("market.hazard.fragility", IdleSettings::noHazard, "market.hazard.enabled", ": true"),
            new IdleSwitch("market.hazard.conditions", IdleSettings::noHazard, "market.hazard.enabled", ": true"),
            new IdleSwitch("market.hazard.highest", IdleSettings::noHazard, "market.hazard.enabled", ": true"),
            new IdleSwitch("market.hazard.severity-median", IdleSettings::noHazard, "market.hazard.enabled", ": true"),
            new IdleSwitch("market.hazard.severity-spread", IdleSettings::noHazard, "market.hazard.enabled", ": true"),
            new IdleSwitch("market.hazard.template", IdleSettings::noHazard, "market.hazard.enabled", ": true"));

    private IdleSettings() {}

    /** The settings of a scenario that differ from their defaults and change nothing. */
    static List<Idle> of(Scenario scenario) {
        List<Idle> found = new ArrayList<>();
        Map<String, Object> values = ScenarioKeys.ROOT.valuesIn(scenario);
        List<IdleSwitch> rules = new ArrayList<>(SWITCHES);
        rules.addAll(IdleRegimes.SWITCHES);
        for (IdleSwitch rule : rules) {
            if (rule.idle().test(scenario)) {
                ScenarioKeys.ROOT.parametersUnder(rule.key()).forEach((path, parameter) -> {
                    if (!parameter.defaultValue().equals(values.get(path))) {
                        found.add(new Idle(path, rule.by(), rule.by() + rule.needs()));
                    }
                });
            }
        }
        return found;
    }

    private static boolean noShocks(Scenario scenario) {
        return scenario.economy().shocks() == MacroShocks.NONE;
    }

    private static boolean noAssets(Scenario scenario) {
        return !scenario.model().simulatesAssets();
    }

    private static boolean noWave(Scenario scenario) {
        return scenario.assets().credit().waveHazard() == 0;
    }

    private static boolean noDisaster(Scenario scenario) {
        return scenario.economy().disaster() == 0;
    }

    private static boolean noFeedback(Scenario scenario) {
        RatesSpec rates = scenario.rates();
        return rates.debtFeedback() == 0;
    }

    private static boolean fixedShares(Scenario scenario) {
        return scenario.debt().issuance() == DebtSpec.Issuance.FIXED_SHARES;
    }

    private static boolean noMarket(Scenario scenario) {
        return !scenario.market().simulated();
    }

    private static boolean noHazard(Scenario scenario) {
        return !scenario.market().hazard().enabled();
    }

    private static boolean noHolders(Scenario scenario) {
        return !scenario.model().holdersSimulated();
    }
}
