package org.triffin.model.state;

import org.triffin.model.state.PortfolioState.Kind;
import org.triffin.vocabulary.Shock;
import org.triffin.vocabulary.Unit;
import org.triffin.vocabulary.Variable;

/** What holders of assets earn in each lane. Returns are total returns of the quarter, decimals; yields are annual. */
public final class AssetsState {
    public static final Variable EQUITY_RETURN = Variable.yearReturn("equity_return", "Equities: total return");
    public static final Variable TREASURY_10Y_RETURN =
            Variable.yearReturn("treasury_10y_return", "Ten-year Treasury: total return");
    public static final Variable TREASURY_2Y_RETURN =
            Variable.yearReturn("treasury_2y_return", "Two-year Treasury: total return");
    public static final Variable TREASURY_30Y_RETURN =
            Variable.yearReturn("treasury_30y_return", "Thirty-year Treasury: total return");
    public static final Variable BILL_RETURN = Variable.yearReturn("bill_return", "Three-month bills: total return");
    public static final Variable GOLD_RETURN = Variable.yearReturn("gold_return", "Gold: change of its dollar price");
    public static final Variable DOLLAR_RETURN =
            Variable.yearReturn("dollar_return", "Dollar: change of its broad exchange value");
    public static final Variable REAL_DOLLAR_RETURN =
            Variable.yearReturn("real_dollar_return", "Dollar: change of its broad real exchange value");
    public static final Variable CREDIT_RETURN =
            Variable.yearReturn("credit_return", "Investment-grade credit: total return");
    public static final Variable CREDIT_SPREAD =
            Variable.yearEnd("credit_spread", Unit.RATE, "Spread of investment-grade credit over Treasuries");
    public static final Variable BONDHOLDER_REAL_VALUE = Variable.yearEnd(
            "bondholder_real_value", Unit.SHARE, "Real value of a ten-year Treasury holder's dollar, 1 at the start");

    /** False when assets are no part of the model: every row is then a lane of nothing. */
    public final boolean simulated;

    /** Safe-haven state that responses depend on: erosion from 0 to 1, correlation of stocks and bonds. */
    public final double[] erosion;

    public final double[] stockBondCorrelation;

    /** Last quarter's parts of the ten-year yield: expected real rate, expected inflation, term premium. */
    public final double[] realRateBefore;

    public final double[] expectedInflationBefore;
    public final double[] termPremiumBefore;

    /** Their changes over the quarter. */
    public final double[] realRateChange;

    public final double[] expectedInflationChange;
    public final double[] termPremiumChange;

    /** Last quarter's yields: what a bond bought then pays. */
    public final double[] twoYearBefore;

    public final double[] tenYearBefore;
    public final double[] thirtyYearBefore;

    /** Last quarter's growth outlook and flight from risk. */
    public final double[] growthOutlookBefore;

    public final double[] riskOffBefore;

    /** Consumer prices a quarter ago over now. */
    public final double[] deflator;

    public final double[] equityReturn;
    public final double[] tenYearReturn;
    public final double[] twoYearReturn;
    public final double[] thirtyYearReturn;
    public final double[] billReturn;
    public final double[] goldReturn;
    public final double[] dollarReturn;
    public final double[] realDollarReturn;
    public final double[] creditReturn;
    public final double[] bondholderRealValue;

    /** Log of the real dollar over its fair value. */
    public final double[] dollarGap;

    /** Investment-grade spread: all of it, the part that reverts to its mean, and the part owed to private credit. */
    public final double[] spread;

    public final double[] ordinarySpread;
    public final double[] distress;

    /** Changes of the spread and of its part owed to private credit. */
    public final double[] spreadChange;

    public final double[] distressChange;

    /** Defaults of private credit beyond the usual in a wave of their own, annual rate. */
    public final double[] defaultWave;

    /** What credit distress adds to the next quarter's ten-year term premium where Treasuries do not hedge it. */
    public final double[] hedgePremium;

    /** Trailing variance of quarterly returns, and the equity share of risk parity's pair of equities and bonds. */
    public final double[] equityVariance;

    public final double[] bondVariance;
    public final double[] equityShare;

    public final PortfolioState sixtyForty;
    public final PortfolioState sixtyFortyGold;
    public final PortfolioState riskParity;
    public final PortfolioState riskParityGold;

    /** The four portfolios. */
    public final PortfolioState[] portfolios;

    /** Residual draws of equities, gold, the dollar and credit: [asset][quarter][lane]; empty when not drawn. */
    public final double[][][] residuals;

    AssetsState(RowAllocator block, AssetsShape shape) {
        simulated = shape.simulated();
        RowAllocator rows = simulated ? block : new RowAllocator(1, 1);
        erosion = rows.row();
        stockBondCorrelation = rows.row();
        realRateBefore = rows.row();
        expectedInflationBefore = rows.row();
        termPremiumBefore = rows.row();
        realRateChange = rows.row();
        expectedInflationChange = rows.row();
        termPremiumChange = rows.row();
        twoYearBefore = rows.row();
        tenYearBefore = rows.row();
        thirtyYearBefore = rows.row();
        growthOutlookBefore = rows.row();
        riskOffBefore = rows.row();
        deflator = rows.row();
        equityReturn = rows.recorded(EQUITY_RETURN);
        tenYearReturn = rows.recorded(TREASURY_10Y_RETURN);
        twoYearReturn = rows.recorded(TREASURY_2Y_RETURN);
        thirtyYearReturn = rows.recorded(TREASURY_30Y_RETURN);
        billReturn = rows.recorded(BILL_RETURN);
        goldReturn = rows.recorded(GOLD_RETURN);
        dollarReturn = rows.recorded(DOLLAR_RETURN);
        realDollarReturn = rows.recorded(REAL_DOLLAR_RETURN);
        creditReturn = rows.recorded(CREDIT_RETURN);
        spread = rows.recorded(CREDIT_SPREAD);
        bondholderRealValue = rows.recorded(BONDHOLDER_REAL_VALUE);
        dollarGap = rows.row();
        ordinarySpread = rows.row();
        distress = rows.row();
        spreadChange = rows.row();
        distressChange = rows.row();
        defaultWave = rows.row();
        hedgePremium = rows.row();
        equityVariance = rows.row();
        bondVariance = rows.row();
        equityShare = rows.row();
        sixtyForty = new PortfolioState(rows, Kind.SIXTY_FORTY);
        sixtyFortyGold = new PortfolioState(rows, Kind.SIXTY_FORTY_GOLD);
        riskParity = new PortfolioState(rows, Kind.RISK_PARITY);
        riskParityGold = new PortfolioState(rows, Kind.RISK_PARITY_GOLD);
        portfolios = new PortfolioState[] {sixtyForty, sixtyFortyGold, riskParity, riskParityGold};
        residuals = shape.drawn()
                ? new double[][][] {
                    rows.drawn(Shock.normal("assets.equity")),
                    rows.drawn(Shock.normal("assets.gold")),
                    rows.drawn(Shock.normal("assets.dollar")),
                    rows.drawn(Shock.normal("assets.credit"))
                }
                : new double[0][][];
    }
}
