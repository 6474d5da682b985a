package org.triffin.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triffin.report.RunFolders;
import org.triffin.report.SyntheticRun;
import org.triffin.report.series.Measure;
import org.triffin.report.series.RunLines;
import org.triffin.simulation.Statistic;

class ChartCatalogueTest {
    @TempDir
    Path folder;

    private List<Chart> charts(SyntheticRun run) {
        return ChartCatalogue.of(RunFolders.lines(run, folder));
    }

    private static Chart named(List<Chart> charts, String name) {
        return charts.stream()
                .filter(chart -> chart.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aWholeRunHasTwelveChartsWithTheLevelOfDebtFirst() {
        assertThat(charts(SyntheticRun.usual()))
                .extracting(Chart::name)
                .containsExactly(
                        "debt-to-gdp",
                        "thresholds",
                        "decomposition",
                        "difference",
                        "net-interest-to-gdp",
                        "net-interest-to-revenue",
                        "deficit",
                        "average-rate",
                        "rate-less-growth",
                        "ten-year-yield",
                        "term-premium",
                        "maturity-ladder");
    }

    @Test
    void aRunWithoutShocksHasNoProbabilitiesAndALoneOneNoDifference() {
        assertThat(charts(SyntheticRun.usual().spread(0).alone()))
                .extracting(Chart::name)
                .doesNotContain("thresholds", "difference")
                .hasSize(10);
    }

    @Test
    void theNumbersDrawnAreThoseOfTheFan() {
        RunLines lines = RunFolders.lines(SyntheticRun.usual(), folder);
        DrawnData data = named(ChartCatalogue.of(lines), "debt-to-gdp").data();
        assertThat(data.columns())
                .extracting(DrawnData.Column::name)
                .containsExactly("history", "p05", "p10", "p25", "p50", "p75", "p90", "p95", "cbo");
        assertThat(data.rows().get(0).name()).isEqualTo("1962");
        Statistic[] drawn = {
            Statistic.P05, Statistic.P10, Statistic.P25, Statistic.P50, Statistic.P75, Statistic.P90, Statistic.P95
        };
        for (DrawnData.Row row : data.rows()) {
            int year = Integer.parseInt(row.name());
            if (year >= lines.firstYear()) {
                for (int i = 0; i < drawn.length; i++) {
                    assertThat(row.values().get(i + 1))
                            .isEqualTo(lines.run().fan().value(Measure.DEBT_TO_GDP.variable(), year, drawn[i]));
                }
            }
        }
    }

    @Test
    void theCsvReadsBackAsTheNumbersDrawn() {
        DrawnData data =
                named(charts(SyntheticRun.usual()), "net-interest-to-gdp").data();
        List<String> rows =
                new String(data.csv(), StandardCharsets.UTF_8).lines().toList();
        assertThat(rows.get(0)).isEqualTo("fiscal_year,history,p05,p10,p25,p50,p75,p90,p95,cbo");
        for (int i = 0; i < data.rows().size(); i++) {
            String[] cells = rows.get(i + 1).split(",", -1);
            assertThat(cells[0]).isEqualTo(data.rows().get(i).name());
            for (int column = 1; column < cells.length; column++) {
                Double drawn = data.rows().get(i).values().get(column - 1);
                assertThat(cells[column].isEmpty() ? Double.NaN : Double.parseDouble(cells[column]))
                        .isEqualTo(drawn);
            }
        }
    }

    @Test
    void aRunWithoutShocksDrawsOneLine() {
        assertThat(named(charts(SyntheticRun.usual().spread(0)), "debt-to-gdp")
                        .data()
                        .columns())
                .extracting(DrawnData.Column::name)
                .containsExactly("history", "projection", "cbo");
    }

    @Test
    void historyIsWholeForALongRunAndShortForAShortOne() {
        assertThat(named(charts(SyntheticRun.usual().until(2034)), "debt-to-gdp")
                        .data()
                        .rows()
                        .get(0)
                        .name())
                .isEqualTo("1962");
        assertThat(named(charts(SyntheticRun.usual().until(2026)), "debt-to-gdp")
                        .data()
                        .rows()
                        .get(0)
                        .name())
                .isEqualTo("2011");
    }

    @Test
    void withoutCbosSeriesItsColumnIsMissing() {
        assertThat(named(charts(SyntheticRun.usual().withoutCbo()), "debt-to-gdp")
                        .data()
                        .columns())
                .extracting(DrawnData.Column::name)
                .doesNotContain("cbo");
    }

    @Test
    void theDescriptionTellsTheNumbers() {
        assertThat(named(charts(SyntheticRun.usual()), "debt-to-gdp").description())
                .isEqualTo(
                        "Last actual value: 97% in 2024. Median: 110% in 2030, 121% in 2035, 149% in 2045, 183% in 2055."
                                + " In 2055, 9 in 10 paths lie at 109–272% and half at 151–217%. CBO January 2025: 113% in"
                                + " 2035.");
    }
}
