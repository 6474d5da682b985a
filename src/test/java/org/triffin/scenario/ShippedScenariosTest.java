package org.triffin.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedScenariosTest {
    static Collection<String> names() {
        return Scenarios.shipped().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aShippedScenarioIsValidAndSaysWhatItIsAndWhereItsNumbersComeFrom(String name) throws InvalidScenarioException {
        Scenario scenario = Scenarios.load(name, List.of(), Path.of("")).scenario();
        assertThat(scenario.title()).isEqualTo(Scenarios.shipped().get(name)).hasSizeBetween(10, 90);
        assertThat(scenario.description().orElseThrow()).hasSizeGreaterThan(80).endsWith(".");
        assertThat(scenario.sources()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aShippedScenarioSpeaksForItself(String name) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("scenarios", name + ".yaml"));
        assertThat(lines)
                .as("title, description and sources are never inherited")
                .anyMatch(line -> line.startsWith("title:"))
                .anyMatch(line -> line.startsWith("description:"))
                .anyMatch(line -> line.startsWith("sources:"));
        assertThat(lines.get(0)).startsWith("# yaml-language-server: $schema=");
    }

    @ParameterizedTest
    @MethodSource("names")
    void aShippedScenarioIsTheSameByNameAndByFile(String name) throws InvalidScenarioException {
        LoadedScenario byName = Scenarios.load(name, List.of(), Path.of(""));
        LoadedScenario byFile = Scenarios.load("scenarios/" + name + ".yaml", List.of(), Path.of(""));
        assertThat(byFile.scenario()).isEqualTo(byName.scenario());
        assertThat(byFile.name()).isEqualTo(name);
        assertThat(byFile.sha256()).isEqualTo(byName.sha256());
    }

    @ParameterizedTest
    @MethodSource("names")
    void aShippedScenarioCanBeRunBesideItsPartner(String name) throws InvalidScenarioException {
        LoadedScenario loaded = Scenarios.load(name, List.of(), Path.of(""));
        Optional<LoadedScenario> partner = Scenarios.partner(loaded, Path.of(""));
        assertThat(partner.isPresent()).isEqualTo(loaded.compareTo().isPresent());
        partner.ifPresent(other -> {
            assertThat(other.name()).isEqualTo(loaded.compareTo().orElseThrow());
            assertThat(other.scenario().horizon().until()).isPresent();
            assertThat(other.scenario().simulation())
                    .isEqualTo(loaded.scenario().simulation());
        });
    }

    @Test
    void theScenariosOfTheIssueAreShipped() {
        assertThat(names())
                .contains(
                        "cbo-2025-01",
                        "obbba-2025",
                        "obbba-2025-dynamic",
                        "obbba-permanent",
                        "obbba-with-tariffs",
                        "cbo-2026-02",
                        "cbo-2026-02-long-term",
                        "rates-up-100bp",
                        "borrow-short",
                        "term-out",
                        "stress-growth",
                        "stress-rates",
                        "stress-primary",
                        "stress-combined",
                        "stress-historical",
                        "stress-contingent",
                        "r-equals-g",
                        "history-1946",
                        "history-1946-actual",
                        "history-2020",
                        "template");
    }

    @Test
    void theyAreFoundInAJarAsInAFolder(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("with space.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("org/triffin/scenarios/"));
            out.putNextEntry(new JarEntry("org/triffin/scenarios/one.yaml"));
            out.write("title: One\n".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new JarEntry("org/triffin/scenarios/readme.txt"));
        }
        try (URLClassLoader classPath =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            ShippedScenarios shelf = new ShippedScenarios(classPath);
            assertThat(shelf.names()).containsExactly("one");
            assertThat(shelf.read("one")).isPresent();
            assertThat(shelf.read("two")).isEmpty();
            assertThat(shelf.read("../one")).isEmpty();
        }
    }
}
