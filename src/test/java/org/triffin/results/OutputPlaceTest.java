package org.triffin.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputPlaceTest {
    @TempDir
    Path directory;

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void nothingIsSeenAtTheTargetUntilItIsWhole() throws IOException {
        try (OutputPlace place = OutputPlace.open(directory.resolve("a/b/run"), false)) {
            Files.writeString(place.partial().resolve("table"), "1");
            assertThat(place.target()).doesNotExist();
            place.keep();
        }
        assertThat(directory.resolve("a/b/run/table")).hasContent("1");
        assertThat(left()).containsExactly("a");
    }

    @Test
    void whatIsNotKeptLeavesNoTraceNotEvenItsParents() throws IOException {
        try (OutputPlace place = OutputPlace.open(directory.resolve("a/b/run"), false)) {
            Files.createDirectories(place.partial().resolve("charts"));
            Files.writeString(place.partial().resolve("charts/fan.svg"), "<svg/>");
        }
        assertThat(left()).isEmpty();
    }

    @Test
    void parentsThatOthersUseMeanwhileStay() throws IOException {
        try (OutputPlace place = OutputPlace.open(directory.resolve("a/run"), false)) {
            Files.writeString(place.target().resolveSibling("other"), "");
        }
        assertThat(directory.resolve("a")).isDirectoryContaining("glob:**/other");
    }

    @Test
    void anEmptyDirectoryIsFilled() throws IOException {
        Files.createDirectory(directory.resolve("run"));
        try (OutputPlace place = OutputPlace.open(directory.resolve("run"), false)) {
            Files.writeString(place.partial().resolve("table"), "1");
            place.keep();
        }
        assertThat(directory.resolve("run/table")).hasContent("1");
        assertThat(left()).containsExactly("run");
    }

    @Test
    void aManifestOfAnotherToolDoesNotMakeARun() throws IOException {
        Files.createDirectory(directory.resolve("site"));
        for (String manifest : List.of("{\"tool\":\"other\"}", "{}", "not json", "[]", "{\"tool\":1}")) {
            Files.writeString(directory.resolve("site/manifest.json"), manifest);
            assertThatThrownBy(() -> OutputPlace.open(directory.resolve("site"), false))
                    .as(manifest)
                    .isInstanceOf(OutputPlaceException.class)
                    .hasMessageContaining("--force");
        }
        assertThat(left()).containsExactly("site");
    }

    @Test
    void aDirectoryThatHoldsARunAmongOtherThingsIsRefused() throws IOException {
        for (String child : List.of("run", "comparison")) {
            Files.createDirectories(directory.resolve("mixed").resolve(child));
            Files.writeString(
                    directory.resolve("mixed").resolve(child).resolve("manifest.json"), "{\"tool\":\"triffin\"}");
        }
        try (OutputPlace place = OutputPlace.open(directory.resolve("mixed"), false)) {
            assertThat(place.target()).isDirectory(); // runs with their comparison may be replaced
        }
        Files.writeString(directory.resolve("mixed/thesis.txt"), "");
        assertThatThrownBy(() -> OutputPlace.open(directory.resolve("mixed"), false))
                .isInstanceOf(OutputPlaceException.class);
    }

    @Test
    void aFolderThatCollectsRunsIsRefused() throws IOException {
        for (String run : List.of("monday", "tuesday")) {
            Files.createDirectories(directory.resolve("results").resolve(run));
            Files.writeString(
                    directory.resolve("results").resolve(run).resolve("manifest.json"), "{\"tool\":\"triffin\"}");
        }
        assertThatThrownBy(() -> OutputPlace.open(directory.resolve("results"), false))
                .isInstanceOf(OutputPlaceException.class);
    }

    @Test
    void aRunWithNotesOfTheUserIsRefused() throws IOException {
        Files.createDirectories(directory.resolve("run/charts"));
        Files.writeString(
                directory.resolve("run/manifest.json"), "{\"tool\":\"triffin\",\"files\":[{\"name\":\"fan.csv\"}]}");
        Files.writeString(directory.resolve("run/fan.csv"), "");
        Files.writeString(directory.resolve("run/charts/debt-to-gdp.svg"), "");
        OutputPlace.open(directory.resolve("run"), false).close();
        Files.writeString(directory.resolve("run/notes.txt"), "mine");
        assertThatThrownBy(() -> OutputPlace.open(directory.resolve("run"), false))
                .isInstanceOf(OutputPlaceException.class)
                .hasMessageContaining("--force");
    }

    @Test
    void whatWasForcedAwayIsGoneOnlyAfterTheNewStands() throws IOException {
        Files.createDirectory(directory.resolve("run"));
        Files.writeString(directory.resolve("run/thesis.txt"), "old");
        try (OutputPlace place = OutputPlace.open(directory.resolve("run"), true)) {
            assertThat(place.target().resolve("thesis.txt")).exists();
        }
        assertThat(directory.resolve("run/thesis.txt")).hasContent("old");
        assertThat(left()).containsExactly("run");
    }

    @Test
    void theCurrentDirectoryAndThoseAboveAreRefused() {
        for (String place : List.of(".", "..", "/", "")) {
            assertThatThrownBy(() -> OutputPlace.open(Path.of(place), true))
                    .isInstanceOf(OutputPlaceException.class)
                    .hasMessageContaining("current directory");
        }
    }

    @Test
    void aLinkToNothingIsRefusedAtOnce() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("run"), directory.resolve("nothing"));
        assertThatThrownBy(() -> OutputPlace.open(link, false))
                .isInstanceOf(OutputPlaceException.class)
                .hasMessageContaining("link to something that is not there");
        assertThat(left()).containsExactly("run");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPlaceWhereNothingCanBeCreatedOrReplacedIsRefusedAtOnce() {
        assertThatThrownBy(() -> OutputPlace.open(Path.of("/proc/nothing/run"), false))
                .isInstanceOf(OutputPlaceException.class)
                .hasMessageContaining("/proc/nothing/run cannot be written: ");
        assertThatThrownBy(() -> OutputPlace.open(Path.of("/proc"), true))
                .isInstanceOf(OutputPlaceException.class)
                .hasMessageContaining("mounted");
    }

    @Test
    void whatWasGivenUpCannotBeKept() {
        OutputPlace place = OutputPlace.open(directory.resolve("run"), false);
        place.close();
        place.close();
        assertThatThrownBy(place::keep).isInstanceOf(IllegalStateException.class);
    }
}
