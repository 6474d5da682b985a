package org.triffin.model.budget;

import java.util.List;
import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** The fiscal path and how it answers to the economy. */
public record BudgetSpec(
        @Setting(
                about = "Projection that everything is measured against: of CBO, or of history",
                unit = Unit.TEXT,
                byDefault = "cbo-2025-01",
                basis = Basis.SOURCED,
                source = "CBO, The Budget and Economic Outlook")
        String vintage,

        @Setting(
                about = "Policies on top of the vintage, in order: shipped names or definitions",
                basis = Basis.SOURCED,
                source = "Each policy names its own")
        List<PolicySpec> policies,

        @Setting(
                about = "How revenue and outlays follow the economy",
                byDefault = "indexed",
                basis = Basis.ESTIMATED,
                source = "Indexed rule, checked against CBO's rules of thumb (March 2025)")
        BudgetRule budgetRule,

        @Setting(
                about = "Deficit per point of output gap, share of GDP, first year",
                unit = Unit.SHARE,
                min = 0,
                max = 2,
                byDefault = "0.5",
                basis = Basis.ESTIMATED,
                source = "Range .3 to .9; CBO, automatic stabilizers")
        double automaticStabiliser,

        @Setting(
                about = "Primary surplus per point of debt/GDP over debt-target at the last fiscal year's end",
                unit = Unit.SHARE,
                min = -0.2,
                max = 0.5,
                byDefault = "0",
                basis = Basis.ESTIMATED,
                source = "Bohn rule on FRB/US and CBO history: +.12 in 1970-2007, -.055 in 1970-2024")
        double debtReaction,

        @Setting(
                about = "Debt/GDP at which the debt reaction is zero",
                unit = Unit.RATE,
                min = 0,
                max = 5,
                byDefault = "100%",
                basis = Basis.ASSUMED,
                source = "Near the ratio of 2025")
        double debtTarget,

        @Setting(
                about = "Chance that expiring tax provisions are extended, drawn once a path",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0",
                basis = Basis.ASSUMED,
                source = "Current law is 0; .8 would be our guess")
        double temporaryProvisionsExtended,

        @Setting(
                about = "New laws over the years: none, or as in the past",
                byDefault = "current-law",
                basis = Basis.SOURCED,
                source =
                        "CBO, eval-projections: laws enacted after a baseline added 7pp of GDP to debt by year 5, 33pp by year 10")
        PolicyDrift policyDrift,

        @Setting(
                about = "Standard deviation of a yearly surprise of the primary deficit, share of GDP; 0% is off",
                unit = Unit.RATE,
                min = 0,
                max = 0.10,
                byDefault = "0%",
                basis = Basis.ESTIMATED,
                source = "1.18% of GDP with legislation, CBO's errors and history 1970-2024")
        double budgetNoise,

        @Setting(
                about = "Yearly persistence of budget-noise",
                unit = Unit.SHARE,
                min = 0,
                max = 0.99,
                byDefault = "0.47",
                basis = Basis.ESTIMATED,
                source = "Same regression")
        double budgetNoisePersistence,

        @Setting(
                about = "Interest items outside the debt held by the public, a year",
                unit = Unit.BILLIONS,
                min = -1000,
                max = 1000,
                byDefault = "-$25bn",
                basis = Basis.ESTIMATED,
                source = "CBO January 2025, FY2025: average rate times average debt minus net interest")
        double otherNetInterest,

        @Setting(
                about = "Private investment lost per dollar of extra deficit; 0 is off",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0",
                basis = Basis.SOURCED,
                source = "CBO Working Paper 2014-02: 33 cents, range 15 to 50")
        double crowdingOut) {

    public BudgetSpec {
        policies = List.copyOf(policies);
    }

    /** The same vintage and rules without policies, surprises, reactions and feedbacks. */
    public BudgetSpec reference() {
        return new BudgetSpec(
                vintage,
                List.of(),
                budgetRule,
                automaticStabiliser,
                0,
                debtTarget,
                0,
                PolicyDrift.CURRENT_LAW,
                0,
                budgetNoisePersistence,
                otherNetInterest,
                0);
    }

    /** How revenue and outlays follow the economy. */
    public enum BudgetRule {
        /** Revenue follows GDP; outlays follow prices with lags and little of real growth. */
        INDEXED,
        /** Both are fixed shares of GDP. */
        PERCENT_OF_GDP
    }

    /** New laws over the years. */
    public enum PolicyDrift {
        /** None. */
        CURRENT_LAW,
        /** The average of the past. */
        HISTORY
    }
}
