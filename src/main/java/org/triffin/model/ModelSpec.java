package org.triffin.model;

import org.triffin.model.baseline.HorizonSpec;
import org.triffin.model.budget.BudgetSpec;
import org.triffin.model.debt.DebtSpec;
import org.triffin.model.economy.EconomySpec;
import org.triffin.model.holders.HoldersSpec;
import org.triffin.model.holders.SafeHavenSpec;
import org.triffin.model.rates.RatesSpec;

/** Everything a scenario says about the model: one record a sector. */
public record ModelSpec(
        HorizonSpec horizon,
        BudgetSpec fiscal,
        RatesSpec rates,
        EconomySpec economy,
        DebtSpec debt,
        SafeHavenSpec safeHaven,
        HoldersSpec holders) {

    /**
     * The same vintage and rules without policies, overrides, shifts, shocks and feedbacks: what the reference run, from
     * which every feedback measures deviations, is made of.
     */
    public ModelSpec reference() {
        return new ModelSpec(
                horizon,
                fiscal.reference(),
                rates.reference(),
                economy.reference(),
                debt.reference(),
                safeHaven,
                holders.simulated(holdersSimulated()));
    }

    /** Whether holders and the safe-haven state run. */
    public boolean holdersSimulated() {
        return holders.simulated().given(false);
    }
}
