package org.triffin.model.cascade;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/**
 * What happens to repo haircuts. They did not move in March 2020 (Kruttli and others, FEDS 2021-038), so nothing at base.
 */
public record HaircutSpec(
        @Setting(
                about = "A single change of haircuts",
                byDefault = "none",
                basis = Basis.ASSUMED,
                source = "Haircuts hardly moved in March 2020, FEDS 2021-038")
        HaircutChange change,

        @Setting(
                about = "What haircuts change to",
                unit = Unit.RATE,
                min = 0,
                max = 0.5,
                byDefault = "2%",
                basis = Basis.SOURCED,
                source = "Floor of 200bp considered in FEDS Notes; tri-party haircuts near 2% (unverified)")
        double level,

        @Setting(
                about = "Day of a jump",
                unit = Unit.COUNT,
                min = 1,
                max = 1000,
                byDefault = "3",
                basis = Basis.ASSUMED,
                source = "Early in the episode")
        int day,

        @Setting(
                about = "Rise of haircuts for a doubling of volatility",
                unit = Unit.RATE,
                min = 0,
                max = 0.2,
                byDefault = "0bp",
                basis = Basis.ASSUMED,
                source = "Off: no haircut spiral in March 2020")
        double volatilitySlope) {
    /** What a haircut of {@code usual} changes to: never less. */
    double raised(double usual) {
        return Math.max(level, usual);
    }
}
