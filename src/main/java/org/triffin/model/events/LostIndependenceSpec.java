package org.triffin.model.events;

import java.util.List;
import java.util.Optional;
import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Quarter;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** The Federal Reserve loses its independence: lower rates now, more inflation and a higher premium later, so the curve twists. */
public record LostIndependenceSpec(
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
                about = "Cut of the short rate",
                unit = Unit.RATE,
                min = 0,
                max = 0.1,
                byDefault = "100bp",
                basis = Basis.ASSUMED,
                source = "Four cuts that the outlook did not call for")
        double rateCut,

        @Setting(
                about = "Rise of expected inflation",
                unit = Unit.RATE,
                min = 0,
                max = 0.1,
                byDefault = "30bp",
                basis = Basis.SOURCED,
                source = "Drechsel (2024): sign and slow build-up of prices after political pressure; size ours")
        double expectedInflation,

        @Setting(
                about = "Rise of the ten-year term premium",
                unit = Unit.RATE,
                min = 0,
                max = 0.05,
                byDefault = "25bp",
                basis = Basis.ASSUMED,
                source = "21 April 2025 saw 30y +6bp on a threat alone")
        double premium,

        @Setting(
                about = "Rise of the thirty-year premium beyond the ten-year's",
                unit = Unit.RATE,
                min = 0,
                max = 0.05,
                byDefault = "25bp",
                basis = Basis.ASSUMED,
                source = "The same day: 2y -3bp, 30y +6bp")
        double longPremium,

        @Setting(
                about = "Fall of the dollar in its quarter",
                unit = Unit.RATE,
                min = 0,
                max = 0.5,
                byDefault = "3%",
                basis = Basis.ASSUMED,
                source = "April 2025: -3.8% with tariffs")
        double dollar,

        @Setting(
                about = "Part of the effect left a quarter later",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.95",
                basis = Basis.ASSUMED,
                source = "Restored after about five years")
        double persistence)
        implements Event {
    @Override
    public String name() {
        return "lost_independence";
    }

    @Override
    public List<Effect> effects() {
        return List.of(
                new Effect(stance -> stance.policyRate, -rateCut, persistence),
                new Effect(stance -> stance.expectedInflation, expectedInflation, persistence),
                new Effect(stance -> stance.premium, premium, persistence),
                new Effect(stance -> stance.longTwist, longPremium, persistence),
                new Effect(stance -> stance.dollarDrift, -dollar, 0),
                new Effect(stance -> stance.independenceLost, 1, persistence));
    }
}
