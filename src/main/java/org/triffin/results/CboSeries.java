package org.triffin.results;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.triffin.model.state.BudgetState;
import org.triffin.model.state.DebtState;
import org.triffin.model.state.EconomyState;
import org.triffin.model.state.RatesState;
import org.triffin.reference.AnnualRow;
import org.triffin.reference.Vintage;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Variable;

/** CBO's own numbers for a vintage, in the variables of the tables. */
final class CboSeries {
    private CboSeries() {}

    /** The published values of the fiscal years {@code firstYear} to {@code lastYear}, where there are any. */
    static List<ReferenceSeries.Row> rows(Vintage vintage, FiscalYear firstYear, FiscalYear lastYear) {
        List<ReferenceSeries.Row> rows = new ArrayList<>();
        for (AnnualRow year : vintage.years()) {
            if (year.year().compareTo(firstYear) >= 0 && year.year().compareTo(lastYear) <= 0) {
                add(rows, year);
            }
        }
        return rows;
    }

    private static void add(List<ReferenceSeries.Row> rows, AnnualRow year) {
        int fiscalYear = year.year().year();
        double gdp = year.nominalGdp();
        add(rows, EconomyState.GDP, fiscalYear, gdp);
        add(rows, EconomyState.REAL_GROWTH, fiscalYear, year.realGrowth());
        add(rows, EconomyState.INFLATION, fiscalYear, year.gdpInflation());
        add(rows, EconomyState.CPI_INFLATION, fiscalYear, year.cpiInflation());
        add(rows, RatesState.SHORT_RATE, fiscalYear, year.threeMonth());
        add(rows, RatesState.YIELD_10Y, fiscalYear, year.tenYear());
        add(rows, BudgetState.REVENUE, fiscalYear, year.revenue());
        add(rows, BudgetState.REVENUE_TO_GDP, fiscalYear, year.revenue() / gdp);
        add(rows, BudgetState.PRIMARY_OUTLAYS, fiscalYear, year.primaryOutlays());
        add(rows, BudgetState.PRIMARY_DEFICIT, fiscalYear, year.primaryDeficit());
        add(rows, BudgetState.PRIMARY_DEFICIT_TO_GDP, fiscalYear, year.primaryDeficit() / gdp);
        ifPublished(rows, DebtState.EFFECTIVE_RATE, fiscalYear, year.publishedAverageRate(), 1);
        OptionalDouble interest = year.publishedNetInterest();
        ifPublished(rows, DebtState.NET_INTEREST, fiscalYear, interest, 1);
        ifPublished(rows, DebtState.NET_INTEREST_TO_GDP, fiscalYear, interest, gdp);
        ifPublished(rows, DebtState.NET_INTEREST_TO_REVENUE, fiscalYear, interest, year.revenue());
        if (interest.isPresent()) {
            double deficit = year.primaryDeficit() + interest.getAsDouble();
            add(rows, DebtState.DEFICIT, fiscalYear, deficit);
            add(rows, DebtState.DEFICIT_TO_GDP, fiscalYear, deficit / gdp);
        }
        ifPublished(rows, DebtState.DEBT, fiscalYear, year.publishedDebt(), 1);
        ifPublished(rows, DebtState.DEBT_TO_GDP, fiscalYear, year.publishedDebt(), gdp);
    }

    private static void ifPublished(
            List<ReferenceSeries.Row> rows, Variable variable, int fiscalYear, OptionalDouble value, double divisor) {
        value.ifPresent(published -> add(rows, variable, fiscalYear, published / divisor));
    }

    private static void add(List<ReferenceSeries.Row> rows, Variable variable, int fiscalYear, double value) {
        rows.add(new ReferenceSeries.Row(
                variable.name(), variable.unit().label(), fiscalYear, ReferenceSeries.CBO, value));
    }
}
