package org.triffin.report.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triffin.report.RunFolders;
import org.triffin.report.SyntheticRun;

class SeriesTest {
    @TempDir
    Path folder;

    private RunLines lines(SyntheticRun run) {
        return RunFolders.lines(run, folder);
    }

    @Test
    void thePastEndsWithTheLastActualYearOfTheRun() {
        YearLine past = lines(SyntheticRun.usual()).past(Measure.DEBT_TO_GDP);
        assertThat(past.firstYear()).isEqualTo(1962);
        assertThat(past.lastYear()).isEqualTo(2024);
        assertThat(past.at(1962)).isCloseTo(0.42346, offset(1e-9));
    }

    @Test
    void theAverageRateOfThePastIsInterestOverAverageDebt() {
        YearLine past = Measure.EFFECTIVE_RATE.past(1963);
        assertThat(past.firstYear()).isEqualTo(1963);
        assertThat(past.last()).isCloseTo(7.7 / ((248.01 + 253.978) / 2), offset(2e-4));
    }

    @Test
    void theTransitionQuarterIsNoBoom() {
        // FY1977 lies fifteen months after FY1976: growth taken from GDP alone would be near 16%.
        assertThat(Measure.INTEREST_GROWTH_DIFFERENTIAL.past(1977).last()).isBetween(-0.06, 0.0);
    }

    @Test
    void whatHasNoHistoryIsEmpty() {
        assertThat(Measure.TERM_PREMIUM_10Y.past(2024).isEmpty()).isTrue();
    }

    @Test
    void milestonesGoAsFarAsTheRun() {
        assertThat(lines(SyntheticRun.usual()).milestones()).containsExactly(2030, 2035, 2045, 2055);
        assertThat(lines(SyntheticRun.usual().until(2036)).milestones()).containsExactly(2030, 2035, 2036);
        assertThat(lines(SyntheticRun.usual().until(2026)).milestones()).containsExactly(2026);
    }

    @Test
    void cbosLineEndsWhereCboDoes() {
        YearLine cbo = lines(SyntheticRun.usual()).cbo(Measure.DEBT_TO_GDP);
        assertThat(cbo.firstYear()).isEqualTo(2025);
        assertThat(cbo.lastYear()).isEqualTo(2035);
        assertThat(lines(SyntheticRun.usual().withoutCbo())
                        .cbo(Measure.DEBT_TO_GDP)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void onlyARunWithoutShocksIsALine() {
        assertThat(lines(SyntheticRun.usual().spread(0))
                        .fan(Measure.DEBT_TO_GDP)
                        .isLine())
                .isTrue();
        assertThat(lines(SyntheticRun.usual().spread(0.01))
                        .fan(Measure.DEBT_TO_GDP)
                        .isLine())
                .isFalse();
    }

    @Test
    void aLineIsCutAndLengthenedByYears() {
        YearLine line = YearLine.of(2020, 2025, year -> year - 2000);
        assertThat(line.between(2022, 2030).values()).containsExactly(22, 23, 24, 25);
        assertThat(line.between(2030, 2040).isEmpty()).isTrue();
        assertThat(line.after(7).firstYear()).isEqualTo(2019);
        assertThat(line.after(7).at(2019)).isEqualTo(7);
        assertThat(line.at(2026)).isNaN();
        assertThat(line.least()).isEqualTo(20);
        assertThat(line.most()).isEqualTo(25);
        assertThat(YearLine.EMPTY.last()).isNaN();
    }
}
