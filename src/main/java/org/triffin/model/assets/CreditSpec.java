package org.triffin.model.assets;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** Investment-grade credit, and the private credit whose defaults can widen it. */
public record CreditSpec(
        @Setting(
                about = "Spread of investment-grade credit at the start",
                unit = Unit.RATE,
                min = 0,
                max = 0.05,
                byDefault = "82bp",
                basis = Basis.SOURCED,
                source = "ICE BofA US Corporate Index, option-adjusted, February 2026")
        double openingSpread,

        @Setting(
                about = "Mean that the spread reverts to, private credit at rest",
                unit = Unit.RATE,
                min = 0,
                max = 0.05,
                byDefault = "119bp",
                basis = Basis.SOURCED,
                source = "ICE BofA US Corporate Index, option-adjusted: average of ten years")
        double meanSpread,

        @Setting(
                about = "Quarterly persistence of the spread",
                unit = Unit.SHARE,
                min = 0,
                max = 0.999,
                byDefault = "0.9",
                basis = Basis.ASSUMED,
                source = "Half of a widening is gone after six or seven quarters")
        double persistence,

        @Setting(
                about = "Standard deviation of quarterly surprises in the spread",
                unit = Unit.RATE,
                min = 0,
                max = 0.005,
                byDefault = "12bp",
                basis = Basis.ASSUMED,
                source = "Calm quarters of 2010-25; the wave below brings the rest")
        double volatility,

        @Setting(
                about = "Duration of the index",
                unit = Unit.YEARS,
                min = 0,
                max = 15,
                byDefault = "7y",
                basis = Basis.SOURCED,
                source = "ICE BofA US Corporate Index, about seven years")
        double duration,

        @Setting(
                about = "Usual annual defaults of private credit, share of loans",
                unit = Unit.RATE,
                min = 0,
                max = 0.2,
                byDefault = "4%",
                basis = Basis.SOURCED,
                source = "UBS, swissinfo: 3 to 5%")
        double usualDefaults,

        @Setting(
                about = "Annual defaults of private credit as a wave begins, share of loans",
                unit = Unit.RATE,
                min = 0,
                max = 0.4,
                byDefault = "14%",
                basis = Basis.SOURCED,
                source = "UBS, swissinfo: 13 to 15% in the worst case")
        double worstDefaults,

        @Setting(
                about = "Chance per quarter that a wave of defaults begins",
                unit = Unit.RATE,
                min = 0,
                max = 0.2,
                byDefault = "1%",
                basis = Basis.ASSUMED,
                source = "One in twenty-five years; no record exists")
        double waveHazard,

        @Setting(
                about = "Quarterly persistence of a wave",
                unit = Unit.SHARE,
                min = 0,
                max = 0.99,
                byDefault = "0.75",
                basis = Basis.ASSUMED,
                source = "Half of it is over after two to three quarters, as in 2001-02 and 2008-09")
        double wavePersistence,

        @Setting(
                about = "Widening of the spread per unit of private-credit defaults beyond the usual",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.10",
                basis = Basis.ASSUMED,
                source = "10pp more defaults widen the spread by 100bp")
        double defaultResponse,

        @Setting(
                about = "Widening of the spread in a flight from risk of strength 1",
                unit = Unit.RATE,
                min = -0.01,
                max = 0.05,
                byDefault = "25bp",
                basis = Basis.ESTIMATED,
                source = "ICE BofA US Corporate Index, 2-8 April 2025")
        double flightResponse,

        @Setting(
                about =
                        "Rise of the ten-year term premium per unit of distress in the spread at correlation 1; none at or below 0",
                unit = Unit.SHARE,
                min = 0,
                max = 2,
                byDefault = "0.25",
                basis = Basis.ASSUMED,
                source = "UK, September 2022, and April 2025: Treasuries sold with credit; size assumed")
        double hedgeFailure) {

    public CreditSpec {
        if (!(usualDefaults <= worstDefaults)) {
            throw new IllegalArgumentException("usual-defaults must not exceed worst-defaults.");
        }
    }

    CreditSpec withoutResidual() {
        return new CreditSpec(
                openingSpread,
                meanSpread,
                persistence,
                0,
                duration,
                usualDefaults,
                worstDefaults,
                0,
                wavePersistence,
                defaultResponse,
                flightResponse,
                hedgeFailure);
    }
}
