package org.triffin.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triffin.report.RunFolders;
import org.triffin.report.SyntheticRun;
import org.triffin.report.series.RunLines;
import org.triffin.report.text.HolderFindings;
import org.triffin.report.text.RegimeFindings;
import org.triffin.report.text.SafeHavenFindings;

class ManagementChartsTest {
    private static final List<String> NAMES =
            List.of("regimes", "erosion", "safe-haven", "holders", "net-issuance", "bond-holder", "portfolios");

    @TempDir
    Path folder;

    private List<Chart> charts(SyntheticRun run) {
        return ChartCatalogue.of(RunFolders.lines(run, folder));
    }

    private Chart named(String name) {
        return charts(SyntheticRun.usual().managed()).stream()
                .filter(chart -> chart.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aManagedRunHasSevenChartsMoreInTheOrderOfThePage() {
        assertThat(charts(SyntheticRun.usual().managed()))
                .extracting(Chart::name)
                .hasSize(19)
                .endsWith(NAMES.toArray(new String[0]));
        assertThat(charts(SyntheticRun.usual())).extracting(Chart::name).doesNotContainAnyElementsOf(NAMES);
    }

    @Test
    void sharesDrawnSumToOneInEveryYear() {
        for (String name : List.of("holders", "regimes")) {
            for (DrawnData.Row row : named(name).data().rows()) {
                assertThat(row.values().stream().mapToDouble(value -> value).sum())
                        .as(name + " " + row.name())
                        .isEqualTo(1, within(1e-12));
            }
        }
    }

    @Test
    void purchasesAreDrawnOverGdp() {
        RunLines lines = RunFolders.lines(SyntheticRun.usual().managed(), folder);
        HolderFindings findings = new HolderFindings(lines);
        HolderFindings.Holder foreign = HolderFindings.HOLDERS.get(1);
        double gdp = lines.run().fan().value("gdp", 2030, org.triffin.simulation.Statistic.MEAN);
        double bought = lines.run().fan().value("purchases_foreign", 2030, org.triffin.simulation.Statistic.MEAN);
        assertThat(findings.purchasesToGdp(foreign).at(2030)).isEqualTo(bought / gdp);
        double debt = lines.run().fan().value("debt_held_by_public", 2030, org.triffin.simulation.Statistic.MEAN);
        double before = lines.run().fan().value("debt_held_by_public", 2029, org.triffin.simulation.Statistic.MEAN);
        assertThat(findings.debtChangeToGdp().at(2030)).isEqualTo((debt - before) / gdp, within(1e-15));
    }

    @Test
    void theTitleOfATimelineTellsTheLikeliestRegimeAndHowOftenRegimesChange() {
        // 31 years of 0.05 returns and of (0.1 + 0.15 + 0.3 + 0.2) / 8 others
        assertThat(named("regimes").title())
                .isEqualTo("In 2055 monetization is the likeliest regime, in force in about 3 in 10 paths; regimes"
                        + " change 4.5 times on the way, on average");
    }

    @Test
    void aRegimeInForceOnEveryPathNeedsNoTimeline() {
        RegimeFindings shortRun = new RegimeFindings(
                RunFolders.lines(SyntheticRun.usual().managed().until(2025), folder));
        assertThat(shortRun.vary()).isFalse();
        assertThat(shortRun.sentences()).hasSize(1).allMatch(sentence -> sentence.contains("current policy"));
    }

    @Test
    void theSignOfAFlightIsSaid() {
        String late =
                new SafeHavenFindings(RunFolders.lines(SyntheticRun.usual().managed(), folder)).haven();
        assertThat(late).contains("rises 28 bp in 2055", "move together", "correlation 0.41");
        String early = new SafeHavenFindings(
                        RunFolders.lines(SyntheticRun.usual().managed().until(2026), folder.resolve("early")))
                .haven();
        assertThat(early).contains("falls 1 bp in 2026", "move against each other", "correlation \u22120.11");
    }

    @Test
    void aPortfoliosDotsAreItsMedianAndNineInTen() {
        DrawnData data = named("portfolios").data();
        assertThat(data.key()).isEqualTo("portfolio");
        assertThat(data.rows()).extracting(DrawnData.Row::name).startsWith("60/40", "60/40 with gold");
        int volatility =
                data.columns().stream().map(DrawnData.Column::name).toList().indexOf("volatility");
        List<Double> row = data.rows().get(0).values();
        assertThat(row.get(volatility)).isEqualTo(0.1, within(1e-12));
        assertThat(row.get(volatility + 1)).isLessThan(0.1);
        assertThat(row.get(volatility + 2)).isGreaterThan(0.1);
    }
}
