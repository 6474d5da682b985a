package org.triffin.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
    @Test
    void aShortTextIsOneLine() {
        assertThat(LineBreaks.lines("Debt rises", Typeface.TITLE, 1000, 2)).containsExactly("Debt rises");
    }

    @Test
    void aLongTextBreaksBetweenWordsAndLosesNone() {
        String text = "Debt passes one hundred and twenty percent of GDP by 2032 in nine of ten paths and rises on";
        List<String> lines = LineBreaks.lines(text, Typeface.TITLE, 500, 3);
        assertThat(String.join(" ", lines)).isEqualTo(text);
        assertThat(lines).hasSizeGreaterThan(1).allMatch(line -> Typeface.width(line, Typeface.TITLE) <= 500);
    }

    @Test
    void whatDoesNotFitEndsInAnEllipsis() {
        List<String> lines = LineBreaks.lines("debt ".repeat(200), Typeface.TITLE, 300, 2);
        assertThat(lines).hasSize(2).allMatch(line -> Typeface.width(line, Typeface.TITLE) <= 300);
        assertThat(lines.get(1)).endsWith("…");
    }

    @Test
    void aWordWiderThanTheLineIsCut() {
        assertThat(LineBreaks.lines("x".repeat(400), Typeface.LABEL, 200, 1))
                .singleElement()
                .satisfies(
                        line -> assertThat(Typeface.width(line, Typeface.LABEL)).isLessThanOrEqualTo(200));
    }
}
