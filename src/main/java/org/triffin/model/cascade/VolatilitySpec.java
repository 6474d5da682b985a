package org.triffin.model.cascade;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/**
 * Daily yield volatility in bp: realised sigmaR follows the absolute change of the ten-year yield,
 * sigmaR = (1 - a) sigmaR + a sqrt(pi/2) |dy|; implied sigma = sigmaLR + w (sigmaR - sigmaLR); the MOVE-like index is sqrt(252)
 * sigma.
 */
public record VolatilitySpec(
        @Setting(
                about = "Long-run daily volatility of the ten-year yield",
                unit = Unit.RATE,
                min = 1e-05,
                max = 0.01,
                byDefault = "6bp",
                basis = Basis.ESTIMATED,
                source =
                        "MOVE near 95; Fitted jointly to March 2020 and April 2025 within the range given: in-sample, not evidence")
        double longRun,

        @Setting(
                about = "Realised daily volatility on the eve",
                unit = Unit.RATE,
                min = 1e-05,
                max = 0.01,
                byDefault = "9bp",
                basis = Basis.ESTIMATED,
                source =
                        "Daily changes in the weeks before; Fitted jointly to March 2020 and April 2025 within the range given: in-sample, not evidence")
        double opening,

        @Setting(
                about = "Weight a of the last day in realised volatility",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.146",
                basis = Basis.ESTIMATED,
                source = "Fitted jointly to March 2020 and April 2025 within the range given: in-sample, not evidence")
        double gain,

        @Setting(
                about = "Weight w of realised volatility in implied volatility",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.415",
                basis = Basis.ESTIMATED,
                source = "Fitted jointly to March 2020 and April 2025 within the range given: in-sample, not evidence")
        double impliedWeight) {}
