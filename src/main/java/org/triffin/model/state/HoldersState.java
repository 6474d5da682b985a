package org.triffin.model.state;

import org.triffin.vocabulary.Unit;
import org.triffin.vocabulary.Variable;

/**
 * Who holds the debt in each lane: closing shares of the debt held by the public, billions bought in the quarter, and
 * what moves them. Rows are empty and nothing is recorded when the holders are not simulated.
 */
public final class HoldersState {
    public static final Variable FEDERAL_RESERVE_SHARE =
            Variable.yearEnd("federal_reserve_share", Unit.RATE, "Federal Reserve, share of the debt");
    public static final Variable FOREIGN_SHARE =
            Variable.yearEnd("foreign_share", Unit.RATE, "Foreign holders, share of the debt");
    public static final Variable BANK_DEALER_SHARE =
            Variable.yearEnd("bank_dealer_share", Unit.RATE, "Banks and dealers, share of the debt");
    public static final Variable MONEY_FUND_STABLECOIN_SHARE = Variable.yearEnd(
            "money_fund_stablecoin_share", Unit.RATE, "Money funds and stablecoin issuers, share of the debt");
    public static final Variable HOUSEHOLD_HEDGE_FUND_SHARE = Variable.yearEnd(
            "household_hedge_fund_share",
            Unit.RATE,
            "Households, hedge funds and other domestic holders, share of the debt");
    public static final Variable PURCHASES_FEDERAL_RESERVE =
            Variable.yearSum("purchases_federal_reserve", Unit.BILLIONS, "Net purchases: Federal Reserve");
    public static final Variable PURCHASES_FOREIGN =
            Variable.yearSum("purchases_foreign", Unit.BILLIONS, "Net purchases: foreign holders");
    public static final Variable PURCHASES_BANK_DEALER =
            Variable.yearSum("purchases_bank_dealer", Unit.BILLIONS, "Net purchases: banks and dealers");
    public static final Variable PURCHASES_MONEY_FUND_STABLECOIN = Variable.yearSum(
            "purchases_money_fund_stablecoin", Unit.BILLIONS, "Net purchases: money funds and stablecoin issuers");
    public static final Variable PURCHASES_HOUSEHOLD_HEDGE_FUND = Variable.yearSum(
            "purchases_household_hedge_fund",
            Unit.BILLIONS,
            "Net purchases: households, hedge funds and other domestic holders");
    public static final Variable HEDGED_PICKUP = Variable.yearAverage(
            "hedged_pickup", Unit.RATE, "Foreign ten-year bond hedged into dollars over the Treasury");
    public static final Variable DEALER_CAPACITY_RATIO = Variable.yearEnd(
            "dealer_capacity_ratio", Unit.RATE, "Dealers' capacity over the debt, relative to the start");

    private static final Variable[] SHARES = {
        FEDERAL_RESERVE_SHARE, FOREIGN_SHARE, BANK_DEALER_SHARE, MONEY_FUND_STABLECOIN_SHARE, HOUSEHOLD_HEDGE_FUND_SHARE
    };
    private static final Variable[] PURCHASES = {
        PURCHASES_FEDERAL_RESERVE,
        PURCHASES_FOREIGN,
        PURCHASES_BANK_DEALER,
        PURCHASES_MONEY_FUND_STABLECOIN,
        PURCHASES_HOUSEHOLD_HEDGE_FUND
    };

    /** Positions of the holders in {@link #shares}, {@link #holdings} and {@link #purchases}. */
    public static final int FEDERAL_RESERVE = 0;

    public static final int FOREIGN = 1;
    public static final int BANKS_DEALERS = 2;
    public static final int MONEY_FUNDS = 3;
    public static final int HOUSEHOLDS = 4;

    /** False when all rows are empty. */
    public final boolean simulated;

    /** Closing shares of the debt by holder; they sum to one. */
    public final double[][] shares;

    /** Closing holdings by holder, billions; they sum to the debt. */
    public final double[][] holdings;

    /** Change of the holdings in the quarter, billions; they sum to the change of the debt. */
    public final double[][] purchases;

    /** {@link #shares} of foreign holders. */
    public final double[] foreignShare;

    /** Share that foreign holders would have if the debt ratio alone differed from the reference run, less its value there. */
    public final double[] foreignByDebt;

    /** Hedged yield of the foreign ten-year bond less the Treasury's after the user fee, annual decimal. */
    public final double[] hedgedPickup;

    /** Dealers' capacity over the debt, 1 at the start. */
    public final double[] dealerCapacityRatio;

    /** Bills that stablecoin issuers hold, share of annual GDP; what they bought beyond trend, share of the bills. */
    public final double[] stablecoinBills;

    public final double[] stablecoinSurge;

    /** Bills outside money funds and stablecoin issuers, share of annual GDP. */
    public final double[] billSupply;

    HoldersState(RowAllocator rows, BlockShape shape) {
        simulated = shape.holders();
        shares = recorded(rows, SHARES);
        purchases = recorded(rows, PURCHASES);
        hedgedPickup = simulated ? rows.recorded(HEDGED_PICKUP) : new double[0];
        dealerCapacityRatio = simulated ? rows.recorded(DEALER_CAPACITY_RATIO) : new double[0];
        foreignShare = shares[FOREIGN];
        holdings = new double[SHARES.length][];
        for (int holder = 0; holder < holdings.length; holder++) {
            holdings[holder] = row(rows);
        }
        foreignByDebt = row(rows);
        stablecoinBills = row(rows);
        stablecoinSurge = row(rows);
        billSupply = row(rows);
    }

    private double[][] recorded(RowAllocator rows, Variable[] variables) {
        double[][] recorded = new double[variables.length][];
        for (int position = 0; position < variables.length; position++) {
            recorded[position] = simulated ? rows.recorded(variables[position]) : new double[0];
        }
        return recorded;
    }

    private double[] row(RowAllocator rows) {
        return simulated ? rows.row() : new double[0];
    }
}
