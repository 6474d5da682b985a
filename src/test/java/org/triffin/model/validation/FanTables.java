package org.triffin.model.validation;

import static org.triffin.model.validation.Check.Form.POINTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.triffin.model.FederalDebtModel;
import org.triffin.model.ModelFixture;
import org.triffin.model.state.DebtState;
import org.triffin.model.state.EconomyState;
import org.triffin.model.state.RatesState;
import org.triffin.simulation.CancelledException;
import org.triffin.simulation.Engine;
import org.triffin.simulation.Experiment;
import org.triffin.simulation.PathSink;
import org.triffin.simulation.PathTrace;
import org.triffin.simulation.Progress;
import org.triffin.simulation.Projection;
import org.triffin.simulation.SimulationSpec;
import org.triffin.simulation.Statistic;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Variable;

/** The width of the fans beside the record of forecast errors. */
final class FanTables {
    private static final int PATHS = 20_000;
    private static final int YEARS = 11;
    private static final int FIRST = 2025;

    /** CBO's errors of projected debt without legislation, pp of GDP, by projection year 1 to 11. */
    private static final double[] DEBT_ERRORS = {1.1, 2.6, 4.1, 5.4, 6.8, 8.3, 8.7, 10.2, 11.9, 13.6, 15.5};

    /** Standard deviation of errors of the ratio itself, denominator included, projection years 1 to 6. */
    private static final double[] RATIO_ERRORS = {2.28, 3.32, 4.56, 5.53, 6.86, 7.49};

    private final double[] reference = new double[YEARS];
    private final double[] referenceRate = new double[YEARS];
    private final double[] referenceDebt = new double[YEARS];
    private final double[] asCboMeasures = new double[YEARS];
    private final Projection projection;

    /** @param sets settings on top of CBO's January 2025 baseline */
    FanTables(String... sets) {
        FederalDebtModel model = ModelFixture.model("cbo-2025-01", sets);
        PathTrace calm = ModelFixture.calm("cbo-2025-01", sets);
        for (int year = 0; year < YEARS; year++) {
            reference[year] = ModelFixture.value(calm, DebtState.DEBT_TO_GDP, FIRST + year);
            referenceRate[year] = ModelFixture.value(calm, RatesState.SHORT_RATE, FIRST + year);
            referenceDebt[year] = ModelFixture.value(calm, DebtState.DEBT, FIRST + year);
        }
        Errors errors = new Errors();
        try (Engine engine = new Engine(2)) {
            SimulationSpec simulation = new SimulationSpec(PATHS, 1, SimulationSpec.VarianceReduction.NONE);
            projection = engine.run(
                            List.of(model), new Experiment(simulation, List.of(), Progress.SILENT, Optional.of(errors)))
                    .levels()
                    .get(0);
        } catch (CancelledException e) {
            throw new IllegalStateException(e);
        }
        for (int year = 0; year < YEARS; year++) {
            asCboMeasures[year] = Math.sqrt(errors.squares[year] / PATHS);
        }
    }

    /** Sums of squares of (debt less projected debt) / actual GDP. */
    private final class Errors implements PathSink {
        private final double[] squares = new double[YEARS];
        private int debt;
        private int gdp;

        @Override
        public int paths() {
            return PATHS;
        }

        @Override
        public void open(int model, FiscalYear firstYear, int years, List<Variable> variables) {
            debt = variables.indexOf(DebtState.DEBT) * years;
            gdp = variables.indexOf(EconomyState.GDP) * years;
        }

        @Override
        public void accept(int model, int firstPath, int count, float[][] values) {
            for (int year = 0; year < YEARS; year++) {
                for (int path = 0; path < count; path++) {
                    double error = (values[debt + year][path] - referenceDebt[year]) / values[gdp + year][path];
                    squares[year] += error * error;
                }
            }
        }
    }

    private double of(Variable variable, int year, Statistic statistic) {
        return projection.value(variable, new FiscalYear(year), statistic);
    }

    /** Standard deviation of debt/GDP by projection year. */
    CheckTable debtWidth() {
        List<Check> checks = new ArrayList<>();
        for (int year = 1; year <= YEARS; year++) {
            double bound = year == 1 ? Double.NaN : year <= 5 ? 0.15 : 0.25;
            checks.add(Check.relative(
                    "debt/GDP, projection year " + year + ", pp",
                    POINTS,
                    DEBT_ERRORS[year - 1] / 100,
                    of(DebtState.DEBT_TO_GDP, FIRST + year - 1, Statistic.SD),
                    bound));
        }
        return new CheckTable("debt-width", checks);
    }

