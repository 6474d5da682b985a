package org.triffin.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triffin.model.regime.Regime;
import org.triffin.scenario.Scenarios;
import org.triffin.simulation.Progress;
import org.triffin.simulation.Statistic;

class RegimeTableTest {
    private static final String INFLATION = "inflation";

    @TempDir
    static Path folder;

    private static Run switching;
    private static Run dated;

    @BeforeAll
    static void simulate() throws Exception {
        switching = run("regime-switching", "simulation.paths=512", "outputs.paths=all");
        dated = run("obbba-2025", "simulation.paths=32", "regime.schedule={2030Q2: inflation, 2032Q2: current-policy}");
    }

    private static Run run(String scenario, String... sets) throws Exception {
        Path place = folder.resolve(scenario);
        Study.of(Scenarios.load(scenario, List.of(sets), folder), Optional.empty())
                .run(List.of(place), 2, Progress.SILENT, "");
        return RunReader.read(place);
    }

    private static double value(Run run, String regime, int year, String variable, String statistic) {
        return run.regimes()
                .orElseThrow()
                .value(regime, year, variable, statistic)
                .orElseThrow();
    }

    @Test
    void inEveryYearSomeRegimeIsInForce() {
        for (int year = 2025; year <= 2055; year++) {
            double sum = 0;
            for (Regime regime : Regime.values()) {
                sum += value(switching, regime.word(), year, RegimeTable.IN_FORCE, "probability");
            }
            assertThat(sum).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void aFanIsThatOfTheStoredPathsInTheRegime() throws SQLException {
        String query = "SELECT count(*), avg(debt_to_gdp::DOUBLE), quantile_cont(debt_to_gdp::DOUBLE, 0.05),"
                + " quantile_cont(debt_to_gdp::DOUBLE, 0.5) FROM '"
                + switching.paths().orElseThrow() + "' WHERE fiscal_year = 2045 AND regime_monetization >= 0.5";
        try (Connection connection = DuckDb.inMemory();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            List<String> statistics = List.of(RegimeTable.PATHS, "mean", "p05", "p50");
            for (int i = 0; i < statistics.size(); i++) {
                assertThat(value(switching, "monetization", 2045, "debt_to_gdp", statistics.get(i)))
                        .as(statistics.get(i))
                        .isCloseTo(row.getDouble(i + 1), within(1e-12));
            }
            assertThat(row.getInt(1)).isBetween(20, 200);
        }
    }

    @Test
    void aStayIsTheQuartersInForceOverTheStaysBegun() {
        double quarters = 0;
        double stays = 0;
        for (int year = 2025; year <= 2055; year++) {
            quarters += 4 * value(switching, INFLATION, year, RegimeTable.IN_FORCE, "probability");
            stays += value(switching, INFLATION, year, RegimeTable.TAKEOVERS, "mean");
        }
        assertThat(value(switching, INFLATION, 2055, RegimeTable.STAY, "mean"))
                .isCloseTo(quarters / stays, within(1e-9))
                .isBetween(6.0, 14.0); // 12 quarters by assumption, less what the end cuts off
        assertThat(value(switching, "current-policy", 2025, RegimeTable.STAY, "mean"))
                .isBetween(3.5, 4.0);
    }

    @Test
    void aDatedRegimeIsInForceFromItsQuarterOn() {
        assertThat(value(dated, INFLATION, 2029, RegimeTable.IN_FORCE, "probability"))
                .isZero();
        assertThat(value(dated, INFLATION, 2030, RegimeTable.IN_FORCE, "probability"))
                .isEqualTo(0.5);
        assertThat(value(dated, INFLATION, 2031, RegimeTable.IN_FORCE, "probability"))
                .isEqualTo(1);
        assertThat(value(dated, INFLATION, 2032, RegimeTable.IN_FORCE, "probability"))
                .isEqualTo(0.5);
        assertThat(dated.regimes().orElseThrow().value(INFLATION, 2031, RegimeTable.TAKEOVERS, "mean"))
                .isEqualTo(OptionalDouble.empty());
    }

    @Test
    void whereARegimeIsInForceOnEveryPathItsFanIsTheWholeFan() {
        assertThat(value(dated, INFLATION, 2031, "yield_10y", RegimeTable.PATHS))
                .isEqualTo(32);
        assertThat(value(dated, "growth", 2031, "yield_10y", RegimeTable.PATHS)).isZero();
        assertThat(value(dated, INFLATION, 2031, "yield_10y", "p95"))
                .isCloseTo(dated.fan().value("yield_10y", 2031, Statistic.P95), within(1e-12));
    }

    @Test
    void aRunWhoseRegimeNeverChangesHasNoSuchTable() throws Exception {
        assertThat(run("inflation", "simulation.paths=8").regimes()).isEmpty();
    }
}
