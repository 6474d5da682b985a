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
        Row.copy(debt.yearDebtSum, debt.debt);
        Row.copy(debt.debtLastFiscalYear, debt.debt);
    }

    /** Takes in a quarter. */
    static void add(DebtState debt, BudgetState budget) {
        Row.add(debt.yearPrimaryDeficit, budget.primaryDeficit);
        Row.add(debt.yearNetInterest, debt.netInterest);
        Row.add(debt.yearDebtSum, debt.debt);
    }

    /**
     * @param other other means of financing of the year
     * @param otherInterest interest outside the debt of the year
     */
    static void close(DebtState debt, EconomyState economy, double other, double otherInterest) {
        double[] gdp = economy.gdpYear;
        double[] opening = debt.ratioLastFiscalYear;
        averageRate(debt.effectiveRate, debt.yearNetInterest, otherInterest, debt.yearDebtSum);
        differential(
                debt.interestGrowthDifferential,
                debt.yearNetInterest,
                debt.debtLastFiscalYear,
                economy.gdpLastFiscalYear,
                gdp);
        Row.scaledProduct(debt.stabilisingPrimaryDeficit, -1, debt.interestGrowthDifferential, opening);
        Row.ratio(debt.changePrimaryDeficit, debt.yearPrimaryDeficit, gdp);
        Row.ratio(debt.changeInterest, debt.yearNetInterest, gdp);
        shrink(debt.changeGrowth, opening, economy.realGdpLastFiscalYear, economy.realGdpYear);
        shrink(debt.changeInflation, opening, economy.gdpLastFiscalYear, gdp);
        Row.subtract(debt.changeInflation, debt.changeGrowth);
        share(debt.changeOther, other, gdp);
        Row.ratio(debt.ratioLastFiscalYear, debt.debt, gdp);
    }

    private static void averageRate(double[] rate, double[] netInterest, double otherInterest, double[] debtSum) {
        for (int lane = 0; lane < rate.length; lane++) {
            rate[lane] = QUARTER_ENDS * (netInterest[lane] - otherInterest) / debtSum[lane];
        }
    }

    private static void differential(
            double[] differential, double[] interest, double[] openingDebt, double[] gdpBefore, double[] gdp) {
        for (int lane = 0; lane < differential.length; lane++) {
            differential[lane] =
                    (openingDebt[lane] + interest[lane]) * gdpBefore[lane] / (openingDebt[lane] * gdp[lane]) - 1;
        }
    }

    /** What growth from {@code before} to {@code now} does to the opening ratio. */
    private static void shrink(double[] change, double[] opening, double[] before, double[] now) {
        for (int lane = 0; lane < change.length; lane++) {
            change[lane] = opening[lane] * (before[lane] / now[lane] - 1);
        }
    }

    private static void share(double[] share, double amount, double[] gdp) {
        for (int lane = 0; lane < share.length; lane++) {
            share[lane] = amount / gdp[lane];
        }
    }
}
