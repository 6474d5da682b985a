package org.triffin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triffin.report.chart.Sheets;
import org.triffin.results.UnreadableRunException;

class StressReportTest {
    @TempDir
    Path folder;

    private String page(SyntheticStress stress) throws Exception {
        StressReport.write(stress.writeTo(folder));
        return Files.readString(folder.resolve("report.html"));
    }

    @Test
    void aStressRunGetsThreeFilesAChartAndAPage() throws Exception {
        Written written = StressReport.write(SyntheticStress.usual().writeTo(folder));
        assertThat(written.files()).hasSize(31).contains(Path.of("report.html"), Path.of("charts/phase.svg"));
        for (Path file : written.files()) {
            assertThat(folder.resolve(file)).isNotEmptyFile();
        }
    }

    @Test
    void thePageNeedsNothingFromOutsideAndAnswersFirst() throws Exception {
        String html = page(SyntheticStress.usual());
        assertThat(html).doesNotContain("http:", "https:", "<script", "<link", "src=\"", "@import");
        assertThat(html.split("<figure ", -1)).hasSize(11);
        assertThat(html.split("role=\"img\"", -1)).hasSize(11);
        assertThat(html.split("<summary>The numbers of this picture", -1)).hasSize(11);
        int answer = html.indexOf("The ten-year yield peaks 45 bp (9 in 10 draws: 41\u201349 bp) above the eve");
        assertThat(answer).isPositive().isLessThan(html.indexOf("<figure "));
        assertThat(html).contains("What the sale of leveraged Treasury positions added");
    }

    @Test
    void calibrationIsNotCalledValidation() throws Exception {
        assertThat(page(SyntheticStress.usual()))
                .contains("How well it fits the episode")
                .contains("4 of 5 measures lie in the range set for them.")
                .contains("This is an in-sample calibration, not a validation")
                .contains("<td>OUTSIDE</td>");
    }

    @Test
    void thePageSaysWhatItAssumesFromWhereAndHowToReproduceIt() throws Exception {
        assertThat(page(SyntheticStress.usual()))
                .contains("2 of 3 settings are assumptions")
                .contains("speech of 9 May 2025")
                .contains("triffin stress april-2025 --draws 400 --seed 1")
                .contains("What it would take", "\u00d71.35")
                .contains("not included: another shock, another model");
    }

    @Test
    void aShockThatNeverHappenedIsNotCompared() throws Exception {
        assertThat(page(SyntheticStress.usual().imagined()))
                .doesNotContain("How well it fits")
                .contains("none: an imagined shock");
    }

    @Test
    void aHostileTitleIsInert() throws Exception {
        assertThat(page(SyntheticStress.usual().titled("<script>alert(1)</script><img src=x onerror=alert(2)>")))
                .doesNotContain("<script", "<img", "# <b>")
                .contains("&lt;script&gt;alert(1)");
    }

    @Test
    void aJavaThatCannotDrawStillGetsThePage() throws Exception {
        Written written = StressReport.write(
                SyntheticStress.usual().writeTo(folder),
                catalogue -> new Sheets(List.of(), "", Optional.of("Install fontconfig.")));
        assertThat(written.files()).containsExactly(Path.of("report.html"));
        assertThat(folder.resolve("report.html")).content().contains("Install fontconfig.", "45 bp");
    }

    @Test
    void writingTwiceGivesTheSameBytes() throws Exception {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        List<Path> files =
                StressReport.write(SyntheticStress.usual().writeTo(one)).files();
        StressReport.write(SyntheticStress.usual().writeTo(two));
        for (Path file : files) {
            assertThat(two.resolve(file)).hasSameBinaryContentAs(one.resolve(file));
        }
    }

    @Test
    void aProjectionIsRefused() {
        Path run = SyntheticRun.usual().until(2027).writeTo(folder);
        assertThatThrownBy(() -> StressReport.write(run)).isInstanceOf(UnreadableRunException.class);
    }
}
