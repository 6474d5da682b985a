package org.triffin.model.state;

import org.triffin.vocabulary.Unit;
import org.triffin.vocabulary.Variable;

/** The federal debt of each lane: the ladder, its interest and the accounts of the fiscal year; billions. */
public final class DebtState {
    public static final Variable DEBT =
            Variable.yearEnd("debt_held_by_public", Unit.BILLIONS, "Debt held by the public");
    public static final Variable DEBT_TO_GDP =
            Variable.yearEnd("debt_to_gdp", Unit.RATE, "Debt held by the public, share of GDP");
    public static final Variable NET_INTEREST = Variable.yearSum("net_interest", Unit.BILLIONS, "Net interest");
    public static final Variable DEFICIT = Variable.yearSum("deficit", Unit.BILLIONS, "Deficit");
    public static final Variable FINANCING_NEED =
            Variable.yearSum("gross_financing_need", Unit.BILLIONS, "Gross financing need");
    public static final Variable DEFICIT_TO_GDP =
            Variable.ratio("deficit_to_gdp", "Deficit, share of GDP", DEFICIT, EconomyState.GDP);
    public static final Variable NET_INTEREST_TO_GDP =
            Variable.ratio("net_interest_to_gdp", "Net interest, share of GDP", NET_INTEREST, EconomyState.GDP);
    public static final Variable NET_INTEREST_TO_REVENUE = Variable.ratio(
            "net_interest_to_revenue", "Net interest, share of revenue", NET_INTEREST, BudgetState.REVENUE);
    public static final Variable FINANCING_NEED_TO_GDP = Variable.ratio(
            "gross_financing_need_to_gdp", "Gross financing need, share of GDP", FINANCING_NEED, EconomyState.GDP);
    public static final Variable EFFECTIVE_RATE =
            Variable.yearEnd("effective_rate", Unit.RATE, "Average interest rate on the debt");
    public static final Variable MATURITY =
            Variable.yearEnd("weighted_average_maturity", Unit.YEARS, "Weighted average maturity");
    public static final Variable BILL_SHARE = Variable.yearEnd("bill_share", Unit.RATE, "Bills, share of the debt");
    public static final Variable INTEREST_GROWTH_DIFFERENTIAL =
            Variable.yearEnd("interest_growth_differential", Unit.RATE, "Interest-growth differential (i - g)/(1 + g)");
    public static final Variable STABILISING_PRIMARY_DEFICIT = Variable.yearEnd(
            "stabilising_primary_deficit", Unit.RATE, "Primary deficit that holds the debt ratio, share of GDP");
    public static final Variable CHANGE_PRIMARY_DEFICIT =
            Variable.yearEnd("change_primary_deficit", Unit.RATE, "Change of debt/GDP: primary deficit");
    public static final Variable CHANGE_INTEREST =
            Variable.yearEnd("change_interest", Unit.RATE, "Change of debt/GDP: interest");
    public static final Variable CHANGE_GROWTH =
            Variable.yearEnd("change_growth", Unit.RATE, "Change of debt/GDP: real growth");
    public static final Variable CHANGE_INFLATION =
            Variable.yearEnd("change_inflation", Unit.RATE, "Change of debt/GDP: inflation");
    public static final Variable CHANGE_OTHER =
            Variable.yearEnd("change_other", Unit.RATE, "Change of debt/GDP: other means of financing");
    public static final Variable CONSOLIDATED_DEBT_TO_GDP = Variable.yearEnd(
            "consolidated_debt_to_gdp", Unit.RATE, "Debt outside the Federal Reserve plus reserves, share of GDP");

    /** Coupon securities sold in a quarter: [quarter][lane]. */
    public final double[][] sold;

    /** The same in prices of the start, which the face of TIPS is counted in. */
    public final double[][] realSold;

    /**
     * Annual coupons, nominal and real, that end in a quarter: [quarter][lane]. What was outstanding at the start is the
     * same in every lane and not in these rows, which hold nothing before their first issue.
     */
    public final double[][] nominalCouponDue;

    public final double[][] realCouponDue;

    /** Face falling due this quarter; TIPS in prices of the start and at issue. */
    public final double[] nominalDue;

    public final double[] floatingDue;
    public final double[] realDue;
    public final double[] originalDue;

    public final double[] nominalFace;
    public final double[] nominalCoupon;
    public final double[] realFace;
    public final double[] realCoupon;
    public final double[] floatingFace;
    public final double[] bills;

    /** Sum of face times quarters to maturity: nominal and floating in dollars, TIPS in prices of the start. */
    public final double[] nominalMaturity;

    public final double[] realMaturity;

