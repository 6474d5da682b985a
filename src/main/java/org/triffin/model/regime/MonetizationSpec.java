package org.triffin.model.regime;

import java.util.Optional;
import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** The monetization regime: the Federal Reserve buys the debt and holds rates down. Rates are annual decimals. */
public record MonetizationSpec(
        @Setting(
                about = "Share of net issuance that the Federal Reserve buys",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.6",
                basis = Basis.SOURCED,
                source = "50 to 70%: net issuance of 2020Q2-2021Q4 against the rise of SOMA holdings")
        double purchaseShare,

        @Setting(
                about = "Highest share of the debt that the Federal Reserve holds",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.4",
                basis = Basis.ASSUMED,
                source = "Bank of Japan: about half of JGBs")
        double highestShare,

        @Setting(
                about = "Cut of the short rate",
                unit = Unit.RATE,
                min = 0,
                max = 0.1,
                byDefault = "150bp",
                basis = Basis.SOURCED,
                source = "March 2020")
        double rateCut,

        @Setting(
                about = "Quarters until the cut is whole, and until it is undone after the regime",
                unit = Unit.COUNT,
                min = 1,
                max = 20,
                byDefault = "4",
                basis = Basis.ASSUMED,
                source = "Faster in 2020, slower in Japan")
        int ramp,

        @Setting(
                about = "Ten-year yield above which the Federal Reserve buys without limit; none when not given",
                unit = Unit.RATE,
                min = 0,
                max = 0.1,
                basis = Basis.SOURCED,
                source = "2.5% in 1942-51: Federal Reserve-Treasury peg")
        Optional<Double> yieldCap,

        @Setting(
                about = "Most that is bought in a quarter to hold the cap, share of annual GDP",
                unit = Unit.RATE,
                min = 0,
                max = 0.5,
                byDefault = "5%",
                basis = Basis.ASSUMED,
                source = "2020Q2 saw 7%")
        double capLimit,

        @Setting(
                about = "Four-quarter inflation at which the cap breaks",
                unit = Unit.RATE,
                min = 0,
                max = 0.5,
                byDefault = "5%",
                basis = Basis.ASSUMED,
                source = "1951 broke at 8 to 9%, with price controls gone")
        double capBreaks,

        @Setting(
                about = "Rise of expected inflation per GDP of purchases, after eight quarters",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.05",
                basis = Basis.ASSUMED,
                source = ".05pp per 1% of GDP bought; 2020-21 bought 12% of GDP")
        double inflationPerPurchase,

        @Setting(
                about = "Part of the interest on reserves that is paid",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "1",
                basis = Basis.ASSUMED,
                source = "All, as today; tiering would pay less")
        double reserveInterest) {}
