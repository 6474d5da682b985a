package org.triffin.model.cascade;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/**
 * Price impact of sales, bp of yield per $bn of ten-year equivalents:
 * k = c sigma^eta sigmaLR^(1 - eta) / volume x M(u), M(u) = ((1 - u) / (1 - u_ref))^-zeta up to a kink and linear beyond.
 */
public record DepthSpec(
        @Setting(
                about = "Shape of the impact of a day's sales",
                byDefault = "linear",
                basis = Basis.ASSUMED,
                source = "Linear at base; exponential and square-root as alternatives")
        Impact impact,

        @Setting(
                about = "Scale c of the impact",
                unit = Unit.SHARE,
                min = 0.01,
                max = 200,
                byDefault = "12.3",
                basis = Basis.ESTIMATED,
                source =
                        "Fitted jointly to March 2020 and April 2025 within the range given: in-sample, not evidence, 8 to 20")
        double scale,

        @Setting(
                about = "Daily volume of Treasury trading",
                unit = Unit.BILLIONS,
                min = 1,
                max = 100000,
                byDefault = "$1tn",
                basis = Basis.SOURCED,
                source = "Over $1tn a day in 2025, $1.34tn in April, Greenwich Associates; $700bn in 2020 unverified")
        double volume,

        @Setting(
                about = "Response of the impact to volatility, eta",
                unit = Unit.SHARE,
                min = 0,
                max = 2,
                byDefault = "1",
                basis = Basis.ASSUMED,
                source = "Proportional")
        double volatilityElasticity,

        @Setting(
                about = "Response of the impact to dealers' used room, zeta",
                unit = Unit.SHARE,
                min = 0,
                max = 5,
                byDefault = "0.77",
                basis = Basis.ESTIMATED,
                source =
                        "Fitted jointly to March 2020 and April 2025 within the range given: in-sample, not evidence, 0.4 to 1.5")
        double roomElasticity,

        @Setting(
                about = "Used room beyond which the impact rises linearly",
                unit = Unit.SHARE,
                min = 0.05,
                max = 0.99,
                byDefault = "0.75",
                basis = Basis.ASSUMED,
                source = "Keeps the impact finite")
        double roomKink,

        @Setting(
                about = "Ten-year equivalents at which square-root impact equals linear impact",
                unit = Unit.BILLIONS,
                min = 0.1,
                max = 10000,
                byDefault = "$100bn",
                basis = Basis.ASSUMED,
                source = "A large day")
        double referenceSale,

        @Setting(
                about = "Part of the dislocation that fades each day, rho",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.058",
                basis = Basis.ESTIMATED,
                source =
                        "Fitted jointly to March 2020 and April 2025 within the range given: in-sample, not evidence, 0.03 to 0.10")
        double reversion) {}
