package org.triffin.model.events;

import java.util.List;
import java.util.Optional;
import org.triffin.model.state.PathBlock;
import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Quarter;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** A rating agency takes a notch off the sovereign rating. */
public record DowngradeSpec(
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
                about = "Rise of the ten-year term premium",
                unit = Unit.RATE,
                min = -0.02,
                max = 0.02,
                byDefault = "3bp",
                basis = Basis.SOURCED,
                source = "Moody's, May 2025: 10y +2bp at the close; range -20 (2011) to +15bp")
        double premium,

        @Setting(
                about = "Rise of the thirty-year premium beyond the ten-year's",
                unit = Unit.RATE,
                min = -0.02,
                max = 0.02,
                byDefault = "2bp",
                basis = Basis.SOURCED,
                source = "May 2025, rounded")
        double longPremium,

        @Setting(
                about = "Part of the effect left a quarter later",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.5",
                basis = Basis.ASSUMED,
                source = "Gone after about four quarters")
        double persistence,

        @Setting(
                about = "Rise of the logarithm of the chance per 100 points of debt/GDP over 100%",
                unit = Unit.SHARE,
                min = 0,
                max = 10,
                byDefault = "1",
                basis = Basis.ASSUMED,
                source = "2011, 2023 and 2025 came as debt rose from 65% to 100% of GDP")
        double debtSensitivity)
        implements Event {
    @Override
    public String name() {
        return "downgrade";
    }

    @Override
    public List<Effect> effects() {
        return List.of(
                new Effect(stance -> stance.premium, premium, persistence),
                new Effect(stance -> stance.longTwist, longPremium, persistence),
                new Effect(stance -> stance.ratingNotches, 1, 1));
    }

    @Override
    public boolean pressed() {
        return debtSensitivity > 0;
    }

    @Override
    public double pressure(PathBlock block, int lane) {
        return debtSensitivity * (block.debt.debtToGdp[lane] - 1);
    }
}
