package org.triffin.model.events;

import java.util.List;
import java.util.Optional;
import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Quarter;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** Stablecoins grow fast and buy bills. */
public record StablecoinBoomSpec(
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
                about = "Growth in its quarter beyond trend",
                unit = Unit.RATE,
                min = 0,
                max = 2,
                byDefault = "15%",
                basis = Basis.SOURCED,
                source = "$20bn in 2020 to $250bn in 2025 is 13% a quarter")
        double growth,

        @Setting(
                about = "Part of the effect left a quarter later",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.9",
                basis = Basis.ASSUMED,
                source = "Fades over two to three years")
        double persistence)
        implements Event {
    @Override
    public String name() {
        return "stablecoin_boom";
    }

    @Override
    public List<Effect> effects() {
        return List.of(new Effect(stance -> stance.stablecoinGrowth, growth, persistence));
    }
}
