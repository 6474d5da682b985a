package org.triffin.model.regime;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** The inflation regime: the inflation that is tolerated rises. Rates are annual decimals. */
public record InflationSpec(
        @Setting(
                about = "Rise of the inflation that is tolerated",
                unit = Unit.RATE,
                min = 0,
                max = 0.1,
                byDefault = "2pp",
                basis = Basis.SOURCED,
                source = "From 2% to 4%: Blanchard, Dell'Ariccia and Mauro (2010)")
        double target,

        @Setting(
                about = "Quarters until the rise is whole, and until it is undone after the regime",
                unit = Unit.COUNT,
                min = 1,
                max = 40,
                byDefault = "8",
                basis = Basis.ASSUMED,
                source = "2021-23 took about as long")
        int ramp,

        @Setting(
                about = "Total response of the short rate to inflation",
                unit = Unit.SHARE,
                min = 0,
                max = 1.5,
                byDefault = "0.65",
                basis = Basis.SOURCED,
                source = "Clarida, Gali and Gertler (2000), pre-1979: .83; range here .5 to .8")
        double inflationResponse,

        @Setting(
                about = "Weight of last quarter's response",
                unit = Unit.SHARE,
                min = 0,
                max = 0.99,
                byDefault = "0.85",
                basis = Basis.SOURCED,
                source = "Taylor (1999) inertial rule as in the Federal Reserve's Monetary Policy Report")
        double inertia,

        @Setting(
                about = "Ten-year premium of the regime, with what inflation volatility and correlation bring",
                unit = Unit.RATE,
                min = 0,
                max = 0.03,
                byDefault = "60bp",
                basis = Basis.ASSUMED,
                source = "ACM premium of the 1970s against the 1960s, scaled down")
        double premium) {}
