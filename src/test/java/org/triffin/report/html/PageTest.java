package org.triffin.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void thePrecompiledPageEscapesWhatItShows() {
        TemplateEngine templates = TemplateEngine.createPrecompiled(
                null, ContentType.Html, PageTest.class.getClassLoader(), "org.triffin.report.html.generated");
        StringOutput page = new StringOutput();
        templates.render("page.jte", "r > g", page);
        assertThat(page.toString()).contains("<h1>r &gt; g</h1>");
    }
}
