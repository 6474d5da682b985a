package org.triffin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private static final long SECOND = 1_000_000_000L;

    private final StringWriter err = new StringWriter();
    private long now;

    @Test
    void aLineSaysHowFarHowFastAndHowLongYet() {
        assertThat(ProgressLine.line("paths", 2_500, 10_000, 0.5))
                .isEqualTo("2,500 of 10,000 paths (25%), 5,000 paths/s, 2 s left");
        assertThat(ProgressLine.line("paths", 1, 1_000_000, 1)).endsWith("277 h 46 min left");
        assertThat(ProgressLine.line("paths", 0, 10, 0.1)).isEqualTo("0 of 10 paths (0%), 0 paths/s");
    }

    @Test
    void elsewhereThanOnATerminalAPlainLineComesEveryFewSeconds() {
        try (ProgressLine progress = new ProgressLine(new PrintWriter(err, true), false, "paths", () -> now)) {
            for (int tenth = 0; tenth < 70; tenth++) {
                now = tenth * SECOND / 10;
                progress.update(tenth, 100);
            }
        }
        assertThat(err.toString()).hasLineCount(2).doesNotContain("\r", "\u001b");
    }

    @Test
    void onATerminalOneLineIsWrittenOverAndClearedAtTheEnd() {
        try (ProgressLine progress = new ProgressLine(new PrintWriter(err, true), true, "paths", () -> now)) {
            now = SECOND;
            progress.update(50, 100);
            now = 2 * SECOND;
            progress.update(100, 100);
        }
        assertThat(err.toString())
                .doesNotContain("\n")
                .startsWith("\r50 of 100")
                .endsWith(" \r");
    }
}
