package org.triffin.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triffin.report.RunFolders;
import org.triffin.report.SyntheticRun;
import org.triffin.report.series.RunLines;
import org.triffin.report.text.Section;

class CascadeChartsTest {
    private static final List<String> NAMES =
            List.of("runaway", "cascade-probability", "cascade-size", "market-stress");

    @TempDir
    Path folder;

    private List<Chart> charts(SyntheticRun run) {
        return ChartCatalogue.of(RunFolders.lines(run, folder));
    }

    private Chart named(SyntheticRun run, String name) {
        return charts(run).stream()
                .filter(chart -> chart.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRunWithAMarketHasFourChartsMore() {
        assertThat(charts(SyntheticRun.usual().marketed()))
                .extracting(Chart::name)
                .endsWith(NAMES.toArray(new String[0]));
        assertThat(charts(SyntheticRun.usual())).extracting(Chart::name).doesNotContainAnyElementsOf(NAMES);
    }

    @Test
    void theAxisReachesRunawayEvenWhereNoPathComesNear() {
        Chart chart = named(SyntheticRun.usual().marketed().until(2026), "runaway");
        assertThat(SvgFile.of(chart).file()).contains("runaway: forced sales feed themselves", ">1.0<");
    }

    @Test
    void titlesTellTheYearAndTheChance() {
        assertThat(named(SyntheticRun.usual().marketed(), "runaway").title())
                .isEqualTo("Feedback m* rises from 0.53 in 2025 to 0.86 in 2055 at the median; 1 in 10 paths"
                        + " is past 1 from 2048");
        assertThat(named(SyntheticRun.usual().marketed().until(2034), "cascade-probability")
                        .title())
                .isEqualTo(
                        "A cascade starts by 2034 in about 7 in 10 paths; the chance in a year is 11% in 2025 and 14%"
                                + " in 2034");
    }

    @Test
    void aYearWithoutCascadesHasNoSize() {
        DrawnData data = named(SyntheticRun.usual().marketed(), "cascade-size").data();
        assertThat(data.rows().get(1).name()).isEqualTo("2026");
        assertThat(data.rows().get(1).values()).containsOnly(Double.NaN);
        assertThat(data.rows().get(0).values().get(0)).isEqualTo(34);
    }

    @Test
    void thePageSaysHowNearACascadeComes() {
        RunLines lines = RunFolders.lines(SyntheticRun.usual().marketed(), folder);
        assertThat(Section.of(lines))
                .extracting(Section::heading)
                .containsExactly("How near a cascade of forced sales comes");
    }
}
