package org.triffin.model.state;

/**
 * What policy and events are doing in each lane this quarter. Regimes and events write these rows before the sectors
 * run; sectors read them and never ask which regime a lane is in. Every row is set back to its base value at the
 * opening of a quarter: 0, or 1 where said. Rates are annual decimals, shares of GDP are of annual GDP unless said.
 */
public final class StanceState {
    /** False when no regime, event or episode of the market can move anything, so that sectors need not look. */
    public final boolean moves;

    /** Shift of the inflation that policy aims at, which long-run expectations learn. */
    public final double[] inflationTarget;

    /** Inflation in this quarter beyond expectations and the macro shocks. */
    public final double[] inflationPush;

    /** Shift of long-run expected inflation that is believed at once. */
    public final double[] expectedInflation;

    /** Added to this quarter's macro innovations: growth, inflation, short rate, term premium. */
    public final double[][] impulse;

    /** Shift of the short rate by policy that markets expect to fade. */
    public final double[] policyRate;

    /** Permanent shift of the real rate and of trend growth, believed at once. */
    public final double[] realRate;

    public final double[] growth;

    /** Trend growth shift that markets expect. */
    public final double[] growthOutlook;

    /** Output moved by fiscal demand, share of GDP: now and a quarter ago. */
    public final double[] demand;

    public final double[] demandBefore;

    /** Shift of the ten-year term premium; what the thirty-year premium moves beyond it; what bills pay beyond. */
    public final double[] premium;

    public final double[] longTwist;
    public final double[] billPremium;

    /** Highest deviation of the ten-year premium that a lender facility allows; infinite at base. */
    public final double[] premiumCap;

    /** Treasury securities the Federal Reserve buys this quarter beyond the vintage's holdings, billions. */
    public final double[] purchases;

    /** Part of the interest on reserves that is paid; 1 at base. */
    public final double[] reserveRemuneration;

    /** Cut of primary outlays and rise of revenue by policy, shares of GDP; negative is stimulus. */
    public final double[] outlayCut;

    public final double[] revenueRise;

    /** Change of the dollar this quarter beyond what yields explain, log. */
    public final double[] dollarDrift;

    /** Fee on the interest foreign holders receive, a share of it. */
    public final double[] userFee;

    /** Share of the debt that foreign holders sell this quarter for reasons other than return. */
    public final double[] foreignExit;

    /** Factor on dealers' balance-sheet capacity; 1 at base. */
    public final double[] dealerCapacity;

    /** Growth of stablecoins this quarter beyond trend, share of their stock. */
    public final double[] stablecoinGrowth;

    /** Notches below the rating at the start. */
    public final double[] ratingNotches;

    /** Strength of a flight from risk this quarter; 1 is an April 2025. */
    public final double[] riskOff;

    /** Defaults of private credit beyond the usual, annual rate. */
    public final double[] privateCreditDefaults;

    /** 1 where an auction failed this quarter. */
    public final double[] auctionFailed;

    /** 1 where the Federal Reserve has lost its independence. */
    public final double[] independenceLost;

    private final double[][] zeros;

    StanceState(RowAllocator rows, StanceShape shape) {
        moves = shape.moves();
        inflationTarget = rows.row();
        inflationPush = rows.row();
        expectedInflation = rows.row();
        impulse = rows.rows(EconomyState.VARIABLES);
        policyRate = rows.row();
        realRate = rows.row();
        growth = rows.row();
        growthOutlook = rows.row();
        demand = rows.row();
        demandBefore = rows.row();
        premium = rows.row();
        longTwist = rows.row();
        billPremium = rows.row();
        premiumCap = rows.row();
        purchases = rows.row();
        reserveRemuneration = rows.row();
        outlayCut = rows.row();
        revenueRise = rows.row();
        dollarDrift = rows.row();
        userFee = rows.row();
        foreignExit = rows.row();
        dealerCapacity = rows.row();
        stablecoinGrowth = rows.row();
        ratingNotches = rows.row();
        riskOff = rows.row();
        privateCreditDefaults = rows.row();
        auctionFailed = rows.row();
        independenceLost = rows.row();
        zeros = new double[][] {
            inflationTarget,
            inflationPush,
            expectedInflation,
            impulse[0],
            impulse[1],
            impulse[2],
            impulse[3],
            policyRate,
            realRate,
            growth,
            growthOutlook,
            demand,
            premium,
            longTwist,
            billPremium,
            purchases,
            outlayCut,
            revenueRise,
            dollarDrift,
            userFee,
            foreignExit,
            stablecoinGrowth,
            ratingNotches,
            riskOff,
            privateCreditDefaults,
            auctionFailed,
            independenceLost
        };
        rest();
        Row.fill(demandBefore, 0);
    }

    /** Opens a quarter: every row at its base value; the fiscal demand of the last quarter is kept. */
    public void open() {
        Row.copy(demandBefore, demand);
        rest();
    }

    /** Opens a path: every row at its base value. */
    public void begin() {
        rest();
        Row.fill(demandBefore, 0);
    }

    private void rest() {
        for (double[] row : zeros) {
            Row.fill(row, 0);
        }
        Row.fill(premiumCap, Double.POSITIVE_INFINITY);
        Row.fill(reserveRemuneration, 1);
        Row.fill(dealerCapacity, 1);
    }
}
