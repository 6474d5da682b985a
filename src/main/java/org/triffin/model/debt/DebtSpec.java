package org.triffin.model.debt;

import java.util.Optional;
import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Quarter;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** How the Treasury borrows. Shares are of debt held by the public unless said otherwise. */
public record DebtSpec(
        @Setting(
                about = "How bills and coupons share the borrowing",
                byDefault = "coupon-plan",
                basis = Basis.SOURCED,
                source = "Treasury: regular and predictable coupon sizes, bills absorb surprises")
        Issuance issuance,

        @Setting(
                about = "Bill share that coupon sizes steer towards",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "21.1%",
                basis = Basis.ESTIMATED,
                source =
                        "Share of bills at the end of FY2025, Joint Economic Committee debt update October 2025: 21.13%")
        double billShare,

        @Setting(
                about = "Bill share below which coupons are cut at once",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "15%",
                basis = Basis.SOURCED,
                source = "Treasury Borrowing Advisory Committee: 15 to 20%")
        double minimumBillShare,

        @Setting(
                about = "Bill share above which coupons are raised at once",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "25%",
                basis = Basis.ASSUMED,
                source = "Room above TBAC's range for shocks like 2008 and 2020")
        double maximumBillShare,

        @Setting(
                about = "Share of the distance to bill-share that coupon sizes make up in a quarter",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.1",
                basis = Basis.ASSUMED,
                source = "Auction sizes change over quarters, not at once")
        double catchUp,

        @Setting(about = "Split of new coupon securities by original term, relative weights")
        CouponMix mix,

        @Setting(
                about = "Points of the debt moved from coupons into bills over five years",
                unit = Unit.RATE,
                min = 0,
                max = 0.5,
                byDefault = "0%",
                basis = Basis.ASSUMED,
                source = "Scenario choice")
        double borrowShort,

        @Setting(
                about = "Share of the 2- to 5-year issuance moved to 10 to 30 years",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0",
                basis = Basis.ASSUMED,
                source = "Scenario choice")
        double termOut,

        @Setting(
                about = "Share of new coupon securities sold as 100-year bonds",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0",
                basis = Basis.ASSUMED,
                source = "Scenario choice; priced at the 30-year yield plus century-premium")
        double centuryBond,

        @Setting(
                about =
                        "First quarter of borrow-short, term-out and century-bond; the first shock quarter when not given",
                unit = Unit.QUARTER,
                basis = Basis.ASSUMED,
                source = "Scenario choice")
        Optional<Quarter> changeFrom,

        @Setting(
                about = "Yield of a 100-year bond over the 30-year",
                unit = Unit.RATE,
                min = -0.05,
                max = 0.05,
                byDefault = "25bp",
                basis = Basis.ASSUMED,
                source = "No US market; Austria's and Mexico's century bonds traded within tens of bp")
        double centuryPremium,

        @Setting(
                about = "Spread of floating-rate notes over the three-month bill",
                unit = Unit.RATE,
                min = -0.01,
                max = 0.02,
                byDefault = "15bp",
                basis = Basis.ASSUMED,
                source = "Recent two-year FRN auctions, rounded")
        double floatingSpread,

        @Setting(
                about = "Yield of the average bill over the three-month bill",
                unit = Unit.RATE,
                min = -0.01,
                max = 0.02,
                byDefault = "4bp",
                basis = Basis.ASSUMED,
                source =
                        "Bills of 4 to 52 weeks on a curve linear in the logarithm of maturity; 26 and 52 weeks a third of them")
        double billSpread,

        @Setting(
                about = "When in a quarter new debt is sold",
                byDefault = "through-quarter",
                basis = Basis.ASSUMED,
                source = "Evenly through the quarter; end-of-quarter is for closed forms")
        IssuanceTiming issuanceTiming,

        @Setting(about = "The Federal Reserve's balance sheet and its remittances")
        FederalReserveSpec federalReserve) {

    public DebtSpec {
        if (!(minimumBillShare <= maximumBillShare)) {
            throw new IllegalArgumentException("minimum-bill-share must not exceed maximum-bill-share.");
        }
    }

    /** The same without borrowing short, terming out and century bonds. */
    public DebtSpec reference() {
        return new DebtSpec(
                issuance,
                billShare,
                minimumBillShare,
                maximumBillShare,
                catchUp,
                mix,
                0,
                0,
                0,
                Optional.empty(),
                centuryPremium,
                floatingSpread,
                billSpread,
                issuanceTiming,
                federalReserve.reference());
    }

    /** How bills and coupons share the borrowing. */
    public enum Issuance {
        /** Coupon sizes follow a plan, bills take the rest within the corridor. */
        COUPON_PLAN,
        /** Bills are kept at bill-share every quarter. */
        FIXED_SHARES
    }

    /** When in a quarter new debt is sold. */
    public enum IssuanceTiming {
        /** Evenly: new debt earns half a quarter's interest in its first quarter. */
        THROUGH_QUARTER,
        /** At the end: new debt earns nothing in its first quarter. */
        END_OF_QUARTER
    }
}
