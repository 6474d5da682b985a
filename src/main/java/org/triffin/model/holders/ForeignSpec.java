package org.triffin.model.holders;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** Foreign demand for Treasuries and the foreign bond it compares them with; annual decimals. */
public record ForeignSpec(
        @Setting(
                about = "Foreign holders at the start, share of the debt held by the public",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.306",
                basis = Basis.SOURCED,
                source = "Congressional Research Service: $9.2tn of $30.1tn, December 2025")
        double share,

        @Setting(
                about = "Change of the foreign share in a quarter when nothing else moves it",
                unit = Unit.RATE,
                min = -0.01,
                max = 0.01,
                byDefault = "-0.1pp",
                basis = Basis.ASSUMED,
                source =
                        "A third of the fall from one half in 2008 to 30.6% in 2025; reserve managers turn to gold and other currencies")
        double drift,

        @Setting(
                about =
                        "Fall of the foreign share in a quarter per percentage point of hedged pick-up over the reference run",
                unit = Unit.RATE,
                min = 0,
                max = 0.02,
                byDefault = "0.15pp",
                basis = Basis.ASSUMED,
                source =
                        "No published elasticity fits a share; chosen so that 100bp for ten years moves the share by six points")
        double pickupResponse,

        @Setting(
                about = "Fall of the foreign share in a quarter per unit of erosion over the reference run",
                unit = Unit.RATE,
                min = 0,
                max = 0.1,
                byDefault = "0.6pp",
                basis = Basis.ASSUMED,
                source = "Erosion higher by .4 for two decades repeats the fall since 2008")
        double erosionResponse,

        @Setting(
                about = "Foreign ten-year yield when the Treasury yields us-long-yield",
                unit = Unit.RATE,
                min = -0.02,
                max = 0.15,
                byDefault = "2.3%",
                basis = Basis.ASSUMED,
                source = "About two parts German and one part Japanese bonds in 2025, rounded")
        double longYield,

        @Setting(
                about = "Foreign one-year rate when the three-month bill yields us-short-rate",
                unit = Unit.RATE,
                min = -0.02,
                max = 0.15,
                byDefault = "1.5%",
                basis = Basis.ASSUMED,
                source = "The same mix of the ECB and Bank of Japan rates in 2025, rounded")
        double shortRate,

        @Setting(
                about = "Ten-year Treasury yield that goes with long-yield",
                unit = Unit.RATE,
                min = 0,
                max = 0.15,
                byDefault = "4.3%",
                basis = Basis.SOURCED,
                source = "Federal Reserve H.15, average of 2025, rounded")
        double usLongYield,

        @Setting(
                about = "Three-month bill yield that goes with short-rate",
                unit = Unit.RATE,
                min = 0,
                max = 0.15,
                byDefault = "4.2%",
                basis = Basis.SOURCED,
                source = "Federal Reserve H.15, average of 2025, bond-equivalent, rounded")
        double usShortRate,

        @Setting(
                about = "Part of a move of the ten-year Treasury yield that foreign bonds follow",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.6",
                basis = Basis.ASSUMED,
                source = "Long yields of advanced economies move together for the larger part")
        double longPassThrough,

        @Setting(
                about = "Part of a move of the bill yield that foreign short rates follow",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.6",
                basis = Basis.ASSUMED,
                source = "Policy rates of advanced economies share most of their cycles, as in 2008-10 and 2022-24")
        double shortPassThrough,

        @Setting(
                about = "Cross-currency basis; negative pays whoever lends dollars",
                unit = Unit.RATE,
                min = -0.02,
                max = 0.02,
                byDefault = "-10bp",
                basis = Basis.ASSUMED,
                source = "Euro and yen one-year bases of 2024-25 lie between about -5 and -30bp")
        double basis) {
    /** Hedged yield of the foreign bond less the Treasury's after a user fee, for given yields. */
    double pickup(double tenYear, double bill, double userFee) {
        double foreign = Math.fma(longPassThrough, tenYear - usLongYield, longYield);
        double foreignShort = Math.fma(shortPassThrough, bill - usShortRate, shortRate);
        return HedgedYield.of(foreign, bill, foreignShort, basis) - (1 - userFee) * tenYear;
    }
}