    /** Consumer price index that TIPS follow. */
    public final double[] index;

    /** This quarter's flows. */
    public final double[] redemptions;

    public final double[] cashInterest;
    public final double[] accretion;
    public final double[] couponIssuance;
    public final double[] billIssuance;
    public final double[] smoothedBorrowing;

    /** Average rate on marketable debt last quarter, which the non-marketable residual earns. */
    public final double[] averageRate;

    /** Fiscal-year accounts so far, and the debt ratio at the last fiscal year's end. */
    public final double[] yearPrimaryDeficit;

    public final double[] yearNetInterest;
    public final double[] yearDebtSum;
    public final double[] debtLastFiscalYear;
    public final double[] ratioLastFiscalYear;

    /** A row of zeros. */
    public final double[] nothing;

    /** Scratch rows of the funding equation. */
    public final double[] newCouponRate;

    public final double[] otherDebt;
    public final double[] inverseBillPrice;
    public final double[] couponsPerBill;
    public final double[] billCash;

    public final double[] newBillRate;
    public final double[] newNominalCoupon;
    public final double[] newRealCoupon;

    public final double[] fundingNeed;

    public final double[] debt;
    public final double[] debtToGdp;
    public final double[] netInterest;
    public final double[] deficit;
    public final double[] financingNeed;
    public final double[] effectiveRate;
    public final double[] maturity;
    public final double[] billShare;
    public final double[] interestGrowthDifferential;
    public final double[] stabilisingPrimaryDeficit;
    public final double[] changePrimaryDeficit;
    public final double[] changeInterest;
    public final double[] changeGrowth;
    public final double[] changeInflation;
    public final double[] changeOther;
    public final double[] consolidatedDebtToGdp;

    DebtState(RowAllocator rows, BlockShape shape) {
        int quarters = shape.quarters();
        nothing = rows.row();
        sold = rows.rows(quarters);
        realSold = rows.rows(quarters);
        nominalCouponDue = rows.rows(quarters);
        realCouponDue = rows.rows(quarters);
        nominalDue = rows.row();
        floatingDue = rows.row();
        realDue = rows.row();
        originalDue = rows.row();
        nominalFace = rows.row();
        nominalCoupon = rows.row();
        realFace = rows.row();
        realCoupon = rows.row();
        floatingFace = rows.row();
        bills = rows.row();
        nominalMaturity = rows.row();
        realMaturity = rows.row();
        index = rows.row();
        redemptions = rows.row();
        cashInterest = rows.row();
        accretion = rows.row();
        couponIssuance = rows.row();
        billIssuance = rows.row();
        smoothedBorrowing = rows.row();
        averageRate = rows.row();
        yearPrimaryDeficit = rows.row();
        yearNetInterest = rows.row();
        yearDebtSum = rows.row();
        debtLastFiscalYear = rows.row();
        ratioLastFiscalYear = rows.row();
        newCouponRate = rows.row();
        otherDebt = rows.row();
        inverseBillPrice = rows.row();
        couponsPerBill = rows.row();
        billCash = rows.row();
        newBillRate = rows.row();
        newNominalCoupon = rows.row();
        newRealCoupon = rows.row();
        fundingNeed = rows.row();
        debtToGdp = rows.recorded(DEBT_TO_GDP);
        debt = rows.recorded(DEBT);
        deficit = rows.recorded(DEFICIT);
        rows.recordedRatio(DEFICIT_TO_GDP);
        netInterest = rows.recorded(NET_INTEREST);
        rows.recordedRatio(NET_INTEREST_TO_GDP);
        rows.recordedRatio(NET_INTEREST_TO_REVENUE);
        effectiveRate = rows.recorded(EFFECTIVE_RATE);
        financingNeed = rows.recorded(FINANCING_NEED);
        rows.recordedRatio(FINANCING_NEED_TO_GDP);
        maturity = rows.recorded(MATURITY);
        billShare = rows.recorded(BILL_SHARE);
        interestGrowthDifferential = rows.recorded(INTEREST_GROWTH_DIFFERENTIAL);
        stabilisingPrimaryDeficit = rows.recorded(STABILISING_PRIMARY_DEFICIT);
        changePrimaryDeficit = rows.recorded(CHANGE_PRIMARY_DEFICIT);
        changeInterest = rows.recorded(CHANGE_INTEREST);
        changeGrowth = rows.recorded(CHANGE_GROWTH);
        changeInflation = rows.recorded(CHANGE_INFLATION);
        changeOther = rows.recorded(CHANGE_OTHER);
        consolidatedDebtToGdp = rows.recorded(CONSOLIDATED_DEBT_TO_GDP);
    }
}
