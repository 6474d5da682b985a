package org.triffin.model.assets;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** Equities: log returns; a response is a log return per unit change, so -9 is -9% per 100bp. */
public record EquitySpec(
        @Setting(
                about = "Expected return of equities over three-month bills, log, a year",
                unit = Unit.RATE,
                min = -0.05,
                max = 0.15,
                byDefault = "4.5%",
                basis = Basis.ASSUMED,
                source = "Between 2% implied by high valuations and 6.3% earned over bills in 1971-2026")
        double premium,

        @Setting(
                about = "Log return per unit rise of the expected real rate over ten years",
                unit = Unit.SHARE,
                min = -40,
                max = 10,
                byDefault = "-5",
                basis = Basis.ASSUMED,
                source =
                        "Half of what Bernanke and Kuttner (2005) imply, 4% per 1pp of short rate, since real rates also rise with growth")
        double realRateResponse,

        @Setting(
                about = "Log return per unit rise of expected inflation over ten years",
                unit = Unit.SHARE,
                min = -20,
                max = 20,
                byDefault = "-1",
                basis = Basis.ASSUMED,
                source =
                        "Between the neutrality of a claim on real profits and the falls of the 1970s, Fama and Schwert (1977)")
        double inflationResponse,

        @Setting(
                about = "Log return per unit rise of the ten-year term premium where stocks and bonds move together",
                unit = Unit.SHARE,
                min = -40,
                max = 40,
                byDefault = "-7.7",
                basis = Basis.ESTIMATED,
                source = "2022-26, Federal Reserve and market data: -7.7% per 100bp")
        double premiumResponseTogether,

        @Setting(
                about = "Log return per unit rise of the ten-year term premium where stocks and bonds move apart",
                unit = Unit.SHARE,
                min = -40,
                max = 40,
                byDefault = "3.1",
                basis = Basis.ESTIMATED,
                source = "2003-21, Federal Reserve and market data: +3.1% per 100bp")
        double premiumResponseApart,

        @Setting(
                about = "Correlation of stocks and bonds at which premium-response-together holds",
                unit = Unit.SHARE,
                min = 0.01,
                max = 1,
                byDefault = "0.65",
                basis = Basis.ESTIMATED,
                source = "Quarterly returns 2021-23")
        double correlationTogether,

        @Setting(
                about = "Correlation of stocks and bonds at which premium-response-apart holds",
                unit = Unit.SHARE,
                min = -1,
                max = 0,
                byDefault = "-0.56",
                basis = Basis.ESTIMATED,
                source = "Quarterly returns 2000-20")
        double correlationApart,

        @Setting(
                about = "Log return per unit rise of the trend growth that markets expect",
                unit = Unit.SHARE,
                min = 0,
                max = 60,
                byDefault = "15",
                basis = Basis.ASSUMED,
                source =
                        "A growing claim valued at 25 to 30 times what it pays, of which markets grant half to news about growth")
        double growthOutlookResponse,

        @Setting(
                about = "Log return per unit of output gained by surprise",
                unit = Unit.SHARE,
                min = 0,
                max = 10,
                byDefault = "2",
                basis = Basis.ASSUMED,
                source = "Profits move about twice as much as output")
        double growthSurpriseResponse,

        @Setting(
                about = "Log return per unit of GDP of Federal Reserve purchases beyond the vintage",
                unit = Unit.SHARE,
                min = -5,
                max = 10,
                byDefault = "1",
                basis = Basis.ASSUMED,
                source =
                        "2020Q2-2021Q4: Treasuries of 10% of GDP bought while equities rose by 60%, of which a sixth is granted")
        double liquidityResponse,

        @Setting(
                about = "Log change as a flight from risk of strength 1 begins, made good when it ends",
                unit = Unit.SHARE,
                min = -1,
                max = 1,
                byDefault = "-0.05",
                basis = Basis.ESTIMATED,
                source = "2-8 April 2025: about -5%")
        double flightResponse,

        @Setting(
                about = "Log return per unit rise of the credit spread that private credit causes",
                unit = Unit.SHARE,
                min = -40,
                max = 10,
                byDefault = "-6",
                basis = Basis.ASSUMED,
                source = "Equities fall 5 to 8% when investment-grade spreads widen by 1pp")
        double distressResponse,

        @Setting(
                about = "Standard deviation a year of what nothing else explains",
                unit = Unit.RATE,
                min = 0,
                max = 0.5,
                byDefault = "13%",
                basis = Basis.ESTIMATED,
                source = "Residual of quarterly returns 1971-2026")
        double volatility) {

    public EquitySpec {
        if (!(correlationApart < correlationTogether)) {
            throw new IllegalArgumentException("correlation-apart must be below correlation-together.");
        }
    }

    EquitySpec withoutResidual() {
        return new EquitySpec(
                premium,
                realRateResponse,
                inflationResponse,
                premiumResponseTogether,
                premiumResponseApart,
                correlationTogether,
                correlationApart,
                growthOutlookResponse,
                growthSurpriseResponse,
                liquidityResponse,
                flightResponse,
                distressResponse,
                0);
    }
}
