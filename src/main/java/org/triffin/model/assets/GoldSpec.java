package org.triffin.model.assets;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** Gold: log changes of its price beyond consumer prices; a response is a log return per unit change. */
public record GoldSpec(
        @Setting(
                about = "Log return per unit rise of the expected real rate over ten years, at the start",
                unit = Unit.SHARE,
                min = -40,
                max = 10,
                byDefault = "-10",
                basis = Basis.ASSUMED,
                source = "Gold and ten-year TIPS yields moved by about -10% per 100bp in 2007-21; not since")
        double realRateResponse,

        @Setting(
                about = "Share of the real-rate response lost per unit of central banks' purchases, log",
                unit = Unit.SHARE,
                min = 0,
                max = 20,
                byDefault = "3",
                basis = Basis.ASSUMED,
                source = "The link faded in 2022-25 as central banks bought 1,000 tonnes a year, World Gold Council")
        double realRateFade,

        @Setting(
                about = "Rise of the price a year through central banks' purchases, log",
                unit = Unit.RATE,
                min = -0.1,
                max = 0.2,
                byDefault = "2%",
                basis = Basis.ASSUMED,
                source = "World Gold Council: 40% of central banks mean to hold more gold; price effect assumed")
        double centralBankDrift,

        @Setting(
                about = "Log return per unit rise of the ten-year term premium at full erosion; none without erosion",
                unit = Unit.SHARE,
                min = -40,
                max = 60,
                byDefault = "12",
                basis = Basis.ASSUMED,
                source = "April 2025: +2.2 to +6.5% while the term premium rose by .35pp")
        double premiumResponse,

        @Setting(
                about = "Log return per unit of surprise in annualised inflation",
                unit = Unit.SHARE,
                min = -5,
                max = 10,
                byDefault = "1",
                basis = Basis.ASSUMED,
                source = "Gold rose ahead of consumer prices in 1973-81")
        double inflationSurpriseResponse,

        @Setting(
                about = "Log return per unit of GDP of Federal Reserve purchases beyond the vintage",
                unit = Unit.SHARE,
                min = -5,
                max = 10,
                byDefault = "0.5",
                basis = Basis.ASSUMED,
                source =
                        "2020Q2-2021Q4: Treasuries of 10% of GDP bought while gold rose by 12%, of which under half is granted")
        double liquidityResponse,

        @Setting(
                about = "Standard deviation a year of what nothing else explains",
                unit = Unit.RATE,
                min = 0,
                max = 0.5,
                byDefault = "14%",
                basis = Basis.ESTIMATED,
                source = "Residual of quarterly returns 1971-2026")
        double volatility) {

    GoldSpec withoutResidual() {
        return new GoldSpec(
                realRateResponse,
                realRateFade,
                centralBankDrift,
                premiumResponse,
                inflationSurpriseResponse,
                liquidityResponse,
                0);
    }
}
