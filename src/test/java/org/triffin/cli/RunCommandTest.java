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
import org.junit.jupiter.params.provider.CsvSource;
import org.triffin.results.Run;
import org.triffin.results.RunReader;

class RunCommandTest {
    @TempDir
    Path directory;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(directory);
    }

    private int run(String... arguments) {
        return shell.triffin(Stream.concat(Stream.of("run", "--no-charts", "--paths", "64"), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void oneScenarioStandsDirectlyInThePlace() throws IOException {
        assertThat(run("obbba-2025", "--out", "here")).as(shell.err()).isZero();
        Run run = RunReader.read(directory.resolve("here"));
        assertThat(run.manifest().scenario().name()).isEqualTo("obbba-2025");
        assertThat(run.manifest().compareTo().orElseThrow().name()).isEqualTo("cbo-2025-01");
        assertThat(run.difference()).isPresent();
        assertThat(shell.out()).contains("2030", "2035", "Debt", "here");
        assertThat(left()).containsExactly("here");
    }

    @Test
    void withoutAPlaceItIsBelowResultsAndNamedAfterScenarioTimeAndHash() throws IOException {
        assertThat(run("cbo-2025-01")).as(shell.err()).isZero();
        try (Stream<Path> runs = Files.list(directory.resolve("results"))) {
            assertThat(runs).singleElement().asString().matches(".*/cbo-2025-01-\\d{8}T\\d{6}Z-[0-9a-f]{8}");
        }
    }

    @Test
    void severalScenariosStandSideBySidePairedWithTheFirst() throws IOException {
        assertThat(run("cbo-2025-01", "obbba-2025", "--out", "both"))
                .as(shell.err())
                .isZero();
        Path both = directory.resolve("both");
        assertThat(RunReader.read(both.resolve("cbo-2025-01")).difference()).isEmpty();
        Run second = RunReader.read(both.resolve("obbba-2025"));
        assertThat(second.manifest().compareTo().orElseThrow().name()).isEqualTo("cbo-2025-01");
        assertThat(second.manifest().span().lastYear()).isEqualTo(2035);
        assertThat(both.resolve("comparison/fan.csv")).content().contains("\nobbba-2025,debt_to_gdp,rate,2035,p50,");
        assertThat(both.resolve("comparison/difference.csv")).content().doesNotContain("\ncbo-2025-01,");
    }

    @Test
    void tablesAreTheSameBytesForAnyNumberOfThreads() throws IOException {
        assertThat(run("obbba-2025", "--threads", "1", "--out", "one")).isZero();
        assertThat(run("obbba-2025", "--threads", "3", "--out", "three")).isZero();
        try (Stream<Path> files = Files.list(directory.resolve("one"))) {
            for (Path file :
                    files.filter(file -> !file.endsWith("manifest.json")).toList()) {
                assertThat(file)
                        .hasSameBinaryContentAs(directory.resolve("three").resolve(file.getFileName()));
            }
        }
    }

    @Test
    void anOlderRunIsReplacedWhole() throws IOException {
        assertThat(run("cbo-2025-01", "--out", "here")).isZero();
        assertThat(run("obbba-2025", "--out", "here")).isZero();
        assertThat(RunReader.read(directory.resolve("here"))
                        .manifest()
                        .scenario()
                        .name())
                .isEqualTo("obbba-2025");
        Files.writeString(directory.resolve("here/note.txt"), "mine");
        assertThat(run("cbo-2025-01", "--out", "here")).isEqualTo(2);
        assertThat(directory.resolve("here/note.txt")).hasContent("mine");
        assertThat(run("cbo-2025-01", "--out", "here", "--force")).isZero();
        assertThat(directory.resolve("here/note.txt")).doesNotExist();
        assertThat(left()).containsExactly("here");
    }

    @Test
    void aDirectoryOfOtherFilesIsRefusedUnlessForced() throws IOException {
        Files.createDirectory(directory.resolve("here"));
        Files.writeString(directory.resolve("here/thesis.txt"), "years of work");
        assertThat(run("cbo-2025-01", "--out", "here")).isEqualTo(2);
        assertThat(shell.err()).contains("here", "--force").hasLineCount(1);
        assertThat(directory.resolve("here/thesis.txt")).hasContent("years of work");
        assertThat(run("cbo-2025-01", "--out", "here", "--force")).isZero();
        assertThat(directory.resolve("here/thesis.txt")).doesNotExist();
        assertThat(left()).containsExactly("here");
    }

    @Test
    void aFileInThePlaceIsRefused() throws IOException {
        Files.writeString(directory.resolve("file"), "text");
        assertThat(run("cbo-2025-01", "--out", "file")).isEqualTo(2);
        assertThat(shell.err()).contains("is a file").hasLineCount(1);
        assertThat(run("cbo-2025-01", "--out", "file/below")).isEqualTo(2);
        assertThat(shell.err()).contains("cannot be written").hasLineCount(1);
        assertThat(left()).containsExactly("file");
    }

    @ParameterizedTest
    @CsvSource({"-5", "1.5", "0", "99999999999999999999", "many", "20000000"})
    void anImpossibleNumberOfPathsIsAUsageErrorThatSaysTheRange(String paths) throws IOException {
        assertThat(shell.triffin("run", "cbo-2025-01", "--paths=" + paths)).isEqualTo(2);
        assertThat(shell.err()).contains("--paths", paths, "1 to 10000000").hasLineCount(2);
        assertThat(left()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"simulation.paths=500", "simulation.paths = 64", "'simulation={paths: 500, seed: 3}'"})
    void pathsGivenTwiceAreRefused(String setting) throws IOException {
        assertThat(run("cbo-2025-01", "--set", setting)).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("--paths and --set " + setting + " both set simulation.paths");
        assertThat(left()).isEmpty();
    }

    @Test
    void aSeedGivenTwiceIsRefused() {
        assertThat(run("cbo-2025-01", "--seed", "2", "--set", "simulation.seed=3"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("--seed and --set simulation.seed=3 both set simulation.seed");
    }

    @Test
    void anEmptySettingIsRefusedWithARemedy() throws IOException {
        assertThat(run("cbo-2025-01", "--set", "economy.shocks=")).isEqualTo(ExitCode.INVALID_SCENARIO);
        assertThat(shell.err())
                .contains("economy.shocks has no value", "economy.shocks=null")
                .hasLineCount(1);
        assertThat(left()).isEmpty();
    }

    @Test
    void anotherHorizonThanTheFirstScenariosIsSaid() {
        assertThat(run("cbo-2026-02", "cbo-2026-02-long-term", "--out", "both")).isZero();
        assertThat(shell.err())
                .contains("cbo-2026-02-long-term", "FY2056", "FY2036")
                .hasLineCount(1);
        assertThat(run("cbo-2026-02", "cbo-2026-02", "--out", "both")).isZero();
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void aSummaryOfSeveralRunsNamesThem() {
        assertThat(run("cbo-2025-01", "obbba-2025", "--set", "horizon.until=FY2030", "--out", "both"))
                .as(shell.err())
                .isZero();
        assertThat(shell.triffin("summary", "both")).isEqualTo(ExitCode.UNREADABLE_RESULTS);
        assertThat(shell.err())
                .contains("holds several runs, cbo-2025-01, obbba-2025", "name one of them, like", "both/cbo-2025-01.")
                .hasLineCount(1);
    }

    @Test
    void anUnknownScenarioSuggestsTheNearestName() throws IOException {
        assertThat(run("obba-2025")).isEqualTo(3);
        assertThat(shell.err()).contains("obba-2025", "obbba-2025").hasLineCount(1);
        assertThat(left()).isEmpty();
    }

    @Test
    void allProblemsOfAllScenariosAreSaidAtOnce() throws IOException {
        Files.writeString(directory.resolve("a.yaml"), "title: A\nextends: cbo-2025-01\nfiscl: {}\n");
        Files.writeString(directory.resolve("b.yaml"), "title: B\nextends: cbo-2025-01\nsimulation: {paths: -1}\n");
        assertThat(shell.triffin("run", "a.yaml", "b.yaml")).isEqualTo(3);
        assertThat(shell.err()).contains("a.yaml:3", "b.yaml:3").hasLineCount(2);
        assertThat(left()).containsExactly("a.yaml", "b.yaml");
    }

    @Test
    void aScenarioThatIsADirectoryIsOneClearLine() throws IOException {
        Files.createDirectory(directory.resolve("folder"));
        assertThat(run("folder")).isEqualTo(3);
        assertThat(shell.err()).contains("folder").hasLineCount(1);
    }

    @Test
    void scenariosOfDifferentStartsCannotBePaired() throws IOException {
        assertThat(run("cbo-2025-01", "cbo-2026-02")).isEqualTo(3);
        assertThat(shell.err()).contains("FY2025", "FY2026").hasLineCount(1);
        assertThat(left()).isEmpty();
    }

    @Test
    void theSettingOfTheCommandLineReachesTheModel() {
        assertThat(run("cbo-2025-01", "--set", "economy.shocks=none", "--out", "here"))
                .isZero();
        Run run = RunReader.read(directory.resolve("here"));
        assertThat(run.settings().row("economy.shocks").orElseThrow().value()).isEqualTo("none");
        assertThat(run.manifest().occasion().command())
                .isEqualTo("triffin run cbo-2025-01 --set economy.shocks=none --set simulation.paths=64");
    }

    @Test
    void jsonIsTheResultAndNothingElse() {
        assertThat(run("cbo-2025-01", "--out", "here", "--json")).isZero();
        assertThat(shell.out()).startsWith("{").contains("\"debt_to_gdp\"", "\"median\"", "\"probability\"");
    }

    @Test
    void keptPathsAreInTheFolder() {
        assertThat(run("cbo-2025-01", "--set", "outputs.paths=all", "--out", "here"))
                .as(shell.err())
                .isZero();
        assertThat(RunReader.read(directory.resolve("here")).paths()).isPresent();
    }

    @Test
    void anInterruptedRunLeavesNothing() throws IOException {
        Thread.currentThread().interrupt();
        int code = shell.triffin("run", "cbo-2025-01", "--no-charts", "--paths", "1000000", "--out", "here");
        assertThat(Thread.interrupted() || code == 130).isTrue();
        assertThat(code).isEqualTo(130);
        assertThat(shell.err()).contains("interrupted").hasLineCount(1);
        assertThat(left()).isEmpty();
    }
}
