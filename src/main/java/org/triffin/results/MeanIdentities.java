package org.triffin.results;

import java.util.List;
import org.triffin.model.state.BudgetState;
import org.triffin.model.state.DebtState;
import org.triffin.model.state.RatesState;
import org.triffin.results.Diagnostics.Invariant;
import org.triffin.simulation.Projection;
import org.triffin.simulation.Statistic;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Variable;

/** Accounting that holds on every path and therefore for the means that a run reports. */
final class MeanIdentities {
    /** Relative, for sums of money. */
    private static final double MONEY = 1e-9;

    /** Absolute, for sums of rates. */
    private static final double RATES = 1e-12;

    private MeanIdentities() {}

    static List<Invariant> check(Projection projection, Decomposition decomposition) {
        double parts = 0;
        for (Decomposition.Row row : decomposition.rows()) {
            parts = worse(parts, row.gap());
        }
        return List.of(
                new Invariant("change of debt/GDP is the sum of its five parts", parts, Decomposition.TOLERANCE),
                sum(
                        projection,
                        "deficit is primary deficit plus net interest",
                        MONEY,
                        DebtState.DEFICIT,
                        BudgetState.PRIMARY_DEFICIT,
                        DebtState.NET_INTEREST),
                sum(
                        projection,
                        "primary outlays are revenue plus primary deficit",
                        MONEY,
                        BudgetState.PRIMARY_OUTLAYS,
                        BudgetState.REVENUE,
                        BudgetState.PRIMARY_DEFICIT),
                sum(
                        projection,
                        "ten-year yield is expected real rate, expected inflation and term premium",
                        RATES,
                        RatesState.YIELD_10Y,
                        RatesState.EXPECTED_REAL_RATE_10Y,
                        RatesState.EXPECTED_INFLATION_10Y,
                        RatesState.TERM_PREMIUM_10Y));
    }

    private static Invariant sum(
            Projection projection, String name, double tolerance, Variable whole, Variable... parts) {
        double worst = 0;
        for (FiscalYear year : projection.years()) {
            double gap = projection.value(whole, year, Statistic.MEAN);
            double size = 1;
            for (Variable part : parts) {
                double value = projection.value(part, year, Statistic.MEAN);
                gap -= value;
                size += Math.abs(value);
            }
            worst = worse(worst, gap / size);
        }
        return new Invariant(name, worst, tolerance);
    }

    /** The larger in size; NaN wins. */
    private static double worse(double worst, double gap) {
        return Math.max(worst, Math.abs(gap));
    }
}
