package org.triffin.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triffin.model.FederalDebtModel;
import org.triffin.model.ModelFixture;
import org.triffin.model.state.AssetsState;
import org.triffin.model.state.DebtState;
import org.triffin.scenario.Scenarios;
import org.triffin.simulation.Engine;
import org.triffin.simulation.Experiment;
import org.triffin.simulation.PathSink;
import org.triffin.simulation.Progress;
import org.triffin.simulation.Projection;
import org.triffin.simulation.ProjectionSet;
import org.triffin.simulation.SimulationSpec;
import org.triffin.simulation.Statistic;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Variable;

/**
 * The signs that each regime leaves on prices and debt against current policy, path by path on the same shocks: every
 * mean difference is beyond its bound by five standard errors. And the counter-examples of the record, which other
 * settings bring about.
 */
class RegimeSignatureTest {
    private static final int PATHS = 2048;
    private static final double ERRORS = 5;
    private static final String SCENARIO = "obbba-2025-dynamic";
    private static final String EQUITY = "equity_return";
    private static final String BONDS = "treasury_10y_return";
    private static final String GOLD = "gold_return";
    private static final String DOLLAR = "dollar_return";
    private static final String REAL_DOLLAR = "real_dollar_return";
    private static final String DEBT = "debt_to_gdp";
    private static final String INFLATION = "inflation";

    @TempDir
    static Path folder;

    private static Signature signature;
    private static Signature branches;

    @BeforeAll
    static void simulate() throws Exception {
        RegimeStudy study = study("usual");
        signature = study.signature();
        branches = study.branches();
    }

    private static RegimeStudy study(String name, String... sets) throws Exception {
        List<String> all = new ArrayList<>(List.of("simulation.paths=" + PATHS, "horizon.until=FY2030"));
        all.addAll(List.of(sets));
        RegimeStudy study = RegimeStudy.of(Scenarios.underEachRegime(SCENARIO, all, folder));
        Path place = folder.resolve(name);
        study.run(study.names().stream().map(place::resolve).toList(), 2, Progress.SILENT, "");
        return study;
    }

    /** A mean difference from current policy and its standard error. */
    private record Measured(double mean, double error) {
        Measured minus(Measured other) {
            return new Measured(mean - other.mean, error + other.error);
        }

        void isAbove(double bound) {
            assertThat(mean - ERRORS * error).isGreaterThan(bound);
        }

        void isBelow(double bound) {
            assertThat(mean + ERRORS * error).isLessThan(bound);
        }
    }

    private static Measured of(Signature table, String regime, String variable, int years) {
        Signature.Row row = table.row(regime, variable, years).orElseThrow();
        assertThat(row.standardError()).isPositive();
        return new Measured(row.meanDifference(), row.standardError());
    }

    private static Measured of(String regime, String variable, int years) {
        return of(signature, regime, variable, years);
    }

    @Test
    void whereTheBetOnGrowthPaysEquitiesBeatBondsAndBondsLoseAtFirst() {
        String success = "growth-success";
        of(branches, success, EQUITY, 5).minus(of(branches, success, BONDS, 5)).isAbove(0.01);
        of(branches, success, BONDS, 2).isBelow(-0.005);
        of(branches, success, DEBT, 5).isBelow(0);
    }

    @Test
    void whereTheBetOnGrowthFailsTheDollarPaysAndEquitiesGainNothing() {
        String failure = "growth-failure";
        of(branches, failure, DOLLAR, 5).isBelow(-0.005);
        of(branches, failure, EQUITY, 5).isBelow(0);
        of(branches, failure, DEBT, 5).isAbove(0);
    }

    @Test
    void inflationFavoursEquitiesAndGoldOverBondsAndWearsDownDollarAndDebt() {
        for (int years : Signature.YEARS) {
            of("inflation", EQUITY, years).minus(of("inflation", BONDS, years)).isAbove(0.005);
            of("inflation", GOLD, years).minus(of("inflation", BONDS, years)).isAbove(0.02);
            of("inflation", REAL_DOLLAR, years).isBelow(0);
            of("inflation", DEBT, years).isBelow(0);
        }
    }

