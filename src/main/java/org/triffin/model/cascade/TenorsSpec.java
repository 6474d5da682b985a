package org.triffin.model.cascade;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/**
 * Tenor buckets 2, 5, 10 and 30 years: K_bb' = k (theta beta_b beta_b' + (1 - theta) 1{b = b'} / w_b), beta_10 = 1. Off, every
 * tenor moves alike. Shares are of ten-year equivalents; the ten-year bucket has the rest.
 */
public record TenorsSpec(
        @Setting(
                about = "Whether tenors move apart",
                byDefault = "false",
                basis = Basis.ASSUMED,
                source = "Off in replays, whose acceptance ranges are of one factor")
        boolean buckets,

        @Setting(
                about = "Part of the impact that is common to all tenors, theta",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.8",
                basis = Basis.ASSUMED,
                source = "Most of yield moves is level")
        double commonShare,

        @Setting(
                about = "Loading of the two-year yield",
                unit = Unit.SHARE,
                min = 0,
                max = 3,
                byDefault = "0.7",
                basis = Basis.ASSUMED,
                source = "Ten-year is 1")
        double twoYearBeta,

        @Setting(
                about = "Loading of the five-year yield",
                unit = Unit.SHARE,
                min = 0,
                max = 3,
                byDefault = "0.9",
                basis = Basis.ASSUMED,
                source = "Ten-year is 1")
        double fiveYearBeta,

        @Setting(
                about = "Loading of the thirty-year yield",
                unit = Unit.SHARE,
                min = 0,
                max = 3,
                byDefault = "1.1",
                basis = Basis.ASSUMED,
                source = "March 2020: 79bp against 64bp; April 2025: 44bp against 47bp")
        double thirtyYearBeta,

        @Setting(
                about = "Two-year bucket, share of what is outstanding",
                unit = Unit.SHARE,
                min = 0.01,
                max = 0.97,
                byDefault = "0.14",
                basis = Basis.ASSUMED,
                source = "From coupon securities by maturity, rounded")
        double outstandingTwo,

        @Setting(
                about = "Five-year bucket, share of what is outstanding",
                unit = Unit.SHARE,
                min = 0.01,
                max = 0.97,
                byDefault = "0.26",
                basis = Basis.ASSUMED,
                source = "From coupon securities by maturity, rounded")
        double outstandingFive,

        @Setting(
                about = "Thirty-year bucket, share of what is outstanding",
                unit = Unit.SHARE,
                min = 0.01,
                max = 0.97,
                byDefault = "0.35",
                basis = Basis.ASSUMED,
                source = "From coupon securities by maturity, rounded")
        double outstandingThirty,

        @Setting(
                about = "Two-year bucket, share of the basis trade",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.25",
                basis = Basis.ASSUMED,
                source = "Over 40% of futures shorts by face in two-year notes")
        double basisTwo,

        @Setting(
                about = "Five-year bucket, share of the basis trade",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.40",
                basis = Basis.ASSUMED,
                source = "Scenario choice")
        double basisFive,

        @Setting(
                about = "Thirty-year bucket, share of the basis trade",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.10",
                basis = Basis.ASSUMED,
                source = "Scenario choice")
        double basisThirty,

        @Setting(
                about = "Two-year bucket, share of the swap-spread trade",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.05",
                basis = Basis.ASSUMED,
                source = "Scenario choice")
        double swapTwo,

        @Setting(
                about = "Five-year bucket, share of the swap-spread trade",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.15",
                basis = Basis.ASSUMED,
                source = "Scenario choice")
        double swapFive,

        @Setting(
                about = "Thirty-year bucket, share of the swap-spread trade",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.45",
                basis = Basis.ASSUMED,
                source = "Scenario choice")
        double swapThirty,

        @Setting(
                about = "Two-year bucket, share of what unlevered investors sell",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.20",
                basis = Basis.ASSUMED,
                source = "Scenario choice")
        double salesTwo,

        @Setting(
                about = "Five-year bucket, share of what unlevered investors sell",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.40",
                basis = Basis.ASSUMED,
                source = "Scenario choice")
        double salesFive,

        @Setting(
                about = "Thirty-year bucket, share of what unlevered investors sell",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.15",
                basis = Basis.ASSUMED,
                source = "Scenario choice")
        double salesThirty) {
    public TenorsSpec {
        atMostOne("outstanding", outstandingTwo + outstandingFive + outstandingThirty, 0.99);
        atMostOne("basis", basisTwo + basisFive + basisThirty, 1);
        atMostOne("swap", swapTwo + swapFive + swapThirty, 1);
        atMostOne("sales", salesTwo + salesFive + salesThirty, 1);
    }

    private static void atMostOne(String what, double sum, double most) {
        if (!(sum <= most + 1e-12)) {
            throw new IllegalArgumentException("the shares " + what + "-two, " + what + "-five and " + what
                    + "-thirty add up to more than " + most + ": the ten-year bucket has the rest.");
        }
    }
}
