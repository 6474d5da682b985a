package org.triffin.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triffin.scenario.Scenarios;
import org.triffin.simulation.Progress;
import org.triffin.simulation.Statistic;

class RegimeStudyTest {
    private static final int PATHS = 512;
    private static final List<String> REGIMES = List.of("growth", "inflation", "monetization", "tightening");

    @TempDir
    static Path folder;

    private static RegimeStudy study;
    private static RegimeStudy mirrored;

    @BeforeAll
    static void simulate() throws Exception {
        study = run("plain");
        mirrored = run("mirrored", "simulation.variance-reduction=antithetic");
    }

    private static RegimeStudy run(String name, String... sets) throws Exception {
        List<String> all =
                new ArrayList<>(List.of("simulation.paths=" + PATHS, "outputs.paths=all", "horizon.until=FY2031"));
        all.addAll(List.of(sets));
        RegimeStudy regimes = RegimeStudy.of(Scenarios.underEachRegime("obbba-2025-dynamic", all, folder));
        regimes.run(
                regimes.names().stream()
                        .map(regime -> folder.resolve(name).resolve(regime))
                        .toList(),
                2,
                Progress.SILENT,
                "");
        return regimes;
    }

    /** Mean and standard error of an expression of the columns of a.v and b.v, from the stored paths. */
    private static double[] recomputed(String study, String regime, String expression, int from, int to, int draw)
            throws SQLException {
        String paths =
                folder.resolve(study).resolve("%s").resolve("paths.parquet").toString();
        String query = "SELECT avg(d), stddev_samp(d) / sqrt(count(*)) FROM (SELECT path // " + draw
                + " AS draw, avg(x) AS d FROM (SELECT path, " + expression + " AS x FROM '" + paths.formatted(regime)
                + "' a JOIN '" + paths.formatted("current-policy") + "' b USING (path, fiscal_year) WHERE fiscal_year"
                + " BETWEEN " + from + " AND " + to + " GROUP BY path) GROUP BY draw)";
        try (Connection connection = DuckDb.inMemory();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return new double[] {row.getDouble(1), row.getDouble(2)};
        }
    }

    private static void agrees(RegimeStudy found, String name, int draw) throws SQLException {
        for (String regime : REGIMES) {
            for (int years : List.of(2, 5)) {
                int last = 2024 + years;
                for (String variable : List.of("inflation", "yield_10y")) {
                    String average = "avg(a." + variable + "::DOUBLE - b." + variable + "::DOUBLE)";
                    check(found, regime, variable, years, recomputed(name, regime, average, 2025, last, draw));
                }
                for (String variable : List.of("equity_return", "treasury_10y_return", "real_dollar_return")) {
                    String compounded = "power(product(1 + a." + variable + "::DOUBLE), 1.0 / " + years
                            + ") - power(product(1 + b." + variable + "::DOUBLE), 1.0 / " + years + ")";
                    check(found, regime, variable, years, recomputed(name, regime, compounded, 2025, last, draw));
                }
                String change = "sum(a.debt_to_gdp::DOUBLE - b.debt_to_gdp::DOUBLE) / " + years;
                check(found, regime, "debt_to_gdp", years, recomputed(name, regime, change, last, last, draw));
            }
        }
    }

    private static void check(RegimeStudy found, String regime, String variable, int years, double[] expected) {
        Signature.Row row = found.signature().row(regime, variable, years).orElseThrow();
        assertThat(row.meanDifference()).as("%s %s", regime, variable).isCloseTo(expected[0], within(1e-13));
        assertThat(row.standardError()).as("%s %s", regime, variable).isCloseTo(expected[1], within(1e-13));
        assertThat(row.paths()).isEqualTo(PATHS);
    }

    @Test
    void theSignatureIsWhatTheStoredPathsSay() throws SQLException {
        agrees(study, "plain", 1);
    }

    @Test
    void withMirroredPathsErrorsAreThoseOfPairs() throws SQLException {
        agrees(mirrored, "mirrored", 2);
    }

    @Test
    void aDifferenceOverTheYearsAgreesWithTheFansOfTheRuns() {
        Run own = RunReader.read(folder.resolve("plain/tightening"));
        double change = own.difference().orElseThrow().value("debt_to_gdp", 2029, Statistic.MEAN) / 5;
        assertThat(study.signature()
                        .row("tightening", "debt_to_gdp", 5)
                        .orElseThrow()
                        .meanDifference())
                .isCloseTo(change, within(1e-7));
        assertThat(own.manifest().compareTo().orElseThrow().name()).isEqualTo("current-policy");
    }

    @Test
    void theBranchesOfGrowthAreItsPathsTakenApart() {
        Signature branches = study.branches();
        Signature.Row success = branches.row("growth-success", "yield_10y", 5).orElseThrow();
        Signature.Row failure = branches.row("growth-failure", "yield_10y", 5).orElseThrow();
        Signature.Row both = study.signature().row("growth", "yield_10y", 5).orElseThrow();
        assertThat(success.paths() + failure.paths()).isEqualTo(PATHS);
        assertThat((double) success.paths() / PATHS).isCloseTo(0.4, within(4 * Math.sqrt(0.24 / PATHS)));
        assertThat((success.meanDifference() * success.paths() + failure.meanDifference() * failure.paths()) / PATHS)
                .isCloseTo(both.meanDifference(), within(1e-12));
        assertThat(success.meanDifference()).isGreaterThan(failure.meanDifference());
    }

    @Test
    void whatIsMissingIsSaidInOneSentence() throws Exception {
        RegimeStudy brief = run("brief", "horizon.until=FY2027");
        assertThat(brief.signature().remarks())
                .contains("signature.csv has no differences over 5 years, because the projection is shorter:"
                        + " set horizon.until later.");
        assertThat(brief.signature().row("growth", "inflation", 2)).isPresent();
        assertThat(brief.signature().row("growth", "inflation", 5)).isEmpty();
    }
}
