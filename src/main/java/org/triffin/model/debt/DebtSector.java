package org.triffin.model.debt;

import org.triffin.model.baseline.Baseline;
import org.triffin.model.baseline.BillRate;
import org.triffin.model.state.BudgetState;
import org.triffin.model.state.DebtState;
import org.triffin.model.state.EconomyState;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.RatesState;
import org.triffin.model.state.Row;
import org.triffin.model.state.Sector;
import org.triffin.reference.StartingLadder;

/**
 * The portfolio: what falls due, what it costs, what is sold.
 *
 * <p>Interest of a quarter is the cash coupons on the opening debt, corrected by half a quarter for what falls due and
 * what is sold, plus the accretion of TIPS. Debt end = debt start + primary deficit + net interest + other means of
 * financing, exactly.
 */
public final class DebtSector implements Sector {
    private static final int RAMP_QUARTERS = 20;
    private static final double SMOOTHING = 0.25;

    private final DebtSpec spec;
    private final Baseline baseline;
    private final OpeningLadder opening;
    private final RunOff runOff;
    private final Funding funding;
    private final Issuer before;
    private final Issuer after;
    private final double otherNetInterest;
    private final double openingBorrowing;
    private final int changeQuarter;

    /** @param otherNetInterest interest items outside the debt, billions a year */
    public DebtSector(
            DebtSpec spec, Baseline baseline, StartingLadder ladder, double otherNetInterest, int changeQuarter) {
        this.spec = spec;
        this.baseline = baseline;
        this.otherNetInterest = otherNetInterest / 4;
        this.changeQuarter = changeQuarter;
        double billYield = BillRate.bondEquivalent(baseline.threeMonth()[0]);
        this.opening = new OpeningLadder(
                ladder,
                baseline.quarters(),
                baseline.cpi()[0],
                billYield + spec.billSpread(),
                billYield + spec.floatingSpread());
        this.funding = new Funding(spec);
        ExpectedPrices prices = ExpectedPrices.of(baseline);
        IssuanceMix mixBefore = IssuanceMix.of(spec.mix(), 0, 0);
        IssuanceMix mixAfter = IssuanceMix.of(spec.mix(), spec.termOut(), spec.centuryBond());
        this.before = new Issuer(mixBefore, spec, prices);
        this.after = new Issuer(mixAfter, spec, prices);
        this.runOff = new RunOff(opening, mixBefore, mixAfter, changeQuarter);
        this.openingBorrowing =
                baseline.primaryOutlays()[0] - baseline.revenue()[0] + opening.debt() * opening.openingRate() / 4;
    }

    /** Weighted average maturity at the start, years. */
    public double openingMaturity() {
        return opening.maturityYears();
    }

    @Override
    public void begin(PathBlock block, long firstPath) {
        DebtState debt = block.debt;
        opening.fill(debt);
        Row.fill(debt.smoothedBorrowing, openingBorrowing);
        Row.ratio(debt.debtToGdp, debt.debt, block.economy.gdpYear);
        Row.copy(debt.ratioLastFiscalYear, debt.debtToGdp);
        for (double[] flow :
                new double[][] {debt.deficit, debt.netInterest, debt.couponIssuance, debt.billIssuance, debt.redemptions
                }) {
            Row.fill(flow, 0);
        }
        Row.fill(debt.interestGrowthDifferential, 0);
    }

    @Override
    public void advance(PathBlock block, int quarter) {
        DebtState debt = block.debt;
        if (quarter % 4 == 0) {
            FiscalYearAccounts.open(debt);
        }
        runOff.measure(debt, block.economy.consumerPricesBefore, quarter);
        payInterest(debt, block.rates, quarter);
        sell(block, quarter);
        close(block, quarter);
    }

    /** Cash interest before what is due on the quarter's new debt. */
    private void payInterest(DebtState debt, RatesState rates, int quarter) {
        double part = funding.half() / 4;
        runOff.payCoupons(debt, 0.25 * opening.nonMarketable(), part, quarter);
        double[] meanRate = debt.otherDebt;
        mean(meanRate, rates.billYieldBefore, rates.billYield, spec.billSpread());
        runOff.payFloating(debt, meanRate, spec.floatingSpread() - spec.billSpread(), part);
    }

    private static void mean(double[] target, double[] left, double[] right, double spread) {
        for (int lane = 0; lane < target.length; lane++) {
            target[lane] = 0.5 * (left[lane] + right[lane]) + spread;
        }
    }

