package org.triffin.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.triffin.report.StressFolders;
import org.triffin.report.SyntheticStress;
import org.triffin.results.stress.AgentTable;
import org.triffin.results.stress.DayTable;
import org.triffin.results.stress.DrawTable;
import org.triffin.results.stress.PhaseBoundary;
import org.triffin.results.stress.PhaseTable;
import org.triffin.results.stress.PolicyTable;
import org.triffin.results.stress.ReplayTable;
import org.triffin.results.stress.SensitivityTable;
import org.triffin.results.stress.SpiralTable;
import org.triffin.results.stress.StressRun;

class StressCatalogueTest {
    @TempDir
    Path folder;

    private static Map<String, SyntheticStress> runs() {
        SyntheticStress usual = SyntheticStress.usual();
        Map<String, SyntheticStress> runs = new LinkedHashMap<>();
        runs.put("usual", usual);
        runs.put("funds only", usual.fundsOnly());
        runs.put("march", usual.march());
        runs.put("imagined", usual.imagined());
        runs.put("one day", usual.days(1));
        runs.put("a quarter", usual.days(63));
        runs.put("one draw", usual.spread(0));
        runs.put("very wide", usual.spread(4));
        runs.put("mild", usual.scale(0.05));
        runs.put("extreme", usual.scale(12));
        runs.put("long title", usual.titled("A shock whose title goes on and on ".repeat(9)));
        return runs;
    }

    static List<String> names() {
        return List.copyOf(runs().keySet());
    }

    private List<Chart> charts(SyntheticStress stress) {
        return StressCatalogue.of(StressFolders.read(stress, folder));
    }

    private Chart named(SyntheticStress stress, String name) {
        return charts(stress).stream()
                .filter(chart -> chart.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("names")
    void noTextStandsOnAnotherOrOffThePage(String name) throws Exception {
        for (Chart chart : charts(runs().get(name))) {
            PictureTest.assertReadable(chart);
            if (!name.equals("long title")) {
                PictureTest.assertUncut(chart);
            }
        }
    }

    @Test
    void aWholeRunHasTenChartsWithTheReplayFirst() {
        assertThat(charts(SyntheticStress.usual()))
                .extracting(Chart::name)
                .containsExactly(
                        "replay",
                        "spiral",
                        "phase",
                        "distribution",
                        "counterfactuals",
                        "policies",
                        "sleeves",
                        "parameters",
                        "agents",
                        "early-warning");
    }

    @Test
    void everyTitleIsAFindingWithItsNumber() {
        assertThat(charts(SyntheticStress.usual()))
                .allSatisfy(chart -> assertThat(chart.title()).matches(".*[0-9].*"));
        assertThat(named(SyntheticStress.usual(), "replay").title())
                .isEqualTo("Simulated, the ten-year yield peaks 45 bp above the eve on day 5, 11 April 2025; observed,"
                        + " 47 bp on that day");
        assertThat(named(SyntheticStress.usual(), "phase").title())
                .isEqualTo(
                        "If every fund were at its limit, runaway would begin at 1.75 times this leverage; without Fed"
                                + " purchases this scenario\u2019s dislocation peaks at 33 bp");
        assertThat(named(SyntheticStress.usual(), "counterfactuals").title())
                .isEqualTo("The peak of 45 bp falls to 37 bp with half the positions and rises to 62 bp with haircuts"
                        + " that jump in the crisis");
    }

    @Test
    void aReplayDrawsTheClosesBesideTheSimulation() {
        DrawnData data = named(SyntheticStress.usual(), "replay").data();
        assertThat(data.key()).isEqualTo("day");
        assertThat(data.rows()).extracting(DrawnData.Row::name).startsWith("eve", "7 Apr", "8 Apr");
        int observed =
                data.columns().stream().map(DrawnData.Column::name).toList().indexOf("yield_10y_observed");
        assertThat(data.rows().get(5).values().get(observed)).isEqualTo(47);
        assertThat(data.rows().get(5).values().get(2)).isEqualTo(45.3, within(1e-12));
        assertThat(named(SyntheticStress.usual(), "replay").description())
                .contains("Events: 7 Apr: tariffs announced on 2 April, stocks fall; 9 Apr: 90-day pause of tariffs");
    }

    @Test
    void everyEventHasItsName() {
        String picture =
                SvgFile.of(named(SyntheticStress.usual().march(), "replay")).file();
        assertThat(picture)
                .contains(
                        ">pandemic declared<",
                        ">over $500bn of term repos; reserve purchases widened<",
                        ">$37bn of purchases<",
                        ">purchases without limit<");
    }

    @Test
    void aShockThatNeverHappenedHasNoClosesAndCountsItsDays() {
        Chart replay = named(SyntheticStress.usual().imagined(), "replay");
        assertThat(replay.data().columns()).extracting(DrawnData.Column::name).doesNotContain("yield_10y_observed");
        assertThat(replay.title()).endsWith("above the eve on day 5").doesNotContain("observed");
    }

    @Test
    void drawsOfFundsAndOfParametersAreNeverPooled() {
        DrawnData both = named(SyntheticStress.usual(), "distribution").data();
        assertThat(both.columns())
                .extracting(DrawnData.Column::name)
                .containsExactly("to", "base", "prior", "prior_reweighted");
        for (int column = 1; column <= 3; column++) {
            int at = column;
            assertThat(both.rows().stream()
                            .mapToDouble(row -> row.values().get(at))
                            .sum())
                    .isEqualTo(1, within(1e-9));
        }
        assertThat(named(SyntheticStress.usual().fundsOnly(), "distribution")
                        .data()
                        .columns())
                .extracting(DrawnData.Column::name)
                .containsExactly("to", "base");
    }

    @Test
    void theTailIsMarkedWithItsNumbers() {
        // median 45.3, standard deviation 2.5 x 45.3 / 45: 97.5% 1.96 of them above, the mean beyond it 2.338
        assertThat(named(SyntheticStress.usual(), "distribution").description())
                .contains("value at risk 97.5% 50 bp", "expected shortfall 97.5% 51 bp");
    }

    @Test
    void sharesOfThePeakSumToOneAndSayWhoDoubtsThem() {
        Chart sleeves = named(SyntheticStress.usual(), "sleeves");
        assertThat(sleeves.data().rows().stream()
                        .mapToDouble(row -> row.values().get(0))
                        .sum())
                .isEqualTo(1, within(1e-12));
        assertThat(sleeves.footer()).contains("contested", "Perli, 9 May 2025", "OFR WP 21-01");
    }

    @Test
    void theParameterThatMovesThePeakMostStandsFirst() {
        assertThat(named(SyntheticStress.usual(), "parameters").data().rows())
                .extracting(DrawnData.Row::name)
                .startsWith("leverage targeting (share)", "swap spread hedge gap (share)", "dealer capacity ($bn)");
    }

    @Test
    void whatHasNoRowsIsNotDrawn() {
        StressRun run = StressFolders.read(SyntheticStress.usual(), folder);
        StressRun bare = new StressRun(
                run.manifest(),
                run.outcomes(),
                new ReplayTable(List.of()),
                new DayTable(List.of()),
                new SpiralTable(List.of()),
                new DrawTable(List.of()),
                new PhaseTable(List.of()),
                new PhaseBoundary(List.of()),
                new PolicyTable(List.of()),
                new SensitivityTable(List.of()),
                new AgentTable(List.of()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(StressCatalogue.of(bare)).extracting(Chart::name).containsExactly("counterfactuals", "sleeves");
    }
}
