package org.triffin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TriffinTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void versionIsAResultAndGoesToStandardOutput() {
        assertThat(triffin("--version")).isZero();
        assertThat(out.toString()).startsWith("Triffin ");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void helpListsTheExitCodes() {
        assertThat(triffin("--help")).isZero();
        assertThat(out.toString()).contains("130", "interrupted");
    }

    @Test
    void anUnknownOptionIsAUsageErrorOnStandardError() {
        assertThat(triffin("--paths-of-glory")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("--paths-of-glory");
    }

    @Test
    void nothingToDoIsAUsageError() {
        assertThat(triffin()).isEqualTo(2);
        assertThat(err.toString()).startsWith("Say what to do");
    }

    private int triffin(String... arguments) {
        return Triffin.execute(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
