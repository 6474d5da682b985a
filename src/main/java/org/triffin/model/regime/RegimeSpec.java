package org.triffin.model.regime;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Quarter;
import org.triffin.vocabulary.Setting;

/** Which regime manages the debt when, and what each regime does. */
public record RegimeSpec(
        @Setting(
                about = "Regime in force from the first shock quarter on",
                byDefault = "current-policy",
                shorthand = true,
                basis = Basis.ASSUMED,
                source = "Scenario choice")
        Regime start,

        @Setting(
                about = "Later regimes by the quarter in which each takes over",
                basis = Basis.ASSUMED,
                source = "Scenario choice")
        Map<Quarter, Regime> schedule,

        @Setting(about = "Regimes that take over at random") SwitchingSpec switching,
        @Setting(about = "The bet on productivity") GrowthSpec growth,
        @Setting(about = "Tolerated inflation") InflationSpec inflation,

        @Setting(about = "Purchases by the Federal Reserve and low rates")
        MonetizationSpec monetization,

        @Setting(about = "Cuts of the primary deficit") TighteningSpec tightening) {

    public RegimeSpec {
        schedule = Map.copyOf(schedule);
        if (switching.enabled() && !schedule.isEmpty()) {
            throw new IllegalArgumentException(
                    "schedule and switching cannot both decide which regime takes over: remove one of them.");
        }
    }

    /** Current policy for ever. */
    public RegimeSpec reference() {
        return always(Regime.CURRENT_POLICY);
    }

    /** The same where no regime takes over at random. */
    public RegimeSpec withoutSwitching() {
        return new RegimeSpec(start, schedule, switching.off(), growth, inflation, monetization, tightening);
    }

    /** The same regimes with this one in force from the first shock quarter to the end. */
    public RegimeSpec always(Regime regime) {
        return new RegimeSpec(regime, Map.of(), switching.off(), growth, inflation, monetization, tightening);
    }

    /** The regimes other than current policy that can come into force. */
    public Set<Regime> reachable() {
        Set<Regime> reachable = EnumSet.noneOf(Regime.class);
        if (switching.enabled()) {
            reachable.addAll(EnumSet.allOf(Regime.class));
        }
        reachable.add(start);
        reachable.addAll(schedule.values());
        reachable.remove(Regime.CURRENT_POLICY);
        return reachable;
    }
}
