package org.triffin.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.triffin.scenario.Scenarios;
import org.triffin.simulation.Progress;

class RunReaderTest {
    @TempDir
    static Path made;

    @TempDir
    Path directory;

    private Path run;

    @BeforeAll
    static void simulate() throws Exception {
        Study study = Study.of(
                Scenarios.load("obbba-2025", List.of("simulation.paths=32", "outputs.paths=sample"), made),
                Optional.of(Scenarios.load("cbo-2025-01", List.of(), made)));
        study.run(List.of(made.resolve("run")), 1, Progress.SILENT, "triffin run obbba-2025");
    }

    @BeforeEach
    void copy() throws IOException {
        run = directory.resolve("run");
        Files.createDirectory(run);
        try (Stream<Path> files = Files.list(made.resolve("run"))) {
            for (Path file : files.toList()) {
                Files.copy(file, run.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void everyTableComesBackAsItWasWritten() throws IOException {
        Run back = RunReader.read(run);
        for (Map.Entry<String, Supplier<byte[]>> file : back.tables().files().entrySet()) {
            assertThat(run.resolve(file.getKey()))
                    .hasBinaryContent(file.getValue().get());
        }
        assertThat(back.manifest().json()).isEqualTo(Files.readString(run.resolve("manifest.json")));
        assertThat(back.paths()).contains(run.resolve("paths.parquet"));
    }

    @Test
    void theManifestListsEveryOtherFile() throws IOException {
        try (Stream<Path> files = Files.list(run)) {
            assertThat(RunReader.manifest(run).files())
                    .extracting(Manifest.RunFile::name)
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> !name.equals("manifest.json"))
                                    .toList());
        }
    }

    @Test
    void theResolvedScenarioGivesTheSameSettings() throws Exception {
        assertThat(Scenarios.load(run.resolve("scenario.resolved.yaml").toString(), List.of(), directory)
                        .sha256())
                .isEqualTo(RunReader.manifest(run).scenario().sha256());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fan.csv",
                "difference.csv",
                "comparison-fan.csv",
                "events.csv",
                "decomposition.csv",
                "reference.csv",
                "maturity-ladder.csv",
                "settings.csv",
                "data-dictionary.csv",
                "diagnostics.json",
                "scenario.yaml",
                "paths.parquet"
            })
    void aMissingFileIsNamed(String file) throws IOException {
        Files.delete(run.resolve(file));
        assertUnreadable(file, "missing");
    }

    @Test
    void anEditedNumberIsNoticed() throws IOException {
        Path fan = run.resolve("fan.csv");
        String text = Files.readString(fan);
        int digit = text.indexOf(",mean,") + ",mean,".length();
        char other = text.charAt(digit) == '1' ? '2' : '1';
        Files.writeString(fan, text.substring(0, digit) + other + text.substring(digit + 1));
        assertUnreadable("fan.csv", "changed after the run");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "{\"tool\":\"triffin\"}", "{\"tool\":\"other\"}", "\u0000\u0001"})
    void aBrokenManifestIsOneSentence(String manifest) throws IOException {
        Files.writeString(run.resolve("manifest.json"), manifest);
        assertUnreadable("manifest.json");
    }

    @Test
    void aPlaceWithoutARunIsOneSentence() throws IOException {
        Files.delete(run.resolve("manifest.json"));
        assertUnreadable("has no manifest.json");
        run = directory.resolve("nowhere");
        assertUnreadable("no such directory");
    }

    private void assertUnreadable(String... words) {
        assertThatThrownBy(() -> RunReader.read(run))
                .isInstanceOf(UnreadableRunException.class)
                .hasMessageContainingAll(words)
                .message()
                .doesNotContain("\n")
                .endsWith(".");
    }
}
