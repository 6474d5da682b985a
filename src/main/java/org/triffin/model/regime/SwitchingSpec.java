package org.triffin.model.regime;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** Regimes that take over at random. Hazards are per quarter; a hazard h is a chance of 1 - exp(-h). */
public record SwitchingSpec(
        @Setting(
                about = "Whether regimes take over at random",
                byDefault = "false",
                basis = Basis.ASSUMED,
                source = "Scenario choice")
        boolean enabled,

        @Setting(
                about = "Hazard of the growth regime",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.010",
                basis = Basis.ASSUMED,
                source = "One in 25 years")
        double growth,

        @Setting(
                about = "Hazard of the inflation regime",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.010",
                basis = Basis.ASSUMED,
                source = "One in 25 years")
        double inflation,

        @Setting(
                about = "Hazard of the monetization regime",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.010",
                basis = Basis.ASSUMED,
                source = "One in 25 years")
        double monetization,

        @Setting(
                about = "Hazard of the tightening regime",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.012",
                basis = Basis.ASSUMED,
                source = "One in 21 years")
        double tightening,

        @Setting(
                about = "Mean length of the growth regime, quarters",
                unit = Unit.COUNT,
                min = 1,
                max = 400,
                byDefault = "24",
                basis = Basis.SOURCED,
                source = "1995-2000: 5 to 7 years")
        int growthQuarters,

        @Setting(
                about = "Mean length of the inflation regime, quarters",
                unit = Unit.COUNT,
                min = 1,
                max = 400,
                byDefault = "12",
                basis = Basis.SOURCED,
                source = "2021-23: 3 years")
        int inflationQuarters,

        @Setting(
                about = "Mean length of the monetization regime, quarters",
                unit = Unit.COUNT,
                min = 1,
                max = 400,
                byDefault = "16",
                basis = Basis.SOURCED,
                source = "7 quarters (2020-21) to 9 years (1942-51)")
        int monetizationQuarters,

        @Setting(
                about = "Mean length of the tightening regime, quarters",
                unit = Unit.COUNT,
                min = 1,
                max = 400,
                byDefault = "24",
                basis = Basis.SOURCED,
                source = "1993-98: 6 years")
        int tighteningQuarters,

        @Setting(
                about = "Chance that a regime that ends gives way to another, not to current policy",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.3",
                basis = Basis.ASSUMED,
                source = "1951 and 2021 passed on, most others did not")
        double succession,

        @Setting(
                about = "Whether hazards follow debt, rates, elections and events",
                byDefault = "true",
                basis = Basis.ASSUMED,
                source = "Constant hazards have a closed form")
        boolean endogenous,

        @Setting(
                about = "Factor on the tightening hazard per 5 points of net interest over revenue above 18%",
                unit = Unit.SHARE,
                min = 0,
                max = 10,
                byDefault = "2",
                basis = Basis.ASSUMED,
                source = "Pressure of 1990-93, when it passed 18%")
        double interestFactor,

        @Setting(
                about = "Factor on the tightening hazard while the ten-year yields over 6%",
                unit = Unit.SHARE,
                min = 0,
                max = 10,
                byDefault = "2",
                basis = Basis.ASSUMED,
                source = "Bond vigilantes of 1993-94")
        double yieldFactor,

        @Setting(
                about = "Factor on the tightening hazard in presidential election years",
                unit = Unit.SHARE,
                min = 0,
                max = 10,
                byDefault = "0.5",
                basis = Basis.ASSUMED,
                source = "Election cycle")
        double electionFactor,

        @Setting(
                about = "Factor on the monetization hazard at the lower bound or after a failed auction",
                unit = Unit.SHARE,
                min = 0,
                max = 20,
                byDefault = "4",
                basis = Basis.ASSUMED,
                source = "2008, 2020")
        double boundFactor,

        @Setting(
                about = "Factor on the monetization hazard where the Federal Reserve has lost its independence",
                unit = Unit.SHARE,
                min = 0,
                max = 20,
                byDefault = "2",
                basis = Basis.ASSUMED,
                source = "Its purpose")
        double dependenceMonetization,

        @Setting(
                about = "Factor on the inflation hazard where the Federal Reserve has lost its independence",
                unit = Unit.SHARE,
                min = 0,
                max = 20,
                byDefault = "3",
                basis = Basis.ASSUMED,
                source = "Alesina and Summers (1993): sign")
        double dependenceInflation,

        @Setting(
                about =
                        "Factor on the inflation hazard of a monetization once the Federal Reserve has bought 15% of GDP",
                unit = Unit.SHARE,
                min = 0,
                max = 20,
                byDefault = "3",
                basis = Basis.ASSUMED,
                source = "1946-48, 2021-22")
        double purchasesFactor,

        @Setting(
                about = "Factor on the growth hazard while interest is below growth",
                unit = Unit.SHARE,
                min = 0,
                max = 10,
                byDefault = "1",
                basis = Basis.ASSUMED,
                source = "Blanchard (2019): low rates tempt; off at 1")
        double exuberanceFactor) {
    /** The same without switching. */
    SwitchingSpec off() {
        return new SwitchingSpec(
                false,
                growth,
                inflation,
                monetization,
                tightening,
                growthQuarters,
                inflationQuarters,
                monetizationQuarters,
                tighteningQuarters,
                succession,
                endogenous,
                interestFactor,
                yieldFactor,
                electionFactor,
                boundFactor,
                dependenceMonetization,
                dependenceInflation,
                purchasesFactor,
                exuberanceFactor);
    }

    /** Hazard at base of entering a regime. */
    double hazard(Regime regime) {
        return switch (regime) {
            case CURRENT_POLICY -> 0;
            case GROWTH -> growth;
            case INFLATION -> inflation;
            case MONETIZATION -> monetization;
            case TIGHTENING -> tightening;
        };
    }

    /** Chance per quarter that a regime ends: one over its mean length. */
    double exit(Regime regime) {
        return switch (regime) {
            case CURRENT_POLICY -> 0;
            case GROWTH -> 1.0 / growthQuarters;
            case INFLATION -> 1.0 / inflationQuarters;
            case MONETIZATION -> 1.0 / monetizationQuarters;
            case TIGHTENING -> 1.0 / tighteningQuarters;
        };
    }
}
