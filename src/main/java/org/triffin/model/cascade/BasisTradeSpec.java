package org.triffin.model.cascade;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/**
 * The cash-futures basis trade: long cash Treasuries funded in repo, short futures.
 *
 * <p>Face is $bn, leverage face over the equity of the trade, duration in years.
 */
public record BasisTradeSpec(
        @Setting(
                about = "Face held with leverage",
                unit = Unit.BILLIONS,
                min = 0,
                max = 10000,
                byDefault = "$1tn",
                basis = Basis.SOURCED,
                source =
                        "Press and industry estimates of $800bn to $1tn and more in early 2025; range $550bn to $1.2tn")
        double size,

        @Setting(
                about = "Median leverage, face over equity",
                unit = Unit.SHARE,
                min = 1,
                max = 200,
                byDefault = "56",
                basis = Basis.SOURCED,
                source = "$553bn on $9.9bn of equity, FEDS Notes 2023-09-08; range 20 to 100")
        double leverage,

        @Setting(
                about = "Standard deviation of log leverage among funds",
                unit = Unit.SHARE,
                min = 0,
                max = 1.5,
                byDefault = "0.35",
                basis = Basis.ASSUMED,
                source = "A spread in which 20 to 100 times occurs")
        double leverageDispersion,

        @Setting(
                about = "Lowest leverage of a fund",
                unit = Unit.SHARE,
                min = 1,
                max = 200,
                byDefault = "15",
                basis = Basis.ASSUMED,
                source = "Clip of the distribution")
        double leastLeverage,

        @Setting(
                about = "Highest leverage of a fund",
                unit = Unit.SHARE,
                min = 1,
                max = 400,
                byDefault = "100",
                basis = Basis.ASSUMED,
                source = "Press reports of up to 100 times in the basis trade; clip of the distribution")
        double mostLeverage,

        @Setting(
                about = "Tail index of the sizes of funds (Lomax); lower is more concentrated",
                unit = Unit.SHARE,
                min = 0.5,
                max = 10,
                byDefault = "1.16",
                basis = Basis.ASSUMED,
                source = "Top 50 funds hold 83 to 85% of gross Treasury exposure, FEDS Notes 2021-10-06")
        double concentration,

        @Setting(
                about = "Funds drawn in a stress test",
                unit = Unit.COUNT,
                min = 1,
                max = 100000,
                byDefault = "200",
                basis = Basis.ASSUMED,
                source = "Large enough that the split among funds hardly matters")
        int funds,

        @Setting(
                about = "Modified duration of the position",
                unit = Unit.YEARS,
                min = 0.1,
                max = 30,
                byDefault = "4y",
                basis = Basis.ASSUMED,
                source =
                        "Between the two- and the ten-year future; over 40% of shorts in two-year futures, BIS Quarterly Review, September 2023; range 2 to 6")
        double duration,

        @Setting(
                about = "Repo haircut at the start",
                unit = Unit.RATE,
                min = 0,
                max = 0.2,
                byDefault = "0.4%",
                basis = Basis.SOURCED,
                source = "74% of bilateral repo volume at zero haircut, OFR blog 2023-05-12; range 0 to 2%")
        double haircut,

        @Setting(
                about = "Share of a dislocation that the hedge does not follow",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.09",
                basis = Basis.ESTIMATED,
                source =
                        "Fitted jointly to March 2020 and April 2025 within the range given: in-sample, not evidence, 0.05 to 0.35")
        double hedgeGap,

        @Setting(
                about = "Share of a relative-value shock that the hedge does not follow",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.09",
                basis = Basis.ASSUMED,
                source = "Same as hedge-gap")
        double shockLoading)
        implements LeveragedTrade {
    public BasisTradeSpec {
        if (mostLeverage < leastLeverage) {
            throw new IllegalArgumentException("most-leverage must not be below least-leverage.");
        }
    }
}
