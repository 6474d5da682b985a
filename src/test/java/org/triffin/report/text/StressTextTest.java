package org.triffin.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triffin.report.StressFolders;
import org.triffin.report.SyntheticStress;
import org.triffin.report.series.Interval;
import org.triffin.report.series.SpiralDay;
import org.triffin.results.stress.SpiralTable;
import org.triffin.results.stress.StressRun;

class StressTextTest {
    @TempDir
    Path folder;

    @Test
    void theSummaryIsATableAndThreeSentences() {
        assertThat(StressSummary.of(StressFolders.read(SyntheticStress.usual().fundsOnly(), folder)))
                .isEqualTo("""
                        April 2025: tariffs and the swap-spread trade
                        400 draws, seed 1; shock: april-2025; median and the range of 9 in 10 draws

                                                                   Funds drawn
                        Ten-year yield, highest above the eve      45 bp (41\u201349 bp)
                        Thirty-year yield, highest above the eve   47 bp (42\u201351 bp)
                        Dislocation, highest                       36 bp (32\u201340 bp)
                        Forced sales, basis funds                  $61bn ($46\u201376bn)
                        Forced sales, swap-spread funds            $70bn ($57\u201383bn)
                        Fed purchases                              $0bn
                        Amplification by leverage                  1.36 (1.28\u20131.44)
                        Feedback m*, worst day (1 = runaway)       0.57 (0.50\u20130.64)

                        Feedback m* reaches 0.57 on the worst day, below the 1 at which selling would feed itself; dealers use 78% of their room.
                        Swap-spread funds cause 13% of the peak, basis funds 8%; news and everybody else\u2019s sales the other 79%.
                        The peak of 45 bp falls to 37 bp with half the positions and rises to 62 bp with haircuts that jump in the crisis.
                        """);
    }

    @Test
    void readingsOfTheParametersHaveTheirOwnColumns() {
        assertThat(StressKeys.of(StressFolders.read(SyntheticStress.usual(), folder))
                        .headings())
                .containsExactly("Funds drawn", "Parameters drawn too", "Weighted by fit");
    }

    @Test
    void theWorstDayIsTheOneWithTheLargestForcedSales() {
        SpiralDay worst = SpiralDay.worst(
                        StressFolders.read(SyntheticStress.usual(), folder).spiral())
                .orElseThrow();
        assertThat(worst.day()).isEqualTo(5);
        // 7.4 bp and then each round 0.34 of the one before
        assertThat(worst.rounds().get(0).move()).isEqualTo(7.4, within(1e-9));
        assertThat(worst.forcedMove()).isEqualTo(7.4 * (0.34 + 0.1156 + 0.039304 + 0.01336336), within(1e-9));
        assertThat(worst.whole().sales()).isEqualTo(1.9 * worst.whole().move(), within(1e-9));
        assertThat(SpiralDay.worst(new SpiralTable(List.of()))).isEmpty();
    }

    @Test
    void aDayWithoutForcedSalesSaysSo() {
        StressRun run = StressFolders.read(SyntheticStress.usual(), folder);
        SpiralDay calm = SpiralDay.worst(new SpiralTable(List.of(
                        new SpiralTable.Row(1, 0, "yield", "bp", 3), new SpiralTable.Row(1, 0, "loss", "$bn", 0.2))))
                .orElseThrow();
        assertThat(new StressFindings(run).spiral(calm))
                .isEqualTo("On day 1, 7 April 2025, a first move of 3.0 bp forces nobody to sell");
    }

    @Test
    void theRestIsWhatLeverageLeaves() {
        Interval rest = new Interval(0.1, 0.2, 0.4).restOf(1);
        assertThat(rest.low()).isEqualTo(0.6, within(1e-12));
        assertThat(rest.middle()).isEqualTo(0.8, within(1e-12));
        assertThat(rest.high()).isEqualTo(0.9, within(1e-12));
        assertThat(Interval.NONE.restOf(1).isKnown()).isFalse();
    }

    @Test
    void namesNobodyWordedAreSpelledOut() {
        assertThat(StressWords.caseOf("a_new_case")).isEqualTo("a new case");
        assertThat(StressWords.agent("insurers")).isEqualTo("insurers");
        assertThat(StressWords.policy("fed_purchases")).isEqualTo("Fed purchases");
    }
}
