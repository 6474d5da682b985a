package org.triffin.model.events;

import java.util.List;
import java.util.Optional;
import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Quarter;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** A tariff pushes costs up, as in 2018 and 2025; the short rate answers as the macro block has it. */
public record TariffSpec(
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
                about = "Rise of annualised inflation in its quarter",
                unit = Unit.RATE,
                min = 0,
                max = 0.2,
                byDefault = "1.1pp",
                basis = Basis.ASSUMED,
                source =
                        "Ten points of tariff on imports of 11% of GDP, passed through in about a year as the macro block lets it fade")
        double inflation,

        @Setting(
                about = "Fall of annualised growth in its quarter",
                unit = Unit.RATE,
                min = 0,
                max = 0.2,
                byDefault = "1pp",
                basis = Basis.ASSUMED,
                source = "Trade and confidence")
        double growth,

        @Setting(
                about = "Rise of the ten-year term premium",
                unit = Unit.RATE,
                min = -0.02,
                max = 0.02,
                byDefault = "25bp",
                basis = Basis.ASSUMED,
                source = "Cuts are put off, the curve steepens: April 2025")
        double premium,

        @Setting(
                about = "Rise of the thirty-year premium beyond the ten-year's",
                unit = Unit.RATE,
                min = -0.02,
                max = 0.02,
                byDefault = "10bp",
                basis = Basis.ASSUMED,
                source = "April 2025: thirty-year yields rose with ten-year yields and stayed higher")
        double longPremium,

        @Setting(
                about = "Part of the effect left a quarter later",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.8",
                basis = Basis.ASSUMED,
                source = "A premium of about a year")
        double persistence)
        implements Event {
    @Override
    public String name() {
        return "tariff";
    }

    @Override
    public List<Effect> effects() {
        return List.of(
                new Effect(stance -> stance.impulse[1], inflation, 0),
                new Effect(stance -> stance.impulse[0], -growth, 0),
                new Effect(stance -> stance.premium, premium, persistence),
                new Effect(stance -> stance.longTwist, longPremium, persistence));
    }
}