    private void sell(PathBlock block, int quarter) {
        DebtState debt = block.debt;
        Issuer issuer = quarter < changeQuarter ? before : after;
        issuer.price(debt, block.rates, quarter);
        need(
                debt.fundingNeed,
                debt.cashInterest,
                debt.redemptions,
                block.budget.primaryDeficit,
                baseline.otherFinancing()[quarter] + otherNetInterest);
        runOff.age(debt, quarter);
        otherDebt(
                debt.otherDebt,
                debt.nominalFace,
                debt.floatingFace,
                debt.realFace,
                debt.index,
                opening.nonMarketable());
        double ramp = Math.min(1, Math.max(0, quarter - changeQuarter + 1) / (double) RAMP_QUARTERS);
        double shift = spec.borrowShort() * ramp;
        funding.split(
                debt,
                Math.min(1, spec.billShare() + shift),
                Math.min(1, spec.minimumBillShare() + shift),
                Math.min(1, spec.maximumBillShare() + shift));
        double part = funding.half() / 4;
        Row.addScaledProduct(debt.cashInterest, part, debt.couponIssuance, debt.newCouponRate);
        Row.addScaledProduct(debt.cashInterest, part, debt.billIssuance, debt.newBillRate);
        issuer.issue(debt, block.rates, quarter);
        Row.add(debt.bills, debt.billIssuance);
        smooth(debt.smoothedBorrowing, debt.couponIssuance, debt.billIssuance, debt.redemptions);
    }

    private static void need(
            double[] need, double[] interest, double[] redemptions, double[] primaryDeficit, double other) {
        for (int lane = 0; lane < need.length; lane++) {
            need[lane] = interest[lane] + redemptions[lane] + primaryDeficit[lane] + other;
        }
    }

    /** All debt but bills. */
    private static void otherDebt(
            double[] debt, double[] nominal, double[] floating, double[] real, double[] index, double nonMarketable) {
        for (int lane = 0; lane < debt.length; lane++) {
            debt[lane] = Math.fma(real[lane], index[lane], nominal[lane] + floating[lane]) + nonMarketable;
        }
    }

    private static void smooth(double[] smoothed, double[] coupons, double[] newBills, double[] redemptions) {
        for (int lane = 0; lane < smoothed.length; lane++) {
            double borrowing = coupons[lane] + newBills[lane] - redemptions[lane];
            smoothed[lane] = Math.fma(SMOOTHING, borrowing - smoothed[lane], smoothed[lane]);
        }
    }

    private void close(PathBlock block, int quarter) {
        DebtState debt = block.debt;
        BudgetState budget = block.budget;
        EconomyState economy = block.economy;
        averageRate(debt.averageRate, debt.cashInterest, debt.accretion, debt.debt);
        total(debt.netInterest, debt.cashInterest, debt.accretion, otherNetInterest);
        Row.sum(debt.deficit, budget.primaryDeficit, debt.netInterest);
        Row.sum(debt.financingNeed, debt.deficit, debt.redemptions);
        if (quarter % 4 == 0) {
            Row.add(debt.financingNeed, debt.bills);
            Row.subtract(debt.financingNeed, debt.billIssuance);
        }
        measure(debt);
        Row.ratio(debt.debtToGdp, debt.debt, economy.gdpYear);
        FiscalYearAccounts.add(debt, budget);
        if (quarter % 4 == 3) {
            Row.ratio(debt.billShare, debt.bills, debt.debt);
            FiscalYearAccounts.close(debt, economy, otherFinancing(quarter), 4 * otherNetInterest);
            consolidate(
                    debt.consolidatedDebtToGdp,
                    debt.debt,
                    block.federalReserve.holdings,
                    block.federalReserve.reserves,
                    economy.gdpYear);
        }
    }

    /** Other means of financing of the fiscal year that ends with {@code quarter}. */
    private double otherFinancing(int quarter) {
        double sum = 0;
        for (int of = quarter - 3; of <= quarter; of++) {
            sum += baseline.otherFinancing()[of];
        }
        return sum;
    }

    private static void averageRate(double[] rate, double[] cash, double[] accretion, double[] openingDebt) {
        for (int lane = 0; lane < rate.length; lane++) {
            rate[lane] = 4 * (cash[lane] + accretion[lane]) / openingDebt[lane];
        }
    }

    private static void total(double[] netInterest, double[] cash, double[] accretion, double other) {
        for (int lane = 0; lane < netInterest.length; lane++) {
            netInterest[lane] = cash[lane] + accretion[lane] + other;
        }
    }

    /** Debt and weighted average maturity after the quarter's transactions. */
    private void measure(DebtState debt) {
        marketable(debt.debt, debt.nominalFace, debt.floatingFace, debt.bills, debt.realFace, debt.index);
        maturity(debt.maturity, debt.nominalMaturity, debt.bills, debt.realMaturity, debt.index, debt.debt);
        Row.add(debt.debt, opening.nonMarketable());
    }

    private static void marketable(
            double[] total, double[] nominal, double[] floating, double[] bills, double[] real, double[] index) {
        for (int lane = 0; lane < total.length; lane++) {
            total[lane] = Math.fma(real[lane], index[lane], nominal[lane] + floating[lane] + bills[lane]);
        }
    }

    private static void maturity(
            double[] years, double[] nominal, double[] bills, double[] real, double[] index, double[] total) {
        for (int lane = 0; lane < years.length; lane++) {
            years[lane] = Math.fma(real[lane], index[lane], nominal[lane] + bills[lane]) / total[lane] * 0.25;
        }
    }

    private static void consolidate(
            double[] ratio, double[] debt, double[] holdings, double[] reserves, double[] gdpYear) {
        for (int lane = 0; lane < ratio.length; lane++) {
            ratio[lane] = (debt[lane] - holdings[lane] + reserves[lane]) / gdpYear[lane];
        }
    }
}
