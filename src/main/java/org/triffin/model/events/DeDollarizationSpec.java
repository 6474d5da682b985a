package org.triffin.model.events;

import java.util.List;
import java.util.Optional;
import org.triffin.model.state.PathBlock;
import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Quarter;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** Official holders leave for reasons other than return. */
public record DeDollarizationSpec(
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
                about = "Share of the debt that they sell in all",
                unit = Unit.RATE,
                min = 0,
                max = 0.3,
                byDefault = "5pp",
                basis = Basis.ASSUMED,
                source = "A third of official holdings, about 12% of the debt, rounded up")
        double exit,

        @Setting(
                about = "Fall of the dollar in its quarter",
                unit = Unit.RATE,
                min = 0,
                max = 0.5,
                byDefault = "5%",
                basis = Basis.ASSUMED,
                source = "No precedent of the size")
        double dollar,

        @Setting(
                about = "Part of the effect left a quarter later",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.75",
                basis = Basis.ASSUMED,
                source = "Sold over about two years")
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
        return "de_dollarization";
    }

    @Override
    public List<Effect> effects() {
        return List.of(
                new Effect(stance -> stance.foreignExit, exit * (1 - persistence), persistence),
                new Effect(stance -> stance.dollarDrift, -dollar, 0));
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
