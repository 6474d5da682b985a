package org.triffin.model.rates;

import java.util.Map;
import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** Interest-rate parameters; rates are annual decimals. */
public record RatesSpec(
        @Setting(
                about = "Shift of all rates through the real rate, from the first shock quarter on",
                unit = Unit.RATE,
                min = -0.10,
                max = 0.20,
                byDefault = "0bp",
                basis = Basis.ASSUMED,
                source = "Scenario choice")
        double parallelShift,

        @Setting(
                about =
                        "Growing shift of all rates through the real rate, added each year from the first shock quarter on",
                unit = Unit.RATE,
                min = -0.01,
                max = 0.01,
                byDefault = "0bp",
                basis = Basis.ASSUMED,
                source = "CBO's long-term alternative uses 5bp a year")
        double annualDrift,

        @Setting(
                about = "Three-month bill rate by fiscal year, discount basis, in place of the vintage's",
                unit = Unit.RATE,
                min = -0.05,
                max = 0.50,
                basis = Basis.ASSUMED,
                source = "Scenario choice")
        Map<FiscalYear, Double> threeMonth,

        @Setting(
                about = "Ten-year yield by fiscal year in place of the vintage's; the term premium is the residual",
                unit = Unit.RATE,
                min = -0.05,
                max = 0.50,
                basis = Basis.ASSUMED,
                source = "Scenario choice")
        Map<FiscalYear, Double> tenYear,

        @Setting(
                about = "Rise of the long rate per percentage point of debt/GDP over the reference run; 0bp is off",
                unit = Unit.RATE,
                min = 0,
                max = 0.002,
                byDefault = "2bp",
                basis = Basis.SOURCED,
                source = "Neveu and Schafer, CBO Working Paper 2024-05: 2bp; range 1.5 to 5bp")
        double debtFeedback,

        @Setting(
                about = "Most that the debt feedback moves the long rate, up or down",
                unit = Unit.RATE,
                min = 0.001,
                max = 0.20,
                byDefault = "300bp",
                basis = Basis.ASSUMED,
                source = "A gap of 150 points of GDP at 2bp a point; estimates rest on gaps of tens of points")
        double debtFeedbackLimit,

        @Setting(
                about =
                        "Share of the debt feedback that works through the term premium, the rest through the real rate",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.75",
                basis = Basis.SOURCED,
                source = "Plante, Richter and Zubairy, Dallas Fed Working Paper 2513")
        double termPremiumShare,

        @Setting(
                about = "Debt that the feedback looks at",
                byDefault = "current",
                basis = Basis.SOURCED,
                source = "The literature measures projected debt: Laubach (2009)")
        DebtMeasure debtMeasure,

        @Setting(
                about = "Shift of the ten-year term premium, from the first shock quarter on",
                unit = Unit.RATE,
                min = -0.05,
                max = 0.10,
                byDefault = "0bp",
                basis = Basis.ASSUMED,
                source = "Scenario choice")
        double termPremiumShift,

        @Setting(
                about = "Effect on the ten-year term premium of ten-year equivalents held by the market, per 1% of GDP",
                unit = Unit.RATE,
                min = 0,
                max = 0.002,
                byDefault = "6bp",
                basis = Basis.SOURCED,
                source = "Hamilton and Wu (2012) 4.8bp; Gagnon et al. (2011); range 4 to 9bp")
        double durationSupply,

        @Setting(
                about = "Fall of the ten-year premium per 1% of GDP of ten-year equivalents the Federal Reserve buys",
                unit = Unit.RATE,
                min = 0,
                max = 0.002,
                byDefault = "6bp",
                basis = Basis.SOURCED,
                source =
                        "Hamilton and Wu (2012) 4.8bp; Gagnon et al. (2011); Miran and Roubini (2024) 8.6bp; range 4 to 9bp")
        double purchaseEffect,

        @Setting(
                about = "Ten-year equivalents per dollar that the Federal Reserve buys",
                unit = Unit.SHARE,
                min = 0,
                max = 2,
                byDefault = "0.6",
                basis = Basis.ASSUMED,
                source = "Notes and bonds across the curve, duration near five years against a ten-year note's eight")
        double purchaseEquivalents,

        @Setting(
                about = "Part of a shift of the short rate by policy that markets expect to be left a quarter later",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.93",
                basis = Basis.ASSUMED,
                source = "A regime lasts about three and a half years")
        double policyRatePersistence,

        @Setting(
                about = "Ten-year equivalents per dollar of debt and year of weighted average maturity",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.095",
                basis = Basis.ASSUMED,
                source = "A six-year portfolio has a duration of about 4.6 years, .57 of a ten-year note's 8")
        double tenYearEquivalents,

        @Setting(
                about = "Effective lower bound of the observed short rate",
                unit = Unit.RATE,
                min = -0.02,
                max = 0.02,
                byDefault = "0.10%",
                basis = Basis.SOURCED,
                source = "Three-month bills in 2009-15 and 2020-21, Federal Reserve H.15")
        double lowerBound) {

    public RatesSpec {
        threeMonth = Map.copyOf(threeMonth);
        tenYear = Map.copyOf(tenYear);
    }

    /** The same without overrides, shifts and feedbacks. */
    public RatesSpec reference() {
        return new RatesSpec(
                0,
                0,
                Map.of(),
                Map.of(),
                0,
                debtFeedbackLimit,
                termPremiumShare,
                DebtMeasure.CURRENT,
                0,
                0,
                purchaseEffect,
                purchaseEquivalents,
                policyRatePersistence,
                tenYearEquivalents,
                lowerBound);
    }

    /** The debt that moves long rates. */
    public enum DebtMeasure {
        /** The gap of today's debt ratio to the reference run. */
        CURRENT,
        /** Today's gap plus the announced policy deficits of the next five years over GDP. */
        PROJECTED_5Y
    }
}
