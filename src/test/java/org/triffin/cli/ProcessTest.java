package org.triffin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own. */
@DisabledOnOs(OS.WINDOWS)
class ProcessTest {
    private static final long PATIENCE_SECONDS = 60;

    @TempDir
    Path directory;

    private Process triffin(String... arguments) throws IOException {
        return triffin(directory.resolve("out.txt"), arguments);
    }

    private Process triffin(Path out, String... arguments) throws IOException {
        return new ProcessBuilder(command(arguments))
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(directory.resolve("err.txt").toFile())
                .start();
    }

    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Triffin.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void interruptionEndsTheRunWith130AndLeavesNothingBehind() throws Exception {
        Process process = triffin("run", "obbba-2025", "--paths", "10000000", "--no-charts", "--out", "results/here");
        try {
            Path results = directory.resolve("results");
            for (int i = 0; i < 10 * PATIENCE_SECONDS && !Files.exists(results); i++) {
                Thread.sleep(100);
            }
            Thread.sleep(1500); // well into the simulation
            assertThat(process.isAlive()).isTrue();
            assertThat(results).isNotEmptyDirectory();
            new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(left()).containsExactly("err.txt", "out.txt");
        assertThat(directory.resolve("out.txt")).isEmptyFile();
        assertThat(directory.resolve("err.txt")).content().doesNotContain("\tat ");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullStandardOutputIsSaidInOneLineAndFails() throws Exception {
        Process process = triffin(Path.of("/dev/full"), "scenarios");
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(directory.resolve("err.txt"))
                .content()
                .contains("standard output")
                .hasLineCount(1);
    }

    @Test
    void aReaderThatHasGoneIsNoFailure() throws Exception {
        Process process = new ProcessBuilder(command("schema"))
                .redirectError(directory.resolve("err.txt").toFile())
                .start();
        process.getInputStream().close();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(directory.resolve("err.txt")).isEmptyFile();
    }

    @Test
    void theExitCodeOfTheProcessIsTheCommands() throws Exception {
        Process process = triffin("validate", "no-such-scenario");
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(3);
        assertThat(directory.resolve("err.txt"))
                .content()
                .contains("no-such-scenario")
                .hasLineCount(1);
    }
}