    /** The same in CBO's own measure: the error of debt over actual GDP, without the error of GDP. */
    CheckTable debtWidthAsCboMeasures(String name) {
        List<Check> checks = new ArrayList<>();
        for (int year = 1; year <= YEARS; year++) {
            checks.add(Check.reported(
                    "(debt - projected debt)/GDP, projection year " + year + ", pp",
                    POINTS,
                    DEBT_ERRORS[year - 1] / 100,
                    asCboMeasures[year - 1]));
        }
        return new CheckTable(name, checks);
    }

    /** The standard deviation of debt/GDP beside that of CBO's errors with GDP's own error in them. */
    CheckTable debtWidthWithGdpErrors() {
        List<Check> checks = new ArrayList<>();
        for (int year = 1; year <= RATIO_ERRORS.length; year++) {
            checks.add(Check.reported(
                    "debt/GDP, projection year " + year + ", pp",
                    POINTS,
                    RATIO_ERRORS[year - 1] / 100,
                    of(DebtState.DEBT_TO_GDP, FIRST + year - 1, Statistic.SD)));
        }
        return new CheckTable("debt-width-with-gdp-errors", checks);
    }

    /** Widths of interest rates nine years ahead, against the Federal Reserve's study of forecast uncertainty. */
    CheckTable rateWidth() {
        int year = 2034;
        return new CheckTable(
                "rate-width",
                List.of(
                        width("three-month bill, 70% band, pp", 0.0518, RatesState.SHORT_RATE, 0.70, year),
                        width("three-month bill, 90% band, pp", 0.0702, RatesState.SHORT_RATE, 0.90, year),
                        width("ten-year note, 70% band, pp", 0.0286, RatesState.YIELD_10Y, 0.70, year),
                        width("ten-year note, 90% band, pp", 0.0454, RatesState.YIELD_10Y, 0.90, year)));
    }

    private Check width(String what, double published, Variable variable, double share, int year) {
        double low = share == 0.9 ? of(variable, year, Statistic.P05) : percentile(variable, year, 0.15);
        double high = share == 0.9 ? of(variable, year, Statistic.P95) : percentile(variable, year, 0.85);
        return Check.relative(what, POINTS, published, high - low, 0.15);
    }

    private double percentile(Variable variable, int year, double probability) {
        boolean low = probability < 0.5;
        double inner = of(variable, year, low ? Statistic.P17 : Statistic.P83);
        double outer = of(variable, year, low ? Statistic.P10 : Statistic.P90);
        return inner + (outer - inner) * (normal(0.15) - normal(0.17)) / (normal(0.10) - normal(0.17));
    }

    private static double normal(double probability) {
        return org.apache.commons.statistics.distribution.NormalDistribution.of(0, 1)
                .inverseCumulativeProbability(probability);
    }

    /** Means of rates, median and mean of debt/GDP beside the run without shocks; with rates free to fall, too. */
    static CheckTable centre(FanTables shipped, FanTables free) {
        return new CheckTable(
                "centre",
                List.of(
                        shipped.rateGap("mean three-month rate, year 5", 5),
                        shipped.rateGap("mean three-month rate, year 10", 10),
                        shipped.gap("median debt/GDP, year 10", 10, Statistic.P50, 0.003),
                        free.gap("median debt/GDP, year 10, lower bound at -2%", 10, Statistic.P50, 0.003),
                        shipped.gap("mean debt/GDP, year 10", 10, Statistic.MEAN, Double.NaN),
                        shipped.gap("mean debt/GDP, year 11", 11, Statistic.MEAN, Double.NaN)));
    }

    private Check rateGap(String what, int year) {
        double ours = of(RatesState.SHORT_RATE, FIRST + year - 1, Statistic.MEAN);
        return Check.absolute(what, Check.Form.PERCENT, referenceRate[year - 1], ours, 0.0005);
    }

    private Check gap(String what, int year, Statistic statistic, double bound) {
        double ours = of(DebtState.DEBT_TO_GDP, FIRST + year - 1, statistic);
        return Check.absolute(what, Check.Form.PERCENT, reference[year - 1], ours, bound);
    }
}
