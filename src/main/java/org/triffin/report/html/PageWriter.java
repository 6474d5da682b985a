package org.triffin.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.file.Path;

/** Renders a page with the template that was compiled with the program. */
public final class PageWriter {
    private static final String PACKAGE = "org.triffin.report.html.generated";

    private PageWriter() {}

    /** The HTML text. */
    public static String html(Page page) {
        return render("page.jte", page);
    }

    /** The HTML text. */
    public static String html(ComparisonPage page) {
        return render("comparison.jte", page);
    }

    private static String render(String template, Object page) {
        TemplateEngine engine = TemplateEngine.createPrecompiled(
                Path.of("unused"), ContentType.Html, PageWriter.class.getClassLoader(), PACKAGE);
        StringOutput out = new StringOutput(1 << 19);
        engine.render(template, page, out);
        return out.toString();
    }
}
