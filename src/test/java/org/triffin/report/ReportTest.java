package org.triffin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triffin.report.chart.Sheets;
import org.triffin.results.UnreadableRunException;

class ReportTest {
    @TempDir
    Path folder;

    @Test
    void aRunGetsThreeFilesAChartAndAPage() throws Exception {
        Written written = Report.write(SyntheticRun.usual().until(2034).writeTo(folder));
        assertThat(written.remark()).isEmpty();
        assertThat(written.files()).hasSize(37).contains(Path.of("report.html"), Path.of("charts/debt-to-gdp.svg"));
        for (Path file : written.files()) {
            assertThat(folder.resolve(file)).isNotEmptyFile();
        }
    }

    @Test
    void writingTwiceGivesTheSameBytes() throws Exception {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        SyntheticRun run = SyntheticRun.usual().until(2030);
        List<Path> files = Report.write(run.writeTo(one)).files();
        Report.write(run.writeTo(two));
        for (Path file : files) {
            assertThat(two.resolve(file)).hasSameBinaryContentAs(one.resolve(file));
        }
    }

    @Test
    void aJavaThatCannotDrawStillGetsThePage() throws Exception {
        Written written = Report.write(
                SyntheticRun.usual().writeTo(folder),
                catalogue -> new Sheets(List.of(), "", Optional.of("Install fontconfig.")));
        assertThat(written.files()).containsExactly(Path.of("report.html"));
        assertThat(written.remark()).contains("Install fontconfig.");
        assertThat(folder.resolve("report.html"))
                .content()
                .contains("Install fontconfig.")
                .contains("183%");
    }

    @Test
    void aFolderThatIsNoRunIsRefused() {
        assertThatThrownBy(() -> Report.write(folder)).isInstanceOf(UnreadableRunException.class);
    }

    @Test
    void twoScenariosShareAPlotAndManyGetOneEach() throws Exception {
        for (int number : new int[] {2, 3, 6}) {
            List<Path> runs = runs(number);
            Path comparison = folder.resolve("comparison-" + number);
            Written written = ComparisonReport.write(runs, comparison);
            assertThat(written.files())
                    .contains(
                            Path.of("charts/debt-to-gdp.png"),
                            Path.of("charts/difference.svg"),
                            Path.of("report.html"));
            assertThat(comparison.resolve("report.html"))
                    .content()
                    .contains("variant-" + (number - 1))
                    .contains("points of GDP above cbo-2025-01")
                    .doesNotContain("http:", "<script");
        }
    }

    @Test
    void anUnpairedScenarioIsSaidToBeUnpaired() throws Exception {
        Path first = SyntheticRun.usual().named("first").writeTo(folder.resolve("a"));
        Path second = SyntheticRun.usual().named("second").alone().writeTo(folder.resolve("b"));
        Written written = ComparisonReport.write(List.of(first, second), folder.resolve("c"));
        assertThat(written.files()).doesNotContain(Path.of("charts/difference.svg"));
        assertThat(folder.resolve("c/report.html"))
                .content()
                .contains("second is not paired with first")
                .contains("compare-to: first");
    }

    @Test
    void oneRunIsNoComparison() {
        List<Path> runs = runs(1);
        assertThatThrownBy(() -> ComparisonReport.write(runs, folder.resolve("c")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<Path> runs(int number) {
        List<Path> runs = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            SyntheticRun run = SyntheticRun.usual().until(2034).slope(1 - 0.1 * i);
            SyntheticRun named = i == 0 ? run.named("cbo-2025-01").alone() : run.named("variant-" + i);
            runs.add(named.writeTo(folder.resolve("run-" + number + "-" + i)));
        }
        return runs;
    }
}
