package org.triffin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triffin.results.RunReader;

class RegimesCommandTest {
    private static final List<String> REGIMES =
            List.of("current-policy", "growth", "inflation", "monetization", "tightening");

    @TempDir
    Path directory;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(directory);
    }

    private int regimes(String... arguments) {
        return shell.triffin(Stream.concat(
                        Stream.of("regimes", "--no-charts", "--paths", "64", "--set", "horizon.until=FY2031"),
                        Stream.of(arguments))
                .toArray(String[]::new));
    }

    @Test
    void everyRegimeHasItsRunBesideTheComparisonAndTheSignature() throws IOException {
        assertThat(regimes("obbba-2025", "--out", "here")).as(shell.err()).isZero();
        Path here = directory.resolve("here");
        for (String regime : REGIMES) {
            assertThat(RunReader.read(here.resolve(regime))
                            .manifest()
                            .scenario()
                            .name())
                    .isEqualTo(regime);
        }
        assertThat(here.resolve("comparison/difference.csv")).content().contains("\ntightening,debt_to_gdp,");
        List<String> signature = Files.readAllLines(here.resolve("signature.csv"));
        assertThat(signature.get(0)).isEqualTo("regime,variable,years,mean_difference,standard_error");
        assertThat(signature).anyMatch(line -> line.startsWith("inflation,yield_10y,5,0.0"));
        assertThat(signature).hasSize(1 + 4 * 8 * 2);
        assertThat(signature).anyMatch(line -> line.startsWith("growth,equity_return,2,"));
        assertThat(signature.subList(1, signature.size())).noneMatch(line -> line.startsWith("current-policy"));
        assertThat(Files.readAllLines(here.resolve("growth-branches.csv")))
                .anyMatch(line -> line.startsWith("growth-failure,debt_to_gdp,2,"));
        assertThat(shell.out()).contains("Debt/GDP 2031", "monetization", "growth-success", "here");
    }

    @Test
    void tablesAreTheSameBytesForAnyNumberOfThreads() throws IOException {
        assertThat(regimes("obbba-2025", "--threads", "1", "--out", "one")).isZero();
        assertThat(regimes("obbba-2025", "--threads", "3", "--out", "three")).isZero();
        for (String table : List.of("signature.csv", "growth-branches.csv", "growth/fan.csv", "comparison/fan.csv")) {
            assertThat(directory.resolve("one").resolve(table))
                    .hasSameBinaryContentAs(directory.resolve("three").resolve(table));
        }
    }

    @Test
    void olderRegimesAreReplacedWholeButNothingElseIs() throws IOException {
        assertThat(regimes("obbba-2025", "--out", "here")).isZero();
        assertThat(regimes("cbo-2025-01", "--out", "here")).as(shell.err()).isZero();
        Files.writeString(directory.resolve("here/note.txt"), "mine");
        assertThat(regimes("obbba-2025", "--out", "here")).isEqualTo(2);
        assertThat(directory.resolve("here/note.txt")).hasContent("mine");
        assertThat(regimes("obbba-2025", "--out", "here", "--force")).isZero();
        assertThat(directory.resolve("here/note.txt")).doesNotExist();
    }

    @Test
    void withoutAPlaceItIsBelowResultsAndNamedAfterTheScenario() throws IOException {
        Files.writeString(directory.resolve("mine.yaml"), "extends: cbo-2025-01\ntitle: Mine\n");
        assertThat(regimes("mine.yaml", "--quiet")).as(shell.err()).isZero();
        try (Stream<Path> runs = Files.list(directory.resolve("results"))) {
            assertThat(runs).singleElement().asString().matches(".*/mine-regimes-\\d{8}T\\d{6}Z-[0-9a-f]{8}");
        }
        assertThat(shell.out()).startsWith("results/mine-regimes-").hasLineCount(1);
    }

    @Test
    void withoutAssetsTheirReturnsAreMissingAndOneSentenceSaysSo() {
        assertThat(regimes("obbba-2025", "--set", "assets.simulated=off", "--out", "here"))
                .as(shell.err())
                .isZero();
        assertThat(directory.resolve("here/signature.csv"))
                .content()
                .contains("\ngrowth,inflation,5,")
                .doesNotContain("equity_return");
        assertThat(shell.err())
                .contains("triffin: signature.csv has no equity_return, treasury_10y_return, gold_return,"
                        + " dollar_return, real_dollar_return, because the scenario does not simulate assets: set"
                        + " assets.simulated to on.\n");
    }

    @Test
    void jsonHoldsRunsSignatureAndBranches() {
        assertThat(regimes("obbba-2025", "--json", "--out", "here")).isZero();
        assertThat(shell.out()).startsWith("{").contains("\"signature\"", "\"growthBranches\"", "\"meanDifference\"");
    }

    @Test
    void anInvalidScenarioLeavesNothing() throws IOException {
        assertThat(regimes("nowhere", "--out", "here")).isEqualTo(3);
        assertThat(regimes("obbba-2025", "--out", "here", "--set", "regime.growth.succes=1"))
                .isEqualTo(3);
        assertThat(shell.err()).contains("did you mean success?").hasLineCount(1);
        assertThat(regimes("obbba-2025", "cbo-2025-01")).isEqualTo(2);
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).isEmpty();
        }
    }
}
