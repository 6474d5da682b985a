package org.triffin.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.AWTError;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetsTest {
    @Test
    void aMissingLibraryIsOneSentenceThatSaysWhatToInstall() throws InterruptedException {
        List<Error> failures = List.of(
                new UnsatisfiedLinkError("libfreetype.so.6"),
                new NoClassDefFoundError("sun.awt.X11FontManager"),
                new ExceptionInInitializerError("Fontconfig head is null"),
                new InternalError("no font manager"),
                new AWTError("no toolkit"));
        for (Error failure : failures) {
            Sheets sheets = Sheets.draw(List::of, charts -> {
                throw failure;
            });
            assertThat(sheets.drawn()).isEmpty();
            assertThat(sheets.remark())
                    .hasValueSatisfying(remark -> assertThat(remark)
                            .contains("fontconfig")
                            .endsWith("complete.")
                            .doesNotContain("\n"));
        }
    }

    @Test
    void anErrorOfOursIsNotMistakenForAMissingLibrary() {
        assertThatThrownBy(() -> Sheets.draw(List::of, charts -> {
                    throw new IllegalStateException("ours");
                }))
                .hasMessage("ours");
        assertThatThrownBy(() -> Sheets.draw(List::of, charts -> {
                    throw new OutOfMemoryError("really");
                }))
                .isInstanceOf(OutOfMemoryError.class);
    }
}
