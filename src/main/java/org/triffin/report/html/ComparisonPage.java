package org.triffin.report.html;

import java.util.List;
import java.util.Optional;
import org.triffin.report.text.KeyTable;

/**
 * What the page of several scenarios shows, as the template reads it.
 *
 * @param answer sentences with numbers
 * @param remark why there are no pictures, where there are none
 * @param typeface style rules that carry the typeface
 */
public record ComparisonPage(
        String title,
        List<String> answer,
        Optional<String> remark,
        String typeface,
        List<Page.Figure> figures,
        List<Scenario> scenarios) {
    /** One scenario and its key numbers. */
    public record Scenario(String name, String title, KeyTable keys) {}

    public ComparisonPage {
        answer = List.copyOf(answer);
        figures = List.copyOf(figures);
        scenarios = List.copyOf(scenarios);
    }
}
