package org.triffin.model.cascade;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/**
 * Unlevered sellers. The template holds what is sold in a replay; here is whose sales they are, and what is sold beyond.
 * Redemptions of bond funds follow r = a r(-1) + r0 + r1 max(0, -return) + r2 dVIX, Treasury sales are a share of them.
 */
public record InvestorsSpec(
        @Setting(
                about = "Part of the template's sales that bond funds make; foreign holders make the rest",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.4",
                basis = Basis.ASSUMED,
                source = "March 2020: bond funds $101bn to $260bn, foreign $299bn to $400bn (ICI; TIC)")
        double bondFundShare,

        @Setting(
                about = "Whether bond funds also sell in answer to prices",
                byDefault = "false",
                basis = Basis.ASSUMED,
                source = "Off in a replay: the template holds what was sold")
        boolean redemptions,

        @Setting(
                about = "Assets of open-end bond funds",
                unit = Unit.BILLIONS,
                min = 0,
                max = 50000,
                byDefault = "$5tn",
                basis = Basis.ASSUMED,
                source = "Order of magnitude of US bond mutual funds")
        double bondFundAssets,

        @Setting(
                about = "Redemptions a day whatever happens, share of assets",
                unit = Unit.SHARE,
                min = 0,
                max = 0.1,
                byDefault = "0",
                basis = Basis.ASSUMED,
                source = "In the template")
        double usualRedemptions,

        @Setting(
                about = "Redemptions per unit of loss, share of assets",
                unit = Unit.SHARE,
                min = 0,
                max = 2,
                byDefault = "0.1",
                basis = Basis.ASSUMED,
                source = "Flow-performance estimates vary widely")
        double returnResponse,

        @Setting(
                about = "Redemptions per point of VIX, share of assets",
                unit = Unit.SHARE,
                min = 0,
                max = 0.01,
                byDefault = "0.0001",
                basis = Basis.ASSUMED,
                source = "About 3% of assets left in March 2020")
        double fearResponse,

        @Setting(
                about = "Part of a day's redemptions that comes again the next day",
                unit = Unit.SHARE,
                min = 0,
                max = 0.99,
                byDefault = "0.5",
                basis = Basis.ASSUMED,
                source = "Redemptions cluster")
        double redemptionPersistence,

        @Setting(
                about = "Treasuries sold per dollar redeemed",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.3",
                basis = Basis.ASSUMED,
                source = "Liquid assets are sold first; Ma, Xiao and Zeng (2022)")
        double treasuryPart,

        @Setting(
                about = "Sales by foreign holders beyond the template's",
                unit = Unit.BILLIONS,
                min = 0,
                max = 5000,
                byDefault = "$0bn",
                basis = Basis.ASSUMED,
                source = "None at base; statistics later spoke against mass selling in April 2025")
        double foreignSales,

        @Setting(
                about = "Days over which they sell",
                unit = Unit.DAYS,
                min = 1,
                max = 250,
                byDefault = "5d",
                basis = Basis.ASSUMED,
                source = "A week")
        double foreignDays,

        @Setting(
                about = "Redemptions of stablecoins in the first five days, met by selling bills",
                unit = Unit.BILLIONS,
                min = 0,
                max = 1000,
                byDefault = "$0bn",
                basis = Basis.ASSUMED,
                source = "None at base")
        double stablecoinOutflow,

        @Setting(
                about = "Rise of the three-month bill yield for $3.5bn of stablecoin inflow, with the sign turned",
                unit = Unit.RATE,
                min = 0,
                max = 0.01,
                byDefault = "2.25bp",
                basis = Basis.SOURCED,
                source = "BIS Working Paper 1270: 2 to 2.5bp in ten days")
        double billImpact,

        @Setting(
                about = "Effect of an outflow relative to an inflow",
                unit = Unit.SHARE,
                min = 0,
                max = 10,
                byDefault = "2.5",
                basis = Basis.SOURCED,
                source = "BIS Working Paper 1270: two to three times")
        double outflowFactor,

        @Setting(
                about = "Duration of what they sell",
                unit = Unit.YEARS,
                min = 0.1,
                max = 30,
                byDefault = "5y",
                basis = Basis.ASSUMED,
                source = "Intermediate Treasuries")
        double duration) {}
