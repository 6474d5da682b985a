package org.triffin.model.events;

import java.util.List;
import java.util.Optional;
import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Quarter;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** Trend growth surprises for good. */
public record ProductivitySpec(
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
                about = "Change of trend growth",
                unit = Unit.RATE,
                min = -0.05,
                max = 0.05,
                byDefault = "0.5pp",
                basis = Basis.ASSUMED,
                source = "1995-2004 against the decades around it")
        double growth,

        @Setting(
                about = "Rise of the equilibrium real rate per point of trend growth",
                unit = Unit.SHARE,
                min = 0,
                max = 2,
                byDefault = "0.8",
                basis = Basis.ASSUMED,
                source = "As in the growth regime")
        double realRate,

        @Setting(
                about = "Part of the effect left a quarter later",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "1",
                basis = Basis.ASSUMED,
                source = "For good")
        double persistence)
        implements Event {
    @Override
    public String name() {
        return "productivity";
    }

    @Override
    public List<Effect> effects() {
        return List.of(
                new Effect(stance -> stance.growth, growth, persistence),
                new Effect(stance -> stance.growthOutlook, growth, persistence),
                new Effect(stance -> stance.realRate, realRate * growth, persistence));
    }
}
