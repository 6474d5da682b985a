package org.triffin.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.triffin.model.debt.DebtSpec;
import org.triffin.model.economy.EconomySpec;
import org.triffin.model.economy.MacroShocks;
import org.triffin.model.rates.RatesSpec;
import org.triffin.scenario.declaration.Parameter;

/**
 * Settings that change nothing because another one switches their mechanism off. Given in the scenario itself, such a
 * setting is a mistake; inherited, or switched off from outside, it falls back to its default.
 */
final class IdleSettings {
    /**
     * One switch.
     *
     * @param key a setting or section, by dotted path
     * @param idle true for a scenario in which it changes nothing
     * @param by the setting that switches it off
     * @param needs what that setting would have to be
     */
    private record Switch(String key, Predicate<Scenario> idle, String by, String needs) {
        Switch {
            declared(key);
            declared(by);
        }
    }

    /**
     * A setting that has no effect.
     *
     * @param key dotted path of a parameter
     * @param by the setting that switches it off
     * @param needs what would give it an effect
     */
    record Idle(String key, String by, String needs) {}

    private static final List<Switch> SWITCHES = List.of(
            new Switch(
                    "economy.degrees-of-freedom",
                    scenario -> scenario.economy().shocks() != MacroShocks.STUDENT_T,
                    "economy.shocks",
                    ": student-t"),
            new Switch(
                    "economy.r-shock-scale",
                    scenario -> scenario.economy().shocks() == MacroShocks.NONE,
                    "economy.shocks",
                    " other than none"),
            new Switch("economy.disaster-size", IdleSettings::noDisaster, "economy.disaster", " above 0%"),
            new Switch("economy.disaster-recovery", IdleSettings::noDisaster, "economy.disaster", " above 0%"),
            new Switch(
                    "economy.policy-rule",
                    scenario -> scenario.economy().shortRateRule() == EconomySpec.ShortRateRule.ESTIMATED,
                    "economy.short-rate-rule",
                    ": taylor"),
            new Switch(
                    "economy.capital",
                    scenario -> scenario.fiscal().crowdingOut() == 0,
                    "fiscal.crowding-out",
                    " above 0"),
            new Switch(
                    "rates.ten-year-equivalents",
                    scenario -> scenario.rates().durationSupply() == 0,
                    "rates.duration-supply",
                    " above 0bp"),
            new Switch("rates.term-premium-share", IdleSettings::noFeedback, "rates.debt-feedback", " above 0bp"),
            new Switch("rates.debt-measure", IdleSettings::noFeedback, "rates.debt-feedback", " above 0bp"),
            new Switch(
                    "fiscal.debt-target",
                    scenario -> scenario.fiscal().debtReaction() == 0,
                    "fiscal.debt-reaction",
                    " other than 0"),
            new Switch(
                    "fiscal.budget-noise-persistence",
                    scenario -> scenario.fiscal().budgetNoise() == 0,
                    "fiscal.budget-noise",
                    " above 0%"),
            new Switch(
                    "debt.century-premium",
                    scenario -> scenario.debt().centuryBond() == 0,
                    "debt.century-bond",
                    " above 0"),
            new Switch("debt.minimum-bill-share", IdleSettings::fixedShares, "debt.issuance", ": coupon-plan"),
            new Switch("debt.maximum-bill-share", IdleSettings::fixedShares, "debt.issuance", ": coupon-plan"),
            new Switch("debt.catch-up", IdleSettings::fixedShares, "debt.issuance", ": coupon-plan"),
            new Switch("safe-haven", IdleSettings::noHolders, "holders.simulated", ": on"),
            new Switch("holders.foreign", IdleSettings::noHolders, "holders.simulated", ": on"),
            new Switch("holders.dealers", IdleSettings::noHolders, "holders.simulated", ": on"),
            new Switch("holders.bill-buyers", IdleSettings::noHolders, "holders.simulated", ": on"));

    private IdleSettings() {}

    /** The settings of a scenario that differ from their defaults and change nothing. */
    static List<Idle> of(Scenario scenario) {
        List<Idle> found = new ArrayList<>();
        for (Switch rule : SWITCHES) {
            if (rule.idle().test(scenario)) {
                for (Map.Entry<String, Parameter> entry :
                        ScenarioKeys.ROOT.parameters().entrySet()) {
                    String path = entry.getKey();
                    boolean covered = path.equals(rule.key()) || path.startsWith(rule.key() + ".");
                    if (covered && changed(scenario, path, entry.getValue())) {
                        found.add(new Idle(path, rule.by(), rule.by() + rule.needs()));
                    }
                }
            }
        }
        return found;
    }

    private static boolean changed(Scenario scenario, String path, Parameter parameter) {
        return !ScenarioKeys.ROOT.valueIn(scenario, path).equals(parameter.defaultValue());
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

    private static boolean noHolders(Scenario scenario) {
        return !scenario.model().holdersSimulated();
    }

    private static void declared(String key) {
        boolean known = ScenarioKeys.ROOT.parameters().containsKey(key);
        for (String path : ScenarioKeys.ROOT.parameters().keySet()) {
            known |= path.startsWith(key + ".");
        }
        if (!known) {
            throw new IllegalStateException("No setting is called " + key + ".");
        }
    }
}
