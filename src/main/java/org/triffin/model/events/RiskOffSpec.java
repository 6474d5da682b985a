package org.triffin.model.events;

import java.util.List;
import java.util.Optional;
import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Quarter;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** A flight from risk; whether Treasuries and the dollar gain depends on the safe-haven state. */
public record RiskOffSpec(
        @Setting(
                about = "Quarter in which it happens",
                unit = Unit.QUARTER,
                basis = Basis.ASSUMED,
                source = "Scenario choice")
        Optional<Quarter> at,

        @Setting(
                about = "Chance per quarter that it happens",
                unit = Unit.RATE,
                min = 0,
                max = 0.5,
                byDefault = "0%",
                basis = Basis.ASSUMED,
                source = "Scenario choice")
        double hazard,

        @Setting(
                about = "Strength; 1 is April 2025",
                unit = Unit.SHARE,
                min = 0,
                max = 10,
                byDefault = "1",
                basis = Basis.ASSUMED,
                source = "VIX near 50")
        double strength,

        @Setting(
                about = "Rise of the ten-year term premium that stays, whatever the flight does",
                unit = Unit.RATE,
                min = 0,
                max = 0.05,
                byDefault = "35bp",
                basis = Basis.SOURCED,
                source = "ACM premium in April 2025: +32 to 44bp at the peak, +27 at month end; range 20 to 120bp")
        double premium,

        @Setting(
                about = "Part of the effect left a quarter later",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.76",
                basis = Basis.ASSUMED,
                source = "Half-life of 2 to 3 quarters")
        double persistence)
        implements Event {
    @Override
    public String name() {
        return "risk_off";
    }

    @Override
    public List<Effect> effects() {
        return List.of(
                new Effect(stance -> stance.riskOff, strength, 0.3),
                new Effect(stance -> stance.premium, premium * strength, persistence));
    }
}
