package org.triffin.model.holders;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** The correlation of stock and bond returns: tanh(z/2), z linear in inflation, its volatility and erosion. */
public record CorrelationSpec(
        @Setting(
                about = "Correlation at 2% inflation, its usual volatility and today's erosion",
                unit = Unit.SHARE,
                min = -0.95,
                max = 0.95,
                byDefault = "-0.13",
                basis = Basis.ESTIMATED,
                source = "-.24 from 2023Q4 to 2026Q2, -.16 from 2025Q1, quarterly returns")
        double level,

        @Setting(
                about = "Log-odds per percentage point of smoothed inflation over 2%",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.03",
                basis = Basis.ESTIMATED,
                source = "With the next two meets +.22 (1973-81), -.56 (2000-20), +.65 (2021-23)")
        double inflation,

        @Setting(
                about = "Log-odds per percentage point of inflation volatility over the usual",
                unit = Unit.SHARE,
                min = 0,
                max = 3,
                byDefault = "0.86",
                basis = Basis.ESTIMATED,
                source = "As for inflation")
        double volatility,

        @Setting(
                about = "Log-odds per unit of erosion over today's",
                unit = Unit.SHARE,
                min = 0,
                max = 20,
                byDefault = "5",
                basis = Basis.ESTIMATED,
                source = "As for inflation, with erosion of .20, .20 and .42 in the three eras [assumed]")
        double erosion,

        @Setting(
                about = "Inflation volatility in usual times",
                unit = Unit.RATE,
                min = 0.001,
                max = 0.05,
                byDefault = "1.05%",
                basis = Basis.ESTIMATED,
                source = "Standard deviation of inflation around learned expectations, 1993-2020")
        double usualVolatility,

        @Setting(
                about = "Part of smoothed inflation and of squared surprises that is kept a quarter later",
                unit = Unit.SHARE,
                min = 0,
                max = 0.99,
                byDefault = "0.9",
                basis = Basis.ASSUMED,
                source = "Half is forgotten in six to seven quarters")
        double memory) {
    /** Inflation at which the level holds. */
    static final double INFLATION = 0.02;
}