    @Test
    void monetizationLiftsEquitiesAndBondsSinksTheDollarAndBringsInflationAfterEightQuarters() {
        of("monetization", EQUITY, 2).isAbove(0.01);
        of("monetization", BONDS, 2).isAbove(0.01);
        of("monetization", DOLLAR, 2).isBelow(-0.003);
        assertThat(of("monetization", INFLATION, 2).mean()).isBetween(-1e-5, 1e-5);
        of("monetization", INFLATION, 5).isAbove(0.0005);
    }

    @Test
    void tighteningFavoursBondsOverEquitiesLeavesTheDollarNearlyAloneAndLowersDebt() {
        of("tightening", BONDS, 2).minus(of("tightening", EQUITY, 2)).isAbove(0.003);
        of("tightening", DOLLAR, 2).isBelow(0.005);
        of("tightening", DOLLAR, 2).isAbove(-0.005);
        of("tightening", DEBT, 2).isBelow(0);
        of("tightening", DEBT, 5).isBelow(-0.005);
    }

    /**
     * 2020Q2 to 2021Q4: the short rate was at its bound already, and inflation compensation over ten years rose by 1.6
     * points while 12% of GDP was bought. Ten-year Treasuries returned -2.1% a year.
     */
    @Test
    void bondsFallUnderMonetizationWhereInflationIsFearedAndRatesAreNotCut() throws Exception {
        Signature feared = study(
                        "feared", "regime.monetization.rate-cut=0bp", "regime.monetization.inflation-per-purchase=0.13")
                .signature();
        Measured early = of(feared, "monetization", BONDS, 2);
        Measured all = of(feared, "monetization", BONDS, 5);
        all.isBelow(-0.01);
        double later = (5 * all.mean() - 2 * early.mean()) / 3;
        assertThat(later).as("years three to five").isLessThan(-0.021);
    }

    /** 1993 to 2000Q1: productivity answered, and equities returned 18.6% a year. */
    @Test
    void equitiesRiseUnderTighteningWhereProductivityAnswersAsInTheNineties() throws Exception {
        String[] usual = {"horizon.until=FY2031", "assets.simulated=on", "holders.simulated=on"};
        String[] nineties = {
            "horizon.until=FY2031",
            "regime=tightening",
            "events.productivity.hazard=10%",
            "events.productivity.growth=0.25pp"
        };
        List<FederalDebtModel> models =
                List.of(ModelFixture.model(SCENARIO, usual), ModelFixture.model(SCENARIO, nineties));
        Compounded equities = new Compounded(EQUITY);
        ProjectionSet found;
        try (Engine engine = new Engine(2)) {
            SimulationSpec simulation = new SimulationSpec(PATHS, 1, SimulationSpec.VarianceReduction.NONE);
            found = engine.run(models, Experiment.of(simulation).withSink(equities));
        }
        Projection difference = found.differences().get(0);
        for (FiscalYear year : difference.years()) {
            double mean = difference.value(AssetsState.EQUITY_RETURN, year, Statistic.MEAN);
            double error = difference.value(AssetsState.EQUITY_RETURN, year, Statistic.MCSE);
            new Measured(mean, error).isAbove(0);
            assertThat(difference.value(DebtState.DEBT_TO_GDP, year, Statistic.MEAN))
                    .isNegative();
        }
        assertThat(equities.shareAbove(1, 0.186))
                .isGreaterThan(equities.shareAbove(0, 0.186))
                .isGreaterThan(0.04);
    }

    /** Annualised returns over all years, path by path. */
    private static final class Compounded implements PathSink {
        private final String variable;
        private final List<Integer> rows = new ArrayList<>();
        private final double[][] returns = new double[2][PATHS];
        private int years;

        Compounded(String variable) {
            this.variable = variable;
        }

        @Override
        public int paths() {
            return PATHS;
        }

        @Override
        public void open(int model, FiscalYear firstYear, int number, List<Variable> variables) {
            years = number;
            rows.add(variables.stream().map(Variable::name).toList().indexOf(variable) * number);
        }

        @Override
        public void accept(int model, int firstPath, int count, float[][] values) {
            for (int path = 0; path < count; path++) {
                double value = 1;
                for (int year = 0; year < years; year++) {
                    value *= 1 + values[rows.get(model) + year][path];
                }
                returns[model][firstPath + path] = Math.pow(value, 1.0 / years) - 1;
            }
        }

        double shareAbove(int model, double bound) {
            return (double) Arrays.stream(returns[model])
                            .filter(found -> found > bound)
                            .count()
                    / PATHS;
        }
    }
}
