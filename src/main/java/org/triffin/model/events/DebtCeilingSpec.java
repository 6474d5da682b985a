package org.triffin.model.events;

import java.util.List;
import java.util.Optional;
import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Quarter;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** The debt limit binds: bills near the date cheapen. */
public record DebtCeilingSpec(
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
                about = "Rise of the yield on bills",
                unit = Unit.RATE,
                min = 0,
                max = 0.05,
                byDefault = "15bp",
                basis = Basis.SOURCED,
                source = "GAO-12-701: 2011; 2023 bills near the date paid far more")
        double billPremium,

        @Setting(
                about = "Rise of the ten-year term premium",
                unit = Unit.RATE,
                min = -0.02,
                max = 0.02,
                byDefault = "2bp",
                basis = Basis.ASSUMED,
                source = "Small in 2011 and 2023")
        double premium,

        @Setting(
                about = "Part of the effect left a quarter later",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.3",
                basis = Basis.ASSUMED,
                source = "Over when the limit is raised")
        double persistence)
        implements Event {
    @Override
    public String name() {
        return "debt_ceiling";
    }

    @Override
    public List<Effect> effects() {
        return List.of(
                new Effect(stance -> stance.billPremium, billPremium, persistence),
                new Effect(stance -> stance.premium, premium, persistence));
    }
}
