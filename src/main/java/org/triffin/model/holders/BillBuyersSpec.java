package org.triffin.model.holders;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** Money funds and stablecoin issuers, who hold bills. */
public record BillBuyersSpec(
        @Setting(
                about = "Money funds, share of the bills outstanding",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.45",
                basis = Basis.ESTIMATED,
                source =
                        "Crane Data: $2.7tn in May and $3.1tn in August 2025 of Treasuries, against bills of $5.8tn and $6.4tn in Z.1 table L.210")
        double moneyFundShare,

        @Setting(
                about = "Bills of stablecoin issuers at the start",
                unit = Unit.BILLIONS,
                min = 0,
                max = 5000,
                byDefault = "$182bn",
                basis = Basis.SOURCED,
                source = "Issuers' reports, mid-2025; used at the start of every vintage")
        double stablecoins,

        @Setting(
                about = "Growth of stablecoins beyond GDP at the start",
                unit = Unit.RATE,
                min = -0.5,
                max = 2,
                byDefault = "20%",
                basis = Basis.ASSUMED,
                source = "From $20bn in 2020 to $250bn in 2025 growth was far higher; it fades")
        double stablecoinGrowth,

        @Setting(
                about = "Time in which that growth halves",
                unit = Unit.YEARS,
                min = 0.25,
                max = 50,
                byDefault = "3y",
                basis = Basis.ASSUMED,
                source = "Stablecoins settle at two to three times their present share of GDP")
        double growthHalfLife,

        @Setting(
                about = "Fall of bill yields when stablecoins buy 0.1% of the bills outstanding within days",
                unit = Unit.RATE,
                min = 0,
                max = 0.01,
                byDefault = "3.9bp",
                basis = Basis.ESTIMATED,
                source = "Ahmed and Aldasoro, BIS Working Paper 1270: $3.5bn in five days, -2 to -2.5bp; bills $6.1tn")
        double flowEffect,

        @Setting(
                about = "Part of a quarter for which a flow moves bill yields",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.15",
                basis = Basis.ESTIMATED,
                source = "Ten trading days, BIS Working Paper 1270")
        double flowPersistence,

        @Setting(
                about = "Rise of bill yields on a sale over the fall on a purchase",
                unit = Unit.SHARE,
                min = 1,
                max = 10,
                byDefault = "2.5",
                basis = Basis.SOURCED,
                source = "BIS Working Paper 1270: two to three times")
        double outflowFactor,

        @Setting(
                about = "Largest move of bill yields by stablecoin flows in a quarter",
                unit = Unit.RATE,
                min = 0.0001,
                max = 0.05,
                byDefault = "50bp",
                basis = Basis.ASSUMED,
                source = "Other investors step in")
        double flowLimit,

        @Setting(
                about = "Rise of bill yields per 1% of GDP of bills left to others beyond the reference run",
                unit = Unit.RATE,
                min = 0,
                max = 0.005,
                byDefault = "1.5bp",
                basis = Basis.ASSUMED,
                source = "Sign after Greenwood, Hanson and Stein (2015)")
        double supplyEffect) {
    /** The purchase that flow-effect is measured for, share of the bills outstanding. */
    static final double FLOW = 0.001;
}
