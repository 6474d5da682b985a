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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.triffin.results.stress.StressRun;

class StressCommandTest {
    @TempDir
    Path directory;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(directory);
    }

    private int stress(String... arguments) {
        return shell.triffin(Stream.concat(Stream.of("stress", "--no-charts", "--draws", "6"), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aStressTestLeavesItsFolderAndSaysItInAFewLines() throws IOException {
        assertThat(stress("april-2025", "--out", "here")).as(shell.err()).isZero();
        assertThat(shell.out()).contains("April 2025", "6 draws, seed 1", "bp", "Results: here");
        StressRun run = StressRun.read(directory.resolve("here"));
        assertThat(run.manifest().occasion().command())
                .isEqualTo("triffin stress april-2025 --set market.stress.draws=6");
        assertThat(left()).containsExactly("here");
        assertThat(shell.triffin("summary", "here")).isZero();
        assertThat(shell.out()).contains("6 draws, seed 1");
        assertThat(shell.triffin("summary", "here", "--json")).isZero();
        assertThat(shell.out()).startsWith("{").contains("\"kind\"", "\"no_backstop\"", "\"inside\"");
    }

    @Test
    void chartsAndReportAreDrawnUnlessRefused() {
        assertThat(shell.triffin("stress", "april-2025", "--draws", "6", "--out", "here"))
                .as(shell.err())
                .isZero();
        assertThat(directory.resolve("here/report.html")).isNotEmptyFile();
        assertThat(directory.resolve("here/charts")).isNotEmptyDirectory();
        assertThat(StressRun.read(directory.resolve("here")).manifest().files())
                .anyMatch(file -> file.name().equals("report.html"));
    }

    @Test
    void withoutAPlaceItIsBelowResults() throws IOException {
        assertThat(stress("march-2020", "--quiet")).isZero();
        assertThat(shell.out()).matches("results/march-2020-stress-\\d{8}T\\d{6}Z-[0-9a-f]{8}\\R");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void aScenarioOfTheDebtIsStressedWithTheUsualMarket() {
        assertThat(stress("obbba-2025", "--set", "market.channel=neither", "--json", "--out", "here"))
                .as(shell.err())
                .isZero();
        assertThat(shell.out()).startsWith("{").contains("\"base\"");
    }

    @Test
    void anOlderStressTestIsReplacedWholeButNothingElseIs() throws IOException {
        assertThat(stress("april-2025", "--out", "here")).isZero();
        assertThat(stress("march-2020", "--out", "here")).as(shell.err()).isZero();
        assertThat(StressRun.read(directory.resolve("here"))
                        .manifest()
                        .scenario()
                        .name())
                .isEqualTo("march-2020");
        Files.writeString(directory.resolve("here/note.txt"), "mine");
        assertThat(stress("april-2025", "--out", "here")).isEqualTo(ExitCode.USAGE);
        assertThat(directory.resolve("here/note.txt")).hasContent("mine");
        assertThat(stress("april-2025", "--out", "here", "--force")).isZero();
        assertThat(directory.resolve("here/note.txt")).doesNotExist();
    }

    @Test
    void theBytesOfTheTablesDependOnScenarioAndSeedAlone() {
        assertThat(stress("april-2025", "--threads", "1", "--out", "one")).isZero();
        assertThat(stress("april-2025", "--threads", "3", "--out", "three")).isZero();
        assertThat(directory.resolve("one/stress.csv")).hasSameBinaryContentAs(directory.resolve("three/stress.csv"));
        assertThat(stress("april-2025", "--seed", "9", "--out", "nine")).isZero();
        assertThat(directory.resolve("nine/stress.csv")).content().isNotEqualTo(read("one/stress.csv"));
    }

    private String read(String file) {
        try {
            return Files.readString(directory.resolve(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-4", "1.5", "many", "2000000", "99999999999999999999"})
    void anImpossibleNumberOfDrawsIsAUsageErrorThatSaysTheRange(String draws) throws IOException {
        assertThat(shell.triffin("stress", "april-2025", "--draws=" + draws)).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("--draws", draws, "1 to 1000000").hasLineCount(2);
        assertThat(left()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"market.stress.draws=5", "market.stress={draws: 5}", "market={stress: {draws: 5}}"})
    void drawsGivenTwiceAreRefused(String setting) {
        assertThat(stress("april-2025", "--set", setting)).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("--draws and --set " + setting + " both set market.stress.draws");
    }

    @Test
    void anUnknownScenarioSuggestsTheNearestName() throws IOException {
        assertThat(stress("april-2052")).isEqualTo(ExitCode.INVALID_SCENARIO);
        assertThat(shell.err()).contains("april-2052", "april-2025").hasLineCount(1);
        assertThat(left()).isEmpty();
    }

    @Test
    void aWrongSettingIsSaidWithItsRange() throws IOException {
        assertThat(stress("april-2025", "--set", "market.stress.severity=50")).isEqualTo(ExitCode.INVALID_SCENARIO);
        assertThat(shell.err()).contains("severity", "20").hasLineCount(1);
        assertThat(left()).isEmpty();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsRefusedBeforeAnythingIsSimulated() throws IOException {
        Files.writeString(directory.resolve("file"), "mine");
        assertThat(stress("april-2025", "--out", "file")).isEqualTo(ExitCode.USAGE);
        assertThat(stress("april-2025", "--out", "file/below")).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("cannot be written").hasLineCount(1);
        assertThat(left()).containsExactly("file");
    }

    @Test
    void aStressTestIsNeitherComparedNorExplained() {
        assertThat(stress("april-2025", "--out", "here")).isZero();
        assertThat(shell.triffin("compare", "here", "here")).isEqualTo(ExitCode.UNREADABLE_RESULTS);
        assertThat(shell.err()).contains("this is a stress test").hasLineCount(1);
        assertThat(shell.triffin("explain", "here", "--mean")).isEqualTo(ExitCode.UNREADABLE_RESULTS);
        assertThat(shell.err()).contains("this is a stress test").hasLineCount(1);
    }

    @Test
    void aProjectionSaysWhereItsMarketSettingsAct() {
        assertThat(shell.triffin("run", "april-2025", "--no-charts", "--paths", "2", "--out", "here"))
                .as(shell.err())
                .isZero();
        assertThat(shell.err())
                .contains("triffin stress april-2025", "market.simulated: on")
                .hasLineCount(1);
        assertThat(shell.triffin("run", "obbba-2025", "--no-charts", "--paths", "2", "--out", "here"))
                .isZero();
        assertThat(shell.err()).doesNotContain("triffin stress");
    }

    @Test
    void anInterruptedStressTestLeavesNothing() throws IOException {
        Thread.currentThread().interrupt();
        int code = shell.triffin("stress", "april-2025", "--no-charts", "--draws", "100000", "--out", "here");
        assertThat(Thread.interrupted() || code == ExitCode.INTERRUPTED).isTrue();
        assertThat(code).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(shell.err()).contains("interrupted").hasLineCount(1);
        assertThat(left()).isEmpty();
    }
}
