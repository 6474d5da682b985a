package org.triffin.model;

import org.triffin.model.assets.AssetsSpec;
import org.triffin.model.baseline.HorizonSpec;
import org.triffin.model.budget.BudgetSpec;
import org.triffin.model.cascade.MarketSpec;
import org.triffin.model.debt.DebtSpec;
import org.triffin.model.economy.EconomySpec;
import org.triffin.model.economy.MacroShocks;
import org.triffin.model.events.Events;
import org.triffin.model.holders.HoldersSpec;
import org.triffin.model.holders.SafeHavenSpec;
import org.triffin.model.rates.RatesSpec;
import org.triffin.model.regime.RegimeSpec;

/** Everything a scenario says about the model: one record a sector. */
public record ModelSpec(
        HorizonSpec horizon,
        BudgetSpec fiscal,
        RatesSpec rates,
        EconomySpec economy,
        DebtSpec debt,
        SafeHavenSpec safeHaven,
        HoldersSpec holders,
        RegimeSpec regime,
        Events events,
        AssetsSpec assets,
        MarketSpec market) {

    /** True when a regime or an event can move the stance. */
    public boolean moves() {
        return !regime.reachable().isEmpty() || events.any();
    }

    /** The same without what is drawn every quarter: macro shocks, switching between regimes, events by chance. */
    public ModelSpec withoutShocks() {
        return new ModelSpec(
                horizon,
                fiscal,
                rates,
                economy.under(MacroShocks.NONE),
                debt,
                safeHaven,
                holders.simulated(holdersSimulated()),
                regime.withoutSwitching(),
                events.dated(),
                assets.simulated(simulatesAssets()),
                market.withoutChance());
    }

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
                holders.simulated(holdersSimulated()),
                regime.reference(),
                Events.NONE,
                assets.reference(simulatesAssets()),
                market.reference());
    }

    /** Whether assets are part of the model. */
    public boolean simulatesAssets() {
        return assets.simulated().given(moves());
    }

    /** Whether holders and the safe-haven state run. */
    public boolean holdersSimulated() {
        return holders.simulated().given(moves() || simulatesAssets());
    }
}
