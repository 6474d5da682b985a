package org.triffin.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triffin.report.RunFolders;
import org.triffin.report.SyntheticRun;
import org.triffin.report.series.Effect;
import org.triffin.report.series.RunLines;

class SideBySideTest {
    private static final List<String> REGIMES =
            List.of("current-policy", "growth", "inflation", "monetization", "tightening");
    private static final List<Effect> EFFECTS = List.of(
            new Effect("inflation", "debt_to_gdp", 2, -0.01, 0.0002),
            new Effect("inflation", "debt_to_gdp", 5, -0.012, 0.0001),
            new Effect("inflation", "gold_return", 2, 0.055, 0.01),
            new Effect("inflation", "gold_return", 5, 0.072, 0.002),
            new Effect("inflation", "treasury_10y_return", 5, -0.023, 0.0009),
            new Effect("tightening", "gold_return", 2, -0.004, 0.0001),
            new Effect("tightening", "gold_return", 5, -0.002, 0.0001));

    @TempDir
    Path folder;

    private final List<RunLines> runs = new ArrayList<>();

    @BeforeEach
    void writeRuns() {
        for (String name : REGIMES) {
            SyntheticRun run =
                    SyntheticRun.usual().managed().slope(1 - 0.15 * runs.size()).named(name);
            runs.add(RunFolders.lines(runs.isEmpty() ? run.alone() : run, folder.resolve(name)));
        }
    }

    private Chart named(String name) {
        return ComparisonCatalogue.of(runs, EFFECTS).stream()
                .filter(chart -> chart.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void regimesGetAGridTheirBillAndTheirSignature() throws Exception {
        for (String name : List.of("side-by-side", "who-pays", "signature")) {
            PictureTest.assertReadable(named(name));
        }
        assertThat(ComparisonCatalogue.of(runs, List.of()))
                .extracting(Chart::name)
                .contains("side-by-side", "who-pays")
                .doesNotContain("signature");
    }

    @Test
    void theGridHasEveryOutcomeOfEveryRegime() {
        List<String> columns = named("side-by-side").data().columns().stream()
                .map(DrawnData.Column::name)
                .toList();
        assertThat(columns)
                .hasSize(4 * 5 * 3)
                .contains("debt_to_gdp_growth_p50", "bondholder_real_value_tightening_p95");
    }

    @Test
    void theGridLeavesOutWhatOneRunDoesNotHold() {
        runs.set(1, RunFolders.lines(SyntheticRun.usual().named("growth"), folder.resolve("plain")));
        assertThat(named("side-by-side").data().columns()).hasSize(3 * 5 * 3);
    }

    @Test
    void partsOfABillSumToTheChangeAndTheFirstDiffersNowhereFromItself() {
        DrawnData data = named("who-pays").data();
        assertThat(data.rows()).extracting(DrawnData.Row::name).containsExactlyElementsOf(REGIMES);
        for (DrawnData.Row row : data.rows()) {
            for (int start : new int[] {0, 6}) {
                double sum = row.values().subList(start, start + 5).stream()
                        .mapToDouble(value -> value)
                        .sum();
                assertThat(row.values().get(start + 5)).isEqualTo(sum, within(1e-12));
            }
        }
        assertThat(data.rows().get(0).values().subList(6, 12)).containsOnly(0.0);
        double change = runs.get(2).run().decomposition().rows().stream()
                .mapToDouble(row -> row.change())
                .sum();
        assertThat(data.rows().get(2).values().get(5)).isEqualTo(change, within(1e-9));
    }

    @Test
    void aSignatureKeepsOneOrderAndTellsTheExtremes() {
        Chart signature = named("signature");
        assertThat(signature.data().rows())
                .extracting(DrawnData.Row::name)
                .containsExactly("ten-year Treasuries", "gold", "debt / GDP, change");
        assertThat(signature.title())
                .isEqualTo("Over 5 years gold earns 7.2 points a year more under inflation than under current policy;"
                        + " ten-year Treasuries 2.3 points a year less");
    }

    @Test
    void anIntervalIsNinetyPercentWideAndAMissingEffectIsNotDrawn() {
        DrawnData data = named("signature").data();
        int first = data.columns().stream().map(DrawnData.Column::name).toList().indexOf("inflation_first_5_years");
        List<Double> gold = data.rows().get(1).values();
        assertThat(gold.get(first)).isEqualTo(0.072);
        assertThat(gold.get(first + 1)).isEqualTo(0.072 - 1.644854 * 0.002, within(1e-8));
        assertThat(gold.get(first + 2)).isEqualTo(0.072 + 1.644854 * 0.002, within(1e-8));
        assertThat(data.rows().get(0).values().get(first + 3)).isNaN();
    }

    @Test
    void anEffectWithoutAStandardErrorIsRefused() {
        assertThatThrownBy(() -> new Effect("growth", "gold_return", 5, 0.01, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("gold_return");
    }
}
