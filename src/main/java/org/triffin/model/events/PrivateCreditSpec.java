package org.triffin.model.events;

import java.util.List;
import java.util.Optional;
import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Quarter;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** A wave of defaults in private credit. */
public record PrivateCreditSpec(
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
                about = "Rise of the yearly default rate",
                unit = Unit.RATE,
                min = 0,
                max = 0.5,
                byDefault = "9pp",
                basis = Basis.SOURCED,
                source = "UBS (2026): 13 to 15% at worst against 3 to 5%")
        double defaults,

        @Setting(
                about = "Part of the effect left a quarter later",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.8",
                basis = Basis.ASSUMED,
                source = "About a year")
        double persistence)
        implements Event {
    @Override
    public String name() {
        return "private_credit";
    }

    @Override
    public List<Effect> effects() {
        return List.of(new Effect(stance -> stance.privateCreditDefaults, defaults, persistence));
    }
}
