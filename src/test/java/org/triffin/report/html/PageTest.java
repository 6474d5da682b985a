package org.triffin.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triffin.report.RunFolders;
import org.triffin.report.SyntheticRun;
import org.triffin.report.chart.ChartCatalogue;
import org.triffin.report.chart.Sheets;
import org.triffin.report.series.RunLines;

class PageTest {
    @TempDir
    Path folder;

    private String page(SyntheticRun run) throws InterruptedException {
        RunLines lines = RunFolders.lines(run, folder);
        Sheets sheets = Sheets.draw(() -> ChartCatalogue.of(lines));
        return PageWriter.html(PageOfRun.of(lines, sheets, "title: <b>x</b>\n"));
    }

    @Test
    void thePageNeedsNothingFromOutside() throws InterruptedException {
        String html = page(SyntheticRun.usual());
        assertThat(html)
                .doesNotContain("http:", "https:", "<script", "<link", "src=\"", "@import")
                .contains("url(data:font/woff2;base64,")
                .hasSizeLessThan(3_000_000);
    }

    @Test
    void aHostileTitleIsInert() throws InterruptedException {
        String html = page(SyntheticRun.usual().titled("<script>alert(1)</script><img src=x onerror=alert(2)>"));
        assertThat(html).doesNotContain("<script", "<img").contains("&lt;script&gt;alert(1)");
        assertThat(html).doesNotContain("<b>x</b>").contains("&lt;b&gt;x&lt;/b&gt;");
    }

    @Test
    void everyPictureHasItsNumbersInWordsAndInATable() throws InterruptedException {
        String html = page(SyntheticRun.usual());
        assertThat(html.split("<figure ", -1)).hasSize(13);
        assertThat(html.split("role=\"img\"", -1)).hasSize(13);
        assertThat(html.split("<summary>The numbers of this picture", -1)).hasSize(13);
        assertThat(html)
                .contains(
                        "aria-label=\"Debt passes 100% of GDP by 2038 in 9 of 10 paths; the median ends at 183%. Last actual"
                                + " value: 97% in 2024.");
    }

    @Test
    void assumptionsAreMarkedAndChangesComeFirst() throws InterruptedException {
        String html = page(SyntheticRun.usual());
        int changes = html.indexOf("What this scenario sets differently");
        int all = html.indexOf("<summary>All settings");
        assertThat(changes).isPositive().isLessThan(all);
        assertThat(html.substring(changes, all))
                .contains("fiscal.automatic-stabiliser", "rates.debt-feedback")
                .doesNotContain("economy.disaster.probability");
        assertThat(html.substring(all))
                .contains("economy.disaster.probability", "<span class=\"assumed\">assumed</span>");
    }

    @Test
    void thePageSaysHowToReproduceItAndWhatTheBandsLeaveOut() throws InterruptedException {
        assertThat(page(SyntheticRun.usual()))
                .contains("triffin run obbba-2025 --seed 1")
                .contains("not included: changes of policy, wars, a loss of confidence")
                .contains("scenario, not a forecast")
                .contains("debt identity")
                .contains("publication 61570");
    }

    @Test
    void whatIsSimulatedHasItsSectionAndNothingElse() throws InterruptedException {
        List<String> headings = List.of(
                "How the debt is managed",
                "How safe a haven Treasuries stay",
                "Who holds the debt",
                "What holders of assets earn");
        assertThat(page(SyntheticRun.usual())).doesNotContain(headings);
        assertThat(page(SyntheticRun.usual().managed()))
                .contains(headings)
                .contains("foreign holders fall from 31% to 16%")
                .contains("Under tightening, the primary deficit is cut")
                .contains("equities 10.6%, gold 6.5%");
    }

    @Test
    void withoutPicturesThePageStillAnswers() {
        RunLines lines = RunFolders.lines(SyntheticRun.usual(), folder);
        String html = PageWriter.html(
                PageOfRun.of(lines, new Sheets(List.of(), "", Optional.of("Install fontconfig.")), "x"));
        assertThat(html)
                .contains("Install fontconfig.")
                .contains("at the median it is 119% in 2034")
                .doesNotContain("<figure");
    }

    @Test
    void aRunWithoutShocksShowsNoBands() throws InterruptedException {
        assertThat(page(SyntheticRun.usual().spread(0).alone())).doesNotContain("9 in 10 paths:", "<small>");
    }
}
