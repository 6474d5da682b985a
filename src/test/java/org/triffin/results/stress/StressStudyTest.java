package org.triffin.results.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triffin.simulation.stress.StressVariable;

class StressStudyTest {
    private static final String FEW = "market.stress.draws=10";
    private static final String CERTAIN = "market.stress.parameter-uncertainty=off";

    @TempDir
    Path folder;

    private StressTables few(String scenario, String... sets) {
        return StressFixture.run(
                folder.resolve("few"),
                2,
                scenario,
                Stream.concat(Stream.of(FEW), Stream.of(sets)).toArray(String[]::new));
    }

    @Test
    void everyTableIsTheSameBytesForAnyNumberOfThreads() throws IOException {
        StressFixture.run(folder.resolve("one"), 1, "march-2020", FEW);
        StressFixture.run(folder.resolve("two"), 2, "march-2020", FEW);
        try (Stream<Path> files = Files.list(folder.resolve("one"))) {
            List<Path> tables =
                    files.filter(file -> !file.endsWith("manifest.json")).toList();
            assertThat(tables)
                    .hasSizeGreaterThan(10)
                    .allSatisfy(table -> assertThat(table)
                            .hasSameBinaryContentAs(folder.resolve("two").resolve(table.getFileName())));
        }
    }

    @Test
    void moreDrawsLeaveTheFirstOnesAsTheyWere() {
        DrawTable few = few("april-2025").draws();
        DrawTable more = StressFixture.run(folder.resolve("more"), 2, "april-2025", "market.stress.draws=20")
                .draws();
        for (String name : List.of(StressCase.BASE, StressCase.PRIOR)) {
            assertThat(more.of(name)).hasSize(20);
            assertThat(more.of(name).subList(0, 10)).isEqualTo(few.of(name));
        }
    }

    @Test
    void anotherSeedDrawsOtherFunds() {
        double peak = peak(few("april-2025", CERTAIN), StressCase.BASE);
        assertThat(peak(few("april-2025", CERTAIN, "market.stress.seed=2"), StressCase.BASE))
                .isNotEqualTo(peak);
    }

    @Test
    void whatIsWrittenIsReadBackAsItWas() {
        StressTables written = few("april-2025");
        StressRun read = StressRun.read(folder.resolve("few"));
        assertThat(read.outcomes()).isEqualTo(written.outcomes());
        assertThat(read.replay()).isEqualTo(written.replay());
        assertThat(read.days()).isEqualTo(written.days());
        assertThat(read.spiral()).isEqualTo(written.spiral());
        assertThat(read.draws()).isEqualTo(written.draws());
        assertThat(read.acceptance()).isEqualTo(written.acceptance());
        assertThat(read.manifest().sampling().draws()).isEqualTo(10);
        assertThat(read.manifest().replay()).contains("april-2025");
        assertThat(StressRun.isOne(folder.resolve("few"))).isTrue();
    }

    @Test
    void everyCaseHasEveryOutcomeAndEveryStatistic() {
        StressTable outcomes = few("april-2025").outcomes();
        assertThat(outcomes.cases())
                .startsWith(StressCase.BASE)
                .contains("no_backstop", "haircut_jump", "half_more_size", "moderate", "severe", "extreme")
                .endsWith(StressCase.PRIOR, StressCase.REWEIGHTED)
                .hasSize(18);
        for (String name : outcomes.cases()) {
            for (StressVariable variable : StressVariable.values()) {
                for (String statistic : List.of("mean", "sd", "p05", "p50", "p95", "mcse", "var99_low", "es975_high")) {
                    assertThat(outcomes.value(name, variable.word(), statistic))
                            .as(name + " " + variable + " " + statistic)
                            .isFinite();
                }
                assertThat(outcomes.value(name, variable.word(), "es95"))
                        .isGreaterThanOrEqualTo(outcomes.value(name, variable.word(), "var95") - 1e-6);
            }
        }
    }

