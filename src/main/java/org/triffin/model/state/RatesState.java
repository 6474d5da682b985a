package org.triffin.model.state;

import org.triffin.vocabulary.Unit;
import org.triffin.vocabulary.Variable;

/** Interest rates of each lane, annual decimals. Yields are bond-equivalent, the short rate is on a discount basis. */
public final class RatesState {
    public static final Variable SHORT_RATE =
            Variable.yearAverage("short_rate", Unit.RATE, "Three-month Treasury bill, discount basis");
    public static final Variable YIELD_2Y = Variable.yearAverage("yield_2y", Unit.RATE, "Two-year yield");
    public static final Variable YIELD_5Y = Variable.yearAverage("yield_5y", Unit.RATE, "Five-year yield");
    public static final Variable YIELD_10Y = Variable.yearAverage("yield_10y", Unit.RATE, "Ten-year yield");
    public static final Variable YIELD_30Y = Variable.yearAverage("yield_30y", Unit.RATE, "Thirty-year yield");
    public static final Variable EXPECTED_REAL_RATE_10Y =
            Variable.yearAverage("expected_real_rate_10y", Unit.RATE, "Expected real short rate, next ten years");
    public static final Variable EXPECTED_INFLATION_10Y =
            Variable.yearAverage("expected_inflation_10y", Unit.RATE, "Expected inflation, next ten years");
    public static final Variable TERM_PREMIUM_10Y =
            Variable.yearAverage("term_premium_10y", Unit.RATE, "Ten-year term premium");

    /** Tenors with a yield row, in years; the three-month bill is {@link #billYield}. */
    private static final int[] TENORS = {2, 3, 5, 7, 10, 20, 30};

    public static final int TWO = 0;
    public static final int THREE = 1;
    public static final int FIVE = 2;
    public static final int SEVEN = 3;
    public static final int TEN = 4;
    public static final int TWENTY = 5;
    public static final int THIRTY = 6;

    /** Short rate without its lower bound, discount basis. */
    public final double[] shadowRate;

    public final double[] shortRate;

    /** Three-month bill, bond-equivalent: now and a quarter ago. */
    public final double[] billYield;

    public final double[] billYieldBefore;

    /** Yields by tenor position. */
    public final double[][] yields;

    public final double[] expectedRealRate10;
    public final double[] expectedInflation10;
    public final double[] termPremium10;

    /** Deviation of expected inflation over the tenor from the baseline's, for the terms of TIPS: 5, 10, 30 years. */
    public final double[][] inflationOver;

    /** Permanent shift of the real rate, and of all expected rates (real rate plus expected inflation). */
    public final double[] realRateShift;

    public final double[] anchorShift;

    /** Debt gap that moves rates, ratio to GDP; deviation of the ten-year premium from its baseline. */
    public final double[] debtGap;

    public final double[] premiumDeviation;

    /** Scratch: mean of the short rate at a node horizon; what the lower bound adds there, [node][lane]. */
    public final double[] nodeMean;

    public final double[][] boundPremium;

    /** Scratch: what the lower bound adds, summed over the quarters of a tenor. */
    public final double[] boundSum;

    RatesState(RowAllocator rows, BlockShape shape) {
        shadowRate = rows.row();
        shortRate = rows.recorded(SHORT_RATE);
        billYield = rows.row();
        billYieldBefore = rows.row();
        yields = new double[TENORS.length][];
        yields[TWO] = rows.recorded(YIELD_2Y);
        yields[THREE] = rows.row();
        yields[FIVE] = rows.recorded(YIELD_5Y);
        yields[SEVEN] = rows.row();
        yields[TEN] = rows.recorded(YIELD_10Y);
        yields[TWENTY] = rows.row();
        yields[THIRTY] = rows.recorded(YIELD_30Y);
        expectedRealRate10 = rows.recorded(EXPECTED_REAL_RATE_10Y);
        expectedInflation10 = rows.recorded(EXPECTED_INFLATION_10Y);
        termPremium10 = rows.recorded(TERM_PREMIUM_10Y);
        inflationOver = rows.rows(3);
        realRateShift = rows.row();
        anchorShift = rows.row();
        debtGap = rows.row();
        premiumDeviation = rows.row();
        nodeMean = rows.row();
        boundPremium = rows.rows(shape.nodes());
        boundSum = rows.row();
    }

    /** Tenors in years, by position in {@link #yields}. */
    public static int[] tenors() {
        return TENORS.clone();
    }
}
