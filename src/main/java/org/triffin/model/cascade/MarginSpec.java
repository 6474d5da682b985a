package org.triffin.model.cascade;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/**
 * Initial margin of futures and swaps. Futures: m* = z sqrt(days) D / 1e4 ((1 - w) sigma + w sigma_stress), approached at one
 * speed upwards, another downwards, never below the margin at the start.
 */
public record MarginSpec(
        @Setting(
                about = "Standard deviations covered, z",
                unit = Unit.SHARE,
                min = 0.5,
                max = 10,
                byDefault = "2.33",
                basis = Basis.ASSUMED,
                source = "99% one-sided; range 2.33 to 3.1")
        double confidence,

        @Setting(
                about = "Days covered",
                unit = Unit.DAYS,
                min = 0.1,
                max = 20,
                byDefault = "2d",
                basis = Basis.ASSUMED,
                source = "Futures: one to two days")
        double period,

        @Setting(
                about = "Weight of the stressed volatility",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.25",
                basis = Basis.ASSUMED,
                source = "As the European rule on anti-procyclicality; unverified for CME; range 0 to 0.5")
        double stressWeight,

        @Setting(
                about = "Stressed daily volatility",
                unit = Unit.RATE,
                min = 0,
                max = 0.01,
                byDefault = "10bp",
                basis = Basis.ASSUMED,
                source = "A MOVE of about 160")
        double stressVolatility,

        @Setting(
                about = "Part of a rise made each day",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.5",
                basis = Basis.ASSUMED,
                source = "Margins follow within days")
        double upSpeed,

        @Setting(
                about = "Part of a fall made each day",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.05",
                basis = Basis.ASSUMED,
                source = "Margins come down slowly")
        double downSpeed,

        @Setting(
                about = "Volatility that the futures margin covers on the eve",
                unit = Unit.RATE,
                min = 0,
                max = 0.01,
                byDefault = "6.4bp",
                basis = Basis.ESTIMATED,
                source = "MOVE in the weeks before")
        double openingVolatility,

        @Setting(
                about = "Swap margin on the eve, share of face",
                unit = Unit.RATE,
                min = 0,
                max = 0.2,
                byDefault = "1%",
                basis = Basis.ASSUMED,
                source = "No public figure")
        double swapMargin,

        @Setting(
                about = "Part of a margin rise that is passed on; 0 keeps margins constant",
                unit = Unit.SHARE,
                min = 0,
                max = 2,
                byDefault = "1",
                basis = Basis.ASSUMED,
                source = "All of it")
        double procyclicality,

        @Setting(
                about = "Whether margins follow volatility within the day",
                byDefault = "false",
                basis = Basis.ASSUMED,
                source = "Overnight at base")
        boolean intradayCalls) {}
