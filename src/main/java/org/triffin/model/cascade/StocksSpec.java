package org.triffin.model.cascade;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/**
 * Who holds Treasuries on the eve, $bn of face, for the gains and losses of those who do not trade; they move no price. Coupon
 * securities are spread over tenors like what is outstanding. Real money holds the coupons, and money funds the bills, that
 * nobody else does.
 */
public record StocksSpec(
        @Setting(
                about = "Bills outstanding",
                unit = Unit.BILLIONS,
                min = 0,
                max = 100000,
                byDefault = "$6396.6bn",
                basis = Basis.SOURCED,
                source = "Financial Accounts Z.1, L.210, 2025Q3, release of 9 January 2026")
        double bills,

        @Setting(
                about = "Marketable securities with coupons outstanding",
                unit = Unit.BILLIONS,
                min = 0,
                max = 200000,
                byDefault = "$23175bn",
                basis = Basis.SOURCED,
                source = "Financial Accounts Z.1, L.210, 2025Q3, release of 9 January 2026")
        double coupons,

        @Setting(
                about = "Holdings of the Federal Reserve, all taken as coupon securities",
                unit = Unit.BILLIONS,
                min = 0,
                max = 100000,
                byDefault = "$3830.9bn",
                basis = Basis.SOURCED,
                source = "Financial Accounts Z.1, L.210, 2025Q3, release of 9 January 2026")
        double federalReserve,

        @Setting(
                about = "Share of coupon securities held abroad",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.30",
                basis = Basis.ASSUMED,
                source = "About the foreign share of all marketable Treasuries in 2025, rounded")
        double foreignShare,

        @Setting(
                about = "Holdings of the household sector, in which the leveraged funds are counted",
                unit = Unit.BILLIONS,
                min = 0,
                max = 100000,
                byDefault = "$2960.9bn",
                basis = Basis.SOURCED,
                source = "Financial Accounts Z.1, L.210, 2025Q3: households, hedge funds included")
        double households,

        @Setting(
                about = "Coupon securities of open-end bond funds",
                unit = Unit.BILLIONS,
                min = 0,
                max = 50000,
                byDefault = "$1tn",
                basis = Basis.ASSUMED,
                source = "A fifth of the assets assumed for bond funds")
        double bondFunds,

        @Setting(
                about = "Bills of stablecoin issuers",
                unit = Unit.BILLIONS,
                min = 0,
                max = 10000,
                byDefault = "$182bn",
                basis = Basis.SOURCED,
                source = "Press report for mid-2025")
        double stablecoins) {
    public StocksSpec {
        if (federalReserve + foreignShare * coupons + households + bondFunds > coupons) {
            throw new IllegalArgumentException(
                    "federal-reserve, foreign-share, households and bond-funds hold more than the coupons outstanding.");
        }
        if (stablecoins > bills) {
            throw new IllegalArgumentException("stablecoins must not be above bills.");
        }
    }
}
