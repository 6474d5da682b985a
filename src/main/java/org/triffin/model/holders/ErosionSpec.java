package org.triffin.model.holders;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** The three dimensions of erosion: each the logistic function of log-odds that are linear in its drivers. */
public record ErosionSpec(
        @Setting(
                about = "Erosion of safety at debt of 100% of GDP and interest of 18% of revenue",
                unit = Unit.SHARE,
                min = 0.01,
                max = 0.99,
                byDefault = "0.35",
                basis = Basis.ASSUMED,
                source = "Three top ratings lost since 2011, default risk still small")
        double safety,

        @Setting(
                about = "Log-odds of safety erosion per 100pp of debt/GDP",
                unit = Unit.SHARE,
                min = 0,
                max = 10,
                byDefault = "1.2",
                basis = Basis.ASSUMED,
                source = "Erosion of about .6 at 200% of GDP by itself")
        double safetyDebt,

        @Setting(
                about = "Log-odds of safety erosion per percentage point of interest/revenue",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.05",
                basis = Basis.ASSUMED,
                source = "Interest of 30% of revenue brings .49")
        double safetyInterest,

        @Setting(
                about = "Log-odds of safety erosion per unit of the Triffin ratio",
                unit = Unit.SHARE,
                min = 0,
                max = 10,
                byDefault = "1",
                basis = Basis.ASSUMED,
                source = "Farhi and Maggiori (2018): a hegemon's debt is safe up to a limit")
        double safetyBacking,

        @Setting(
                about = "Log-odds of safety erosion per notch of rating lost",
                unit = Unit.SHARE,
                min = 0,
                max = 3,
                byDefault = "0.1",
                basis = Basis.ASSUMED,
                source =
                        "About 3bp on the ten-year a notch: the downgrades since 2011 moved yields by a few basis points")
        double safetyRating,

        @Setting(
                about = "Revenue that can be turned into primary surpluses for good",
                unit = Unit.SHARE,
                min = 0.01,
                max = 1,
                byDefault = "0.15",
                basis = Basis.ASSUMED,
                source = "Two thirds of the primary surplus of FY2000, 22% of revenue")
        double pledgeableRevenue,

        @Setting(
                about = "Discount rate less growth at which those surpluses count",
                unit = Unit.RATE,
                min = 0.001,
                max = 0.1,
                byDefault = "1.5%",
                basis = Basis.ASSUMED,
                source = "A stress value: interest exceeded growth by about as much in 1982-92")
        double discountMargin,

        @Setting(
                about = "Erosion of liquidity when dealers' capacity ratio is that of the start",
                unit = Unit.SHARE,
                min = 0.01,
                max = 0.99,
                byDefault = "0.40",
                basis = Basis.ASSUMED,
                source = "March 2020 and April 2025; between safety and a coin toss")
        double liquidity,

        @Setting(
                about = "Log-odds of liquidity erosion when debt doubles against dealers' capacity",
                unit = Unit.SHARE,
                min = 0,
                max = 10,
                byDefault = "1",
                basis = Basis.ASSUMED,
                source = "Debt twice as large against dealers brings .65")
        double liquidityCapacity,

        @Setting(
                about = "Log-odds of liquidity erosion per remembered flight from risk",
                unit = Unit.SHARE,
                min = 0,
                max = 5,
                byDefault = "0.25",
                basis = Basis.ASSUMED,
                source = "A flight like April 2025 adds .06 for a few quarters")
        double liquidityStress,

        @Setting(
                about = "Part of a flight from risk that is remembered a quarter later",
                unit = Unit.SHARE,
                min = 0,
                max = 0.99,
                byDefault = "0.7",
                basis = Basis.ASSUMED,
                source = "Market depth recovered within about a year in 2020 and 2025")
        double stressMemory,

        @Setting(
                about = "Erosion of return at a hedged pick-up of 70bp",
                unit = Unit.SHARE,
                min = 0.01,
                max = 0.99,
                byDefault = "0.40",
                basis = Basis.ASSUMED,
                source = "German and Japanese bonds paid 55 and 90bp more than Treasuries in 2025")
        double returns,

        @Setting(
                about = "Log-odds of return erosion per percentage point of hedged pick-up",
                unit = Unit.SHARE,
                min = 0,
                max = 10,
                byDefault = "0.6",
                basis = Basis.ASSUMED,
                source = "No pick-up brings .30, two points .59")
        double returnPickup,

        @Setting(
                about = "Weight of safety in the erosion of the whole",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.4",
                basis = Basis.ASSUMED,
                source = "The dimension that is hardest to repair")
        double safetyWeight,

        @Setting(
                about = "Weight of liquidity in the erosion of the whole",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.3",
                basis = Basis.ASSUMED,
                source = "Equal to return")
        double liquidityWeight,

        @Setting(
                about = "Weight of return in the erosion of the whole",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.3",
                basis = Basis.ASSUMED,
                source = "Equal to liquidity")
        double returnWeight) {
    /** Debt ratio, interest over revenue, Triffin ratio and hedged pick-up at which the levels hold. */
    static final double DEBT = 1;

    static final double INTEREST = 0.18;
    static final double BACKING = 0.5;
    static final double PICKUP = 0.007;

    public ErosionSpec {
        if (!(safetyWeight + liquidityWeight + returnWeight > 0)) {
            throw new IllegalArgumentException(
                    "safety-weight, liquidity-weight and return-weight must not all be 0: give one a weight.");
        }
    }

    /** The weighted mean of the three dimensions. */
    double mean(double ofSafety, double ofLiquidity, double ofReturn) {
        double sum = safetyWeight * ofSafety + liquidityWeight * ofLiquidity + returnWeight * ofReturn;
        return sum / (safetyWeight + liquidityWeight + returnWeight);
    }

    /** Erosion of the whole where the three levels hold. */
    double level() {
        return mean(safety, liquidity, returns);
    }
}
