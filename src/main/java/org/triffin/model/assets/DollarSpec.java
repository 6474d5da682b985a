package org.triffin.model.assets;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** The broad dollar: log changes of its real exchange value; the nominal one follows relative consumer prices. */
public record DollarSpec(
        @Setting(
                about =
                        "Log rise of the real dollar per unit of the real ten-year differential to the rest of the world",
                unit = Unit.SHARE,
                min = 0,
                max = 20,
                byDefault = "4.8",
                basis = Basis.SOURCED,
                source = "Federal Reserve FRB/US: equation of the real exchange rate")
        double realRateResponse,

        @Setting(
                about =
                        "Log change of the real dollar per unit rise of the ten-year term premium at full erosion; none without",
                unit = Unit.SHARE,
                min = -40,
                max = 10,
                byDefault = "-5",
                basis = Basis.ASSUMED,
                source = "April 2025: yields up, the dollar down 3.8%, part of it flight")
        double premiumResponse,

        @Setting(
                about = "Log by which the real dollar is above its fair value at the start",
                unit = Unit.RATE,
                min = -0.5,
                max = 0.5,
                byDefault = "0%",
                basis = Basis.ASSUMED,
                source = "No view; Goldman Sachs (2025) put it at 20%")
        double overvaluation,

        @Setting(
                about = "Share of the distance to fair value closed in a year",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.15",
                basis = Basis.SOURCED,
                source = "Rogoff (1996): half-lives of three to five years")
        double reversion,

        @Setting(
                about = "Inflation abroad",
                unit = Unit.RATE,
                min = -0.05,
                max = 0.2,
                byDefault = "2.3%",
                basis = Basis.ASSUMED,
                source = "The vintages' own consumer-price inflation, so that the nominal dollar has no trend")
        double foreignInflation,

        @Setting(
                about = "Log rise of the dollar as a flight from risk of strength 1 begins, without erosion",
                unit = Unit.SHARE,
                min = -0.5,
                max = 0.5,
                byDefault = "0.04",
                basis = Basis.ESTIMATED,
                source = "9-19 March 2020: +8.0% in a flight about twice April 2025's")
        double flightResponse,

        @Setting(
                about = "Erosion at which a flight no longer lifts the dollar; beyond it the dollar falls",
                unit = Unit.SHARE,
                min = 0.01,
                max = 1,
                byDefault = "0.20",
                basis = Basis.ASSUMED,
                source = "Between March 2020, when it rose, and April 2025, when it fell by 3.8%")
        double flightTurn,

        @Setting(
                about = "Standard deviation a year of what nothing else explains",
                unit = Unit.RATE,
                min = 0,
                max = 0.5,
                byDefault = "4.5%",
                basis = Basis.ESTIMATED,
                source = "Residual of quarterly changes 1971-2026")
        double volatility) {

    DollarSpec withoutResidual() {
        return new DollarSpec(
                realRateResponse,
                premiumResponse,
                overvaluation,
                reversion,
                foreignInflation,
                flightResponse,
                flightTurn,
                0);
    }
}
