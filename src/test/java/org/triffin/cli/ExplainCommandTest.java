package org.triffin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    @TempDir
    Path directory;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(directory);
    }

    @Test
    void everyYearOfAPathIsToldWithItsTerms() {
        assertThat(shell.triffin("explain", "cbo-2025-01", "--path", "3"))
                .as(shell.err())
                .isZero();
        assertThat(shell.out())
                .contains("FY2025: debt/GDP", "FY2035: debt/GDP", "primary deficit ", "closing ratio", "adds up");
        assertThat(shell.out().lines().filter(line -> line.contains("closing ratio")))
                .hasSize(11);
    }

    @Test
    void eachTermHasOneSign() {
        assertThat(shell.triffin("explain", "cbo-2025-01", "--path", "0", "--set", "economy.shocks=none"))
                .as(shell.err())
                .isZero();
        assertThat(shell.out()).contains("  real growth           -").doesNotContainPattern("(?m)^ *[-+=] ");
    }

    @Test
    void quartersAreToldOneByOne() {
        assertThat(shell.triffin("explain", "cbo-2025-01", "--path", "3", "--quarters"))
                .isZero();
        assertThat(shell.out().lines().filter(line -> line.contains("closing ratio")))
                .hasSize(44);
    }

    @Test
    void aRunFolderIsExplainedByItsOwnScenario() {
        assertThat(shell.triffin("run", "cbo-2025-01", "--no-charts", "--paths", "8", "--seed", "5", "--out", "here"))
                .isZero();
        assertThat(shell.triffin("explain", "here", "--path", "3"))
                .as(shell.err())
                .isZero();
        String fromFolder = shell.out();
        assertThat(shell.triffin(
                        "explain",
                        "cbo-2025-01",
                        "--path",
                        "3",
                        "--set",
                        "simulation.seed=5",
                        "--set",
                        "simulation.paths=8"))
                .isZero();
        assertThat(shell.out()).isEqualTo(fromFolder);
    }

    @Test
    void theMeanSaysOverHowManyPaths() {
        assertThat(shell.triffin("explain", "cbo-2025-01", "--mean", "--set", "simulation.paths=8"))
                .isZero();
        assertThat(shell.out()).contains("mean of the first 8 paths");
    }

    @Test
    void aPathBeyondTheScenariosIsAUsageError() {
        assertThat(shell.triffin("explain", "cbo-2025-01", "--path", "10000")).isEqualTo(2);
        assertThat(shell.err()).contains("10000");
        assertThat(shell.triffin("explain", "cbo-2025-01", "--path", "-1")).isEqualTo(2);
        assertThat(shell.triffin("explain", "cbo-2025-01")).isEqualTo(2);
        assertThat(shell.triffin("explain", "cbo-2025-01", "--path", "1", "--mean"))
                .isEqualTo(2);
    }
}
