package org.triffin.results;

import java.util.ArrayList;
import java.util.List;
import org.triffin.model.budget.BudgetSpec;
import org.triffin.model.budget.BudgetSpec.PolicyDrift;
import org.triffin.model.economy.EconomySpec;
import org.triffin.model.economy.MacroShocks;
import org.triffin.scenario.Scenario;

/** Which sources of uncertainty the bands of a run include, and which not, in short phrases. */
final class Uncertainty {
    private Uncertainty() {}

    static List<String> phrases(Scenario scenario) {
        EconomySpec economy = scenario.economy();
        BudgetSpec fiscal = scenario.fiscal();
        boolean shocks = economy.shocks() != MacroShocks.NONE;
        List<String> phrases = new ArrayList<>();
        phrases.add(
                shocks
                        ? "Included: quarterly shocks to growth, inflation, the short rate and the term premium ("
                                + words(economy.shocks()) + ")"
                        : "Not included: shocks to growth, inflation and interest rates (switched off)");
        add(phrases, shocks && economy.parameterUncertainty(), "uncertain coefficients of the economy's equations");
        add(phrases, economy.disaster() > 0, "rare disasters like 2020");
        add(phrases, fiscal.budgetNoise() > 0, "yearly surprises of the primary deficit");
        add(phrases, extensionIsOpen(fiscal), "whether expiring tax provisions are extended");
        phrases.add(
                fiscal.policyDrift() == PolicyDrift.HISTORY
                        ? "Included on average: new laws, as in the past"
                        : "Not included: new laws (current law is held)");
        phrases.add(
                "Not included: changes of the trend of growth and of the neutral rate other than the scenario's own");
        return phrases;
    }

    private static boolean extensionIsOpen(BudgetSpec fiscal) {
        double chance = fiscal.temporaryProvisionsExtended();
        return chance > 0 && chance < 1;
    }

    private static void add(List<String> phrases, boolean included, String what) {
        phrases.add((included ? "Included: " : "Not included: ") + what);
    }

    private static String words(MacroShocks shocks) {
        return switch (shocks) {
            case GAUSSIAN -> "normal";
            case STUDENT_T -> "fat-tailed, Student's t";
            case BOOTSTRAP -> "drawn from those of 1985-2024";
            case NONE -> "none";
        };
    }
}
