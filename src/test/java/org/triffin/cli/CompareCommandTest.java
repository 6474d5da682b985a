package org.triffin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triffin.results.Comparison;
import org.triffin.results.FanTable;
import org.triffin.results.RunReader;
import org.triffin.simulation.Statistic;

class CompareCommandTest {
    private static final String DEBT = "debt_to_gdp";

    @TempDir
    static Path directory;

    private static Shell shell;

    @BeforeAll
    static void runBoth() {
        shell = new Shell(directory);
        List<String> kept = List.of("--no-charts", "--paths", "64", "--set", "outputs.paths=all");
        run(
                "base",
                "cbo-2025-01",
                kept,
                "--set",
                "horizon.until=FY2055",
                "--set",
                "horizon.beyond-source=hold-average-5y");
        run("policy", "obbba-2025", kept);
        run("short", "cbo-2025-01", kept);
        run("reseeded", "obbba-2025", kept, "--seed", "2");
        run("pathless", "obbba-2025", List.of("--no-charts", "--paths", "64"));
    }

    private static void run(String place, String scenario, List<String> options, String... more) {
        List<String> words = new java.util.ArrayList<>(List.of("run", scenario, "--out", place));
        words.addAll(options);
        words.addAll(List.of(more));
        assertThat(shell.triffin(words.toArray(String[]::new))).as(shell.err()).isZero();
    }

    @Test
    void runsWithTheSamePathsArePaired() {
        assertThat(shell.triffin("compare", "policy", "base")).isZero();
        assertThat(shell.out()).contains("Paired:", "2030", "2055").doesNotContain("Not paired");
    }

    @Test
    void pairingKeptPathsGivesWhatTheEnginePairedInOnePass() {
        Comparison comparison = Comparison.of(
                RunReader.read(directory.resolve("policy")), RunReader.read(directory.resolve("base")), List.of(DEBT));
        FanTable kept = comparison.paired().orElseThrow();
        FanTable engine = comparison.run().difference().orElseThrow();
        for (int year = 2025; year <= 2055; year++) {
            for (Statistic statistic : Statistic.values()) {
                assertThat(kept.value(DEBT, year, statistic))
                        .as("%s %d", statistic, year)
                        .isCloseTo(engine.value(DEBT, year, statistic), within(2e-6)); // kept in single precision
            }
        }
    }

    @Test
    void anObstacleToPairingIsSaidWithItsRemedy() {
        for (String[] pair : new String[][] {
            {"policy", "short", "The years differ"},
            {"reseeded", "base", "The seeds differ (2 and 1)"},
            {"pathless", "base", "kept no paths"}
        }) {
            assertThat(shell.triffin("compare", pair[0], pair[1])).isZero();
            assertThat(shell.out()).contains("Not paired.", pair[2], "triffin run BASE RUN");
        }
    }

    @Test
    void unpairedErrorsAddUpAsOfIndependentSamples() {
        Comparison comparison = Comparison.of(
                RunReader.read(directory.resolve("reseeded")),
                RunReader.read(directory.resolve("base")),
                List.of(DEBT));
        double own = comparison.run().fan().value(DEBT, 2040, Statistic.MCSE);
        double other = comparison.base().fan().value(DEBT, 2040, Statistic.MCSE);
        assertThat(comparison.standardError(DEBT, 2040)).isCloseTo(Math.hypot(own, other), within(1e-15));
    }

    @Test
    void jsonSaysWhetherItIsPaired() {
        assertThat(shell.triffin("compare", "policy", "base", "--json")).isZero();
        assertThat(shell.out()).contains("\"paired\" : true", "\"differenceP95\"");
    }

    @Test
    void whatIsNotARunIsOneLineAndExitCodeFive() {
        assertThat(shell.triffin("compare", "policy", "nowhere")).isEqualTo(5);
        assertThat(shell.err()).contains("nowhere").hasLineCount(1);
        assertThat(shell.triffin("summary", "nowhere")).isEqualTo(5);
    }

    @Test
    void aSummaryTellsTheKeyYearsFromTheFolderAlone() {
        assertThat(shell.triffin("summary", "policy")).isZero();
        assertThat(shell.out()).contains("2030", "2035", "2045", "2055", "Debt");
        assertThat(shell.triffin("summary", "policy", "--json")).isZero();
        assertThat(shell.out()).contains("\"scenario\" : \"obbba-2025\"");
    }
}