    @Test
    void onlyAReplayAtItsOwnSizeIsComparedWithWhatWasPublished() {
        StressTables larger = few("april-2025", "market.stress.severity=1.2");
        assertThat(larger.acceptance()).isEmpty();
        assertThat(larger.outcomes().cases()).contains(StressCase.PRIOR).doesNotContain(StressCase.REWEIGHTED);
        assertThat(larger.replay().observed(1, "yield_10y")).isNaN();
        assertThat(larger.days().row(1).orElseThrow().date()).isEmpty();
        StressTables replay = few("april-2025");
        assertThat(replay.replay().observed(1, "yield_10y")).isCloseTo(14, within(1e-9));
        assertThat(replay.days().row(3).orElseThrow().event()).contains("90 days");
        assertThat(replay.days().row(3).orElseThrow().date()).isEqualTo("2025-04-09");
    }

    @Test
    void uncertainParametersCanBeLeftOut() {
        StressTables tables = few("april-2025", CERTAIN);
        assertThat(tables.outcomes().cases()).hasSize(16).doesNotContain(StressCase.PRIOR);
        assertThat(tables.draws().of(StressCase.PRIOR)).isEmpty();
    }

    @Test
    void weightsAreWorthFewerDrawsThanThereAre() {
        StressTables tables = few("april-2025");
        double size = tables.outcomes().value(StressCase.REWEIGHTED, OutcomeRows.SIZE, "mean");
        assertThat(size).isBetween(1.0, 10.0);
        assertThat(tables.draws().of(StressCase.PRIOR))
                .allSatisfy(row -> assertThat(row.weight()).isBetween(0.0, 1.0));
        assertThat(tables.draws().of(StressCase.BASE)).allMatch(row -> row.weight() == 1);
    }

    @Test
    void aMarketWithoutLeverageHasNothingToAmplify() {
        StressTables tables = few("obbba-2025", "market.channel=neither", CERTAIN);
        assertThat(tables.outcomes().value(StressCase.BASE, "amplification", "p50"))
                .isEqualTo(1);
        assertThat(tables.outcomes().value(StressCase.BASE, "share_leveraged", "p95"))
                .isZero();
        assertThat(tables.outcomes().value(StressCase.BASE, "forced_sales_basis", "p95"))
                .isZero();
        assertThat(peak(tables, "half_size")).isEqualTo(peak(tables, StressCase.BASE));
    }

    @Test
    void everyStudyOfTheMarketLeavesItsTable() {
        StressTables tables = few("april-2025");
        assertThat(tables.phase().rows())
                .anyMatch(row -> row.roomFactor() == 1 && row.leverageFactor() == 1 && row.sizeFactor() == 1);
        assertThat(tables.boundary().rows()).isNotEmpty();
        assertThat(tables.policies().rows()).anyMatch(row -> row.policy().equals("more_dealer_room"));
        assertThat(tables.sensitivity().rows())
                .hasSizeGreaterThan(20)
                .allMatch(row -> row.low() <= row.base() && row.base() <= row.high())
                .anyMatch(row -> row.unit().equals("%") && row.high() == 2);
        assertThat(tables.agents().agents()).contains("basis_funds", "dealers", "federal_reserve");
        assertThat(tables.agents().value("basis_funds", "free_cash", "p50")).isPositive();
        assertThat(tables.reverse()).isEmpty();
    }

    @Test
    void theSpiralIsThatOfTheMedianDraw() {
        StressTables tables = few("march-2020", CERTAIN);
        double peak = tables.spiral().rows().stream()
                .filter(row -> row.variable().equals("yield"))
                .mapToDouble(SpiralTable.Row::value)
                .max()
                .orElseThrow();
        List<Double> peaks = tables.draws().of(StressCase.BASE).stream()
                .map(DrawTable.Row::peakDislocation)
                .toList();
        assertThat(peaks).anySatisfy(drawn -> assertThat(peak).isCloseTo(drawn, within(0.5)));
        assertThat(tables.spiral().value(7, 1, "sales_basis")).isPositive();
        assertThat(tables.spiral().value(7, 0, "margin_call")).isPositive();
    }

    private static double peak(StressTables tables, String caseName) {
        return tables.outcomes().value(caseName, StressVariable.PEAK_YIELD_10Y.word(), "p50");
    }
}
