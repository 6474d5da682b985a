package org.triffin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TriffinTest {
    @TempDir
    Path directory;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(directory);
    }

    @Test
    void versionIsAResultAndGoesToStandardOutput() {
        assertThat(shell.triffin("--version")).isZero();
        assertThat(shell.out()).startsWith("Triffin ");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void helpListsTheExitCodes() {
        assertThat(shell.triffin("--help")).isZero();
        assertThat(shell.out()).contains("130", "interrupted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "regimes",
                "stress",
                "validate",
                "scenarios",
                "summary",
                "compare",
                "explain",
                "schema",
                "bench",
                "completion"
            })
    void everyCommandHasAHelpWithExamples(String command) {
        assertThat(shell.triffin(command, "--help")).isZero();
        assertThat(shell.out()).contains("Examples:", "triffin " + command);
        assertThat(shell.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"run", "stress", "validate", "summary", "compare", "explain", "schema", "bench", "completion"})
    void helpIsWrappedBetweenWordsAlone(String command) {
        assertThat(shell.triffin(command, "--help")).isZero();
        assertThat(shell.out())
                .doesNotContainPattern("\\w[=/-]\\R *[a-z]")
                .matches(text -> text.chars().allMatch(letter -> letter < 0x100));
        assertThat(shell.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void aKeyInTheHelpIsWhole() {
        assertThat(shell.triffin("run", "--help")).isZero();
        assertThat(shell.out()).contains("economy.shocks=none", "--set rates.debt-feedback=3bp --threads 1");
    }

    @Test
    void anUnknownOptionIsOneLineThatSuggestsTheNearest() {
        assertThat(shell.triffin("run", "cbo-2025-01", "--pahts", "5")).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains("--pahts", "--paths").hasLineCount(2);
    }

    @Test
    void anUnknownCommandIsOneLineThatSuggestsTheNearest() {
        assertThat(shell.triffin("rnu")).isEqualTo(2);
        assertThat(shell.err()).contains("rnu", "did you mean run?").hasLineCount(2);
    }

    @Test
    void nothingToDoIsAUsageError() {
        assertThat(shell.triffin()).isEqualTo(2);
        assertThat(shell.err()).startsWith("triffin: Say what to do");
    }

    @Test
    void completionIsAScriptThatKnowsEveryCommand() {
        assertThat(shell.triffin("completion")).isZero();
        assertThat(shell.out()).startsWith("#!").contains("validate", "compare", "stress", "--no-charts", "--draws");
    }
}
