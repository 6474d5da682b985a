package org.triffin.model.events;

import java.util.List;
import java.util.Optional;
import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Quarter;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** Holders of stablecoins run, and bills are sold. */
public record StablecoinRunSpec(
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
                about = "Part of the stock redeemed in its quarter",
                unit = Unit.RATE,
                min = 0,
                max = 1,
                byDefault = "30%",
                basis = Basis.ASSUMED,
                source = "TerraUSD lost all, Tether 20% in two months of 2022")
        double redeemed,

        @Setting(
                about = "Part of the effect left a quarter later",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.2",
                basis = Basis.ASSUMED,
                source = "Short")
        double persistence)
        implements Event {
    @Override
    public String name() {
        return "stablecoin_run";
    }

    @Override
    public List<Effect> effects() {
        return List.of(new Effect(stance -> stance.stablecoinGrowth, -redeemed, persistence));
    }
}
