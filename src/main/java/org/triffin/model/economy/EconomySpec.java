package org.triffin.model.economy;

import java.util.Map;
import java.util.Optional;
import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Quarter;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** The macro block's parameters. Rates are annual decimals; a shift is permanent and starts in the first shock quarter. */
public record EconomySpec(
        @Setting(
                about = "Distribution of the quarterly macro shocks",
                byDefault = "gaussian",
                basis = Basis.ESTIMATED,
                source = "BVAR(2) residuals, US 1985Q3-2024Q4 without 2020, Federal Reserve FRB/US data")
        MacroShocks shocks,

        @Setting(
                about = "Factor on the standard deviation of short-rate shocks",
                unit = Unit.SHARE,
                min = 0,
                max = 5,
                byDefault = "1.4",
                basis = Basis.ESTIMATED,
                source =
                        "Set so that nine-year rate widths match the Federal Reserve's 2017 study of forecast uncertainty")
        double rShockScale,

        @Setting(
                about = "First quarter that is drawn; the vintage's own when not given",
                unit = Unit.QUARTER,
                basis = Basis.SOURCED,
                source = "CBO: economic forecast closed in early December before publication")
        Optional<Quarter> firstShockQuarter,

        @Setting(
                about = "Permanent change of trend growth through productivity",
                unit = Unit.RATE,
                min = -0.05,
                max = 0.05,
                byDefault = "0%",
                basis = Basis.ASSUMED,
                source = "Scenario choice")
        double trendGrowthShift,

        @Setting(
                about = "Permanent change of trend growth through the labour force",
                unit = Unit.RATE,
                min = -0.05,
                max = 0.05,
                byDefault = "0%",
                basis = Basis.ASSUMED,
                source = "Scenario choice")
        double labourForceShift,

        @Setting(
                about = "Change of annualised growth in the quarters of single fiscal years; the level of GDP keeps it",
                unit = Unit.RATE,
                min = -0.5,
                max = 0.5,
                basis = Basis.ASSUMED,
                source = "Scenario choice")
        Map<FiscalYear, Double> growthByYear,

        @Setting(
                about = "Permanent change of expected inflation, believed at once",
                unit = Unit.RATE,
                min = -0.05,
                max = 0.10,
                byDefault = "0%",
                basis = Basis.ASSUMED,
                source = "Scenario choice")
        double inflationShift,

        @Setting(
                about = "Chance per quarter of a disaster like 2020",
                unit = Unit.RATE,
                min = 0,
                max = 0.2,
                byDefault = "0%",
                basis = Basis.ASSUMED,
                source = "Off by default; 1% a quarter is a common assumption")
        double disaster,

        @Setting(
                about = "Fall of annualised growth in a disaster quarter",
                unit = Unit.RATE,
                min = 0,
                max = 1,
                byDefault = "28%",
                basis = Basis.SOURCED,
                source = "BEA: real GDP fell at an annual rate of 28% in 2020Q2")
        double disasterSize,

        @Setting(
                about = "Share of the disaster's fall made good in the following quarter",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.8",
                basis = Basis.ASSUMED,
                source = "2020Q3 regained most of 2020Q2; rounded")
        double disasterRecovery,

        @Setting(
                about = "Draw the macro block's coefficients from their posterior",
                byDefault = "false",
                basis = Basis.ESTIMATED,
                source = "512 stable draws of the posterior of the same BVAR(2)")
        boolean parameterUncertainty,

        @Setting(
                about = "Degrees of freedom of the student-t shocks",
                unit = Unit.COUNT,
                min = 3,
                max = 100,
                byDefault = "6",
                basis = Basis.ASSUMED,
                source = "Between the normal and the fat tails of the 2008 and 2020 quarters")
        int degreesOfFreedom,

        @Setting(
                about = "Quarterly persistence of the output gap",
                unit = Unit.SHARE,
                min = 0,
                max = 0.999,
                byDefault = "0.85",
                basis = Basis.ESTIMATED,
                source = "Set so that the debt fan is as wide as CBO's record of errors without legislation")
        double gapPersistence,

        @Setting(
                about = "Weight per quarter of surprises on long-run expected inflation",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.05",
                basis = Basis.SOURCED,
                source = "FRB/US: long-run inflation expectations equation")
        double expectationsGain,

        @Setting(
                about = "What sets the short rate's deviations",
                byDefault = "estimated",
                basis = Basis.ESTIMATED,
                source = "The short-rate row of the BVAR(2), or a Taylor rule with inertia")
        ShortRateRule shortRateRule,

        @Setting(about = "The policy rule, used when short-rate-rule is taylor")
        PolicyRuleSpec policyRule,

        @Setting(about = "The capital stock that crowding-out works through")
        CapitalSpec capital) {

    public EconomySpec {
        growthByYear = Map.copyOf(growthByYear);
        if (!(rShockScale >= 0) || degreesOfFreedom < 3) {
            throw new IllegalArgumentException("r-shock-scale must not be negative and degrees-of-freedom at least 3.");
        }
    }

    /** The same economy under another distribution of shocks, so that two scenarios can meet the same draws. */
    public EconomySpec under(MacroShocks law) {
        return new EconomySpec(
                law,
                rShockScale,
                firstShockQuarter,
                trendGrowthShift,
                labourForceShift,
                growthByYear,
                inflationShift,
                disaster,
                disasterSize,
                disasterRecovery,
                parameterUncertainty,
                degreesOfFreedom,
                gapPersistence,
                expectationsGain,
                shortRateRule,
                policyRule,
                capital);
    }

    /** The same without shocks and shifts. */
    public EconomySpec reference() {
        return new EconomySpec(
                MacroShocks.NONE,
                rShockScale,
                firstShockQuarter,
                0,
                0,
                Map.of(),
                0,
                0,
                disasterSize,
                disasterRecovery,
                false,
                degreesOfFreedom,
                gapPersistence,
                expectationsGain,
                shortRateRule,
                policyRule,
                capital);
    }

    /** What sets the short rate's deviations. */
    public enum ShortRateRule {
        /** The estimated short-rate row of the BVAR. */
        ESTIMATED,
        /** A policy rule with inertia. */
        TAYLOR
    }
}
