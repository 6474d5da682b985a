package org.triffin.model.cascade;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/**
 * Dealers' inventory and capacity, in ten-year equivalents. Two limits bind: value at risk on ten-year equivalents, and the
 * leverage ratio on face. A lender's loss L lowers the second by L x balance-sheet share / leverage ratio.
 */
public record DealerRoomSpec(
        @Setting(
                about = "Dealers' inventory at the start, ten-year equivalents",
                unit = Unit.BILLIONS,
                min = 0,
                max = 10000,
                byDefault = "$330bn",
                basis = Basis.ESTIMATED,
                source = "Primary dealers' net positions: record $362bn in July 2024, New York Fed")
        double inventory,

        @Setting(
                about = "Most that dealers can hold, ten-year equivalents",
                unit = Unit.BILLIONS,
                min = 1,
                max = 20000,
                byDefault = "$560bn",
                basis = Basis.ASSUMED,
                source = "Range -40% to +40%")
        double capacity,

        @Setting(
                about = "Used room at which the impact is at its usual level, u_ref; a constant of the calibration",
                unit = Unit.SHARE,
                min = 0,
                max = 0.95,
                byDefault = "0.5892857142857143",
                basis = Basis.ESTIMATED,
                source = "Inventory over capacity at the start of 2025")
        double usualUse,

        @Setting(
                about = "Part of the excess inventory passed to real money each day",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.10",
                basis = Basis.ASSUMED,
                source = "Range 0.05 to 0.20")
        double offload,

        @Setting(
                about = "Leverage limit over the value-at-risk limit at the start, at the usual mix of tenors",
                unit = Unit.SHARE,
                min = 0.1,
                max = 10,
                byDefault = "1.3",
                basis = Basis.ASSUMED,
                source = "The value-at-risk limit binds first, as it does in both episodes from 1.3 on")
        double leverageHeadroom,

        @Setting(
                about = "Capital that the leverage rule asks for, share of exposure",
                unit = Unit.RATE,
                min = 0.001,
                max = 0.5,
                byDefault = "5%",
                basis = Basis.SOURCED,
                source = "Enhanced supplementary leverage ratio of a bank holding company before 1 April 2026")
        double leverageRatio,

        @Setting(
                about = "Share of balance sheet that goes to Treasuries",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.1",
                basis = Basis.ASSUMED,
                source = "No public figure")
        double treasuryShare,

        @Setting(
                about = "Rise of both limits by a relaxed leverage rule",
                unit = Unit.SHARE,
                min = -0.9,
                max = 5,
                byDefault = "0",
                basis = Basis.ASSUMED,
                source = "Off; the rule of 25 November 2025 frees far more than dealers use")
        double relief) {}
