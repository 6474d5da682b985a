package org.triffin.model.holders;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** Convenience yields by tenor: level less slope times the log of debt/GDP less erosion plus flight. */
public record ConvenienceSpec(
        @Setting(
                about = "Convenience yield of bills at debt of 100% of GDP and today's erosion",
                unit = Unit.RATE,
                min = -0.02,
                max = 0.03,
                byDefault = "25bp",
                basis = Basis.ASSUMED,
                source = "Ordering by tenor after Jiang, Richmond and Zhang")
        double levelBills,

        @Setting(
                about = "Convenience yield at one year, likewise",
                unit = Unit.RATE,
                min = -0.02,
                max = 0.03,
                byDefault = "5bp",
                basis = Basis.ASSUMED,
                source = "Ordering by tenor after Jiang, Richmond and Zhang")
        double levelOneYear,

        @Setting(
                about = "Convenience yield at five years, likewise",
                unit = Unit.RATE,
                min = -0.02,
                max = 0.03,
                byDefault = "-23bp",
                basis = Basis.ESTIMATED,
                source = "Derived from Du, Im and Schreger (2018)")
        double levelFiveYears,

        @Setting(
                about = "Convenience yield at ten years, likewise",
                unit = Unit.RATE,
                min = -0.02,
                max = 0.03,
                byDefault = "-40bp",
                basis = Basis.ASSUMED,
                source = "Ordering by tenor after Jiang, Richmond and Zhang")
        double levelTenYears,

        @Setting(
                about = "Fall of the convenience yield of bills per unit of log debt/GDP",
                unit = Unit.RATE,
                min = 0,
                max = 0.05,
                byDefault = "15bp",
                basis = Basis.ASSUMED,
                source = "Ordering by tenor after Jiang, Richmond and Zhang")
        double slopeBills,

        @Setting(
                about = "Fall of the convenience yield at one year, likewise",
                unit = Unit.RATE,
                min = 0,
                max = 0.05,
                byDefault = "20bp",
                basis = Basis.ASSUMED,
                source = "Ordering by tenor after Jiang, Richmond and Zhang")
        double slopeOneYear,

        @Setting(
                about = "Fall of the convenience yield at five years, likewise",
                unit = Unit.RATE,
                min = 0,
                max = 0.05,
                byDefault = "41bp",
                basis = Basis.ESTIMATED,
                source = "Derived from Du, Im and Schreger (2018)")
        double slopeFiveYears,

        @Setting(
                about = "Fall of the convenience yield at ten years, likewise",
                unit = Unit.RATE,
                min = 0,
                max = 0.05,
                byDefault = "55bp",
                basis = Basis.ASSUMED,
                source = "Ordering by tenor after Jiang, Richmond and Zhang")
        double slopeTenYears,

        @Setting(
                about = "Fall of the convenience yield of bills per unit of erosion",
                unit = Unit.RATE,
                min = 0,
                max = 0.05,
                byDefault = "20bp",
                basis = Basis.ASSUMED,
                source = "Bills stay closest to money")
        double erosionBills,

        @Setting(
                about = "Fall of the convenience yield at one year per unit of erosion",
                unit = Unit.RATE,
                min = 0,
                max = 0.05,
                byDefault = "30bp",
                basis = Basis.ASSUMED,
                source = "Between bills and bonds")
        double erosionOneYear,

        @Setting(
                about = "Fall of the convenience yield at five years per unit of erosion",
                unit = Unit.RATE,
                min = 0,
                max = 0.05,
                byDefault = "70bp",
                basis = Basis.ASSUMED,
                source = "Between bills and bonds")
        double erosionFiveYears,

        @Setting(
                about = "Fall of the convenience yield at ten years per unit of erosion",
                unit = Unit.RATE,
                min = 0,
                max = 0.05,
                byDefault = "100bp",
                basis = Basis.ASSUMED,
                source = "From wholly safe to wholly eroded the ten-year pays a point")
        double erosionTenYears,

        @Setting(
                about = "Fall of the ten-year yield in a flight from risk of size one, were there no erosion",
                unit = Unit.RATE,
                min = 0,
                max = 0.02,
                byDefault = "40bp",
                basis = Basis.ASSUMED,
                source = "In 2008 yields fell by far more, policy rates included")
        double flight,

        @Setting(
                about = "Erosion at which the ten-year no longer answers a flight from risk; beyond it yields rise",
                unit = Unit.SHARE,
                min = 0.05,
                max = 0.95,
                byDefault = "0.35",
                basis = Basis.ASSUMED,
                source = "Fell in 2008, rose in March 2020 and April 2025")
        double flightTurn,

        @Setting(
                about = "Fall of bill yields in a flight from risk of size one",
                unit = Unit.RATE,
                min = 0,
                max = 0.02,
                byDefault = "25bp",
                basis = Basis.ASSUMED,
                source = "Bills gained in 2008, 2020 and 2025")
        double flightBills) {
    /** Levels of bills, one, five and ten years. */
    double[] levels() {
        return new double[] {levelBills, levelOneYear, levelFiveYears, levelTenYears};
    }

    /** Slopes in log debt/GDP of the same. */
    double[] slopes() {
        return new double[] {slopeBills, slopeOneYear, slopeFiveYears, slopeTenYears};
    }

    /** Falls per unit of erosion of the same. */
    double[] erosions() {
        return new double[] {erosionBills, erosionOneYear, erosionFiveYears, erosionTenYears};
    }
}
