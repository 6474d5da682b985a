package org.triffin.model.regime;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** The growth regime: productivity may answer. Rates are annual decimals. */
public record GrowthSpec(
        @Setting(
                about = "Chance that productivity answers, drawn when the regime begins",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.4",
                basis = Basis.ASSUMED,
                source = "One in the two or three bets of the kind since 1960 paid off (1995-2000)")
        double success,

        @Setting(
                about = "Smallest gain of trend growth on success",
                unit = Unit.RATE,
                min = 0,
                max = 0.05,
                byDefault = "0.5%",
                basis = Basis.ASSUMED,
                source = "Nonfarm productivity grew .5 to 1pp faster in 1996-2004 than before and after")
        double smallestGain,

        @Setting(
                about = "Largest gain of trend growth on success",
                unit = Unit.RATE,
                min = 0,
                max = 0.05,
                byDefault = "1.0%",
                basis = Basis.ASSUMED,
                source = "The same period")
        double largestGain,

        @Setting(
                about = "Quarters until the gain is whole, and until it has faded after the regime",
                unit = Unit.COUNT,
                min = 1,
                max = 40,
                byDefault = "7",
                basis = Basis.ASSUMED,
                source = "6 to 8 quarters")
        int ramp,

        @Setting(
                about = "Rise of the equilibrium real rate per point of trend growth",
                unit = Unit.SHARE,
                min = 0,
                max = 2,
                byDefault = "0.8",
                basis = Basis.ASSUMED,
                source = "Between the Ramsey rule with log utility (1) and Laubach and Williams (2003) lower estimates")
        double realRate,

        @Setting(
                about = "Shift of the ten-year term premium",
                unit = Unit.RATE,
                min = -0.02,
                max = 0.02,
                byDefault = "10bp",
                basis = Basis.ASSUMED,
                source = "More issuance for investment")
        double premium,

        @Setting(
                about = "Stimulus that comes with the regime, share of GDP",
                unit = Unit.RATE,
                min = 0,
                max = 0.05,
                byDefault = "0%",
                basis = Basis.ASSUMED,
                source = "None beyond the scenario's own policies")
        double stimulus,

        @Setting(
                about = "Yearly fall of the dollar where productivity does not answer",
                unit = Unit.RATE,
                min = 0,
                max = 0.1,
                byDefault = "1.5%",
                basis = Basis.ASSUMED,
                source = "A failed bet costs credit abroad: no measured size")
        double dollarLoss) {
    public GrowthSpec {
        if (!(smallestGain <= largestGain)) {
            throw new IllegalArgumentException("smallest-gain must not be above largest-gain.");
        }
    }
}
