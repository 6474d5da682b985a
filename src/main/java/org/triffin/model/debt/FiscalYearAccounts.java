package org.triffin.model.debt;

import org.triffin.model.state.BudgetState;
import org.triffin.model.state.DebtState;
import org.triffin.model.state.EconomyState;
import org.triffin.model.state.Row;

/**
 * The fiscal year's accounts: average rate, interest-growth differential and the debt identity.
 *
 * <p>With d debt over the GDP of four quarters, G real growth and P inflation of the four-quarter sums:
 * d - d(-1) = (primary deficit + interest + other)/Y - d(-1) G/(1+G) - d(-1) P/((1+G)(1+P)). The average rate is CBO's:
 * the year's gross interest over the mean of its five quarter-end debts. The differential uses net interest over last
 * year's closing debt, i: (i - g)/(1 + g) with g nominal growth; the stabilising primary deficit is minus it times d(-1).
 */
final class FiscalYearAccounts {
    private static final double QUARTER_ENDS = 5;

    private FiscalYearAccounts() {}

    static void open(DebtState debt) {
        Row.fill(debt.yearPrimaryDeficit, 0);
        Row.fill(debt.yearNetInterest, 0);
        Row.fill(debt.yearGrossInterest, 0);
        Row.fill(debt.yearOther, 0);
        Row.copy(debt.yearDebtSum, debt.debt);
        Row.copy(debt.debtLastFiscalYear, debt.debt);
    }

    /**
     * @param other other means of financing of the quarter
     * @param otherInterest interest outside the debt of the quarter
     */
    static void add(DebtState debt, BudgetState budget, double other, double otherInterest) {
        Row.add(debt.yearPrimaryDeficit, budget.primaryDeficit);
        Row.add(debt.yearNetInterest, debt.netInterest);
        addGross(debt.yearGrossInterest, debt.netInterest, otherInterest);
        Row.add(debt.yearOther, other);
        Row.add(debt.yearDebtSum, debt.debt);
    }

    private static void addGross(double[] gross, double[] net, double otherInterest) {
        for (int lane = 0; lane < gross.length; lane++) {
            gross[lane] = gross[lane] + net[lane] - otherInterest;
        }
    }

    static void close(DebtState debt, EconomyState economy) {
        Row.ratio(debt.effectiveRate, debt.yearGrossInterest, debt.yearDebtSum);
        Row.scale(debt.effectiveRate, QUARTER_ENDS);
        for (int lane = 0; lane < debt.debt.length; lane++) {
            double gdp = economy.gdpYear[lane];
            double opening = debt.ratioLastFiscalYear[lane];
            double real = economy.realGdpLastFiscalYear[lane] / economy.realGdpYear[lane];
            double nominal = economy.gdpLastFiscalYear[lane] / gdp;
            double implicitRate = debt.yearNetInterest[lane] / debt.debtLastFiscalYear[lane];
            double differential = (1 + implicitRate) * nominal - 1;
            debt.interestGrowthDifferential[lane] = differential;
            debt.stabilisingPrimaryDeficit[lane] = -differential * opening;
            debt.changePrimaryDeficit[lane] = debt.yearPrimaryDeficit[lane] / gdp;
            debt.changeInterest[lane] = debt.yearNetInterest[lane] / gdp;
            debt.changeGrowth[lane] = -opening * (1 - real);
            debt.changeInflation[lane] = -opening * (real - nominal);
            debt.changeOther[lane] = debt.yearOther[lane] / gdp;
            debt.ratioLastFiscalYear[lane] = debt.debt[lane] / gdp;
        }
    }
}
