package org.triffin.model.state;

import org.triffin.vocabulary.Unit;
import org.triffin.vocabulary.Variable;

/**
 * How safe a haven Treasuries are in each lane: closing values of the quarter, annual decimals. Rows are empty and
 * nothing is recorded when the holders are not simulated.
 */
public final class SafeHavenState {
    public static final Variable EROSION = Variable.yearEnd("erosion", Unit.SHARE, "Erosion of the safe haven, 0 to 1");
    public static final Variable EROSION_SAFETY =
            Variable.yearEnd("erosion_safety", Unit.SHARE, "Erosion of safety, 0 to 1");
    public static final Variable EROSION_LIQUIDITY =
            Variable.yearEnd("erosion_liquidity", Unit.SHARE, "Erosion of liquidity, 0 to 1");
    public static final Variable EROSION_RETURN =
            Variable.yearEnd("erosion_return", Unit.SHARE, "Erosion of return, 0 to 1");
    public static final Variable CONVENIENCE_1Y =
            Variable.yearEnd("convenience_yield_1y", Unit.RATE, "Convenience yield, one year");
    public static final Variable CONVENIENCE_5Y =
            Variable.yearEnd("convenience_yield_5y", Unit.RATE, "Convenience yield, five years");
    public static final Variable CONVENIENCE_10Y =
            Variable.yearEnd("convenience_yield_10y", Unit.RATE, "Convenience yield, ten years");
    public static final Variable CONVENIENCE_BILLS =
            Variable.yearEnd("convenience_yield_bills", Unit.RATE, "Convenience yield, three-month bills");
    public static final Variable STOCK_BOND_CORRELATION =
            Variable.yearEnd("stock_bond_correlation", Unit.SHARE, "Correlation of stock and bond returns");
    public static final Variable TRIFFIN_RATIO =
            Variable.yearEnd("triffin_ratio", Unit.SHARE, "Treasuries held as safe assets over fiscal backing");
    public static final Variable FLIGHT_RESPONSE =
            Variable.yearEnd("flight_response", Unit.RATE, "Ten-year yield in a flight from risk");
    public static final Variable TERM_PREMIUM_GROSS_10Y = Variable.yearAverage(
            "term_premium_gross_10y", Unit.RATE, "Ten-year term premium before the convenience yield");

    /** Positions in {@link #convenience}. */
    public static final int BILLS = 0;

    public static final int ONE = 1;
    public static final int FIVE = 2;
    public static final int TEN = 3;

    /** False when all rows are empty. */
    public final boolean simulated;

    /** What the safe-haven state adds to the ten-year term premium beyond the reference run and the debt gap. */
    public final double[] premium;

    /** Its part from the stock-bond correlation and inflation volatility. */
    public final double[] riskPremium;

    /** What it adds to the three-month bill. */
    public final double[] billPremium;

    /** Erosion of safety, liquidity and return, and their weighted mean, in [0, 1]. */
    public final double[] erosionSafety;

    public final double[] erosionLiquidity;
    public final double[] erosionReturn;
    public final double[] erosion;

    /** The erosion that the debt ratio alone would bring, everything else as in the reference run. */
    public final double[] erosionByDebt;

    /** Convenience yields of bills, one, five and ten years. */
    public final double[][] convenience;

    public final double[] stockBondCorrelation;

    /** Standard deviation of inflation around what was expected. */
    public final double[] inflationVolatility;

    public final double[] triffinRatio;

    /** What the ten-year yield does per unit of flight from risk: negative in a safe haven. */
    public final double[] flightResponse;

    public final double[] grossTermPremium;

    /** Net interest over revenue. */
    public final double[] interestBurden;

    /** Smoothed inflation; smoothed square of inflation surprises beyond the usual; memory of past flights from risk. */
    public final double[] inflationLevel;

    public final double[] surpriseVariance;
    public final double[] stressMemory;

    SafeHavenState(RowAllocator rows, BlockShape shape) {
        simulated = shape.holders();
        erosion = recorded(rows, EROSION);
        erosionSafety = recorded(rows, EROSION_SAFETY);
        erosionLiquidity = recorded(rows, EROSION_LIQUIDITY);
        erosionReturn = recorded(rows, EROSION_RETURN);
        convenience = new double[][] {
            recorded(rows, CONVENIENCE_BILLS),
            recorded(rows, CONVENIENCE_1Y),
            recorded(rows, CONVENIENCE_5Y),
            recorded(rows, CONVENIENCE_10Y)
        };
        stockBondCorrelation = recorded(rows, STOCK_BOND_CORRELATION);
        triffinRatio = recorded(rows, TRIFFIN_RATIO);
        flightResponse = recorded(rows, FLIGHT_RESPONSE);
        grossTermPremium = recorded(rows, TERM_PREMIUM_GROSS_10Y);
        premium = row(rows);
        riskPremium = row(rows);
        billPremium = row(rows);
        erosionByDebt = row(rows);
        inflationVolatility = row(rows);
        interestBurden = row(rows);
        inflationLevel = row(rows);
        surpriseVariance = row(rows);
        stressMemory = row(rows);
    }

    private double[] recorded(RowAllocator rows, Variable variable) {
        return simulated ? rows.recorded(variable) : new double[0];
    }

    private double[] row(RowAllocator rows) {
        return simulated ? rows.row() : new double[0];
    }
}
