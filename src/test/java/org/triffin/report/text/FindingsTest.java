package org.triffin.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triffin.report.RunFolders;
import org.triffin.report.SyntheticRun;
import org.triffin.report.series.RunLines;

class FindingsTest {
    @TempDir
    Path folder;

    private DebtFindings debt(SyntheticRun run) {
        return new DebtFindings(lines(run));
    }

    private RateFindings rates(SyntheticRun run) {
        return new RateFindings(lines(run));
    }

    private RunLines lines(SyntheticRun run) {
        return RunFolders.lines(run, folder);
    }

    @Test
    void theHighestLevelThatNearlyEveryPathPassesIsTheFinding() {
        assertThat(debt(SyntheticRun.usual()).debtToGdp())
                .isEqualTo("Debt passes 100% of GDP by 2038 in 9 of 10 paths; the median ends at 183%");
    }

    @Test
    void aLevelThatHalfThePathsPassIsTheFindingWhereNoneIsCertain() {
        assertThat(debt(SyntheticRun.usual().until(2034)).debtToGdp())
                .isEqualTo("Debt passes 100% of GDP by 2034 in about 9 in 10 paths; the median ends at 119%");
    }

    @Test
    void debtThatFallsIsSaidToFall() {
        assertThat(debt(SyntheticRun.usual().slope(-0.5).until(2036)).debtToGdp())
                .isEqualTo("Debt falls from 97% of GDP in 2024 to 85% in 2036; 9 in 10 paths end at 57–120%");
    }

    @Test
    void debtThatStaysIsSaidToStay() {
        assertThat(debt(SyntheticRun.usual().slope(0).spread(0.5).until(2036)).debtToGdp())
                .isEqualTo("Debt stays near 98% of GDP to 2036; 9 in 10 paths end at 84–115%");
    }

    @Test
    void aRunWithoutShocksSpeaksOfNoPaths() {
        SyntheticRun run = SyntheticRun.usual().spread(0);
        assertThat(debt(run).debtToGdp())
                .isEqualTo("Debt rises from 97% of GDP in 2024 to 119% in 2034 and 183% in 2055");
        assertThat(rates(run).rateLessGrowth())
                .isEqualTo("The interest rate on the debt is 0.7 points above growth in 2055");
        assertThat(new Answer(lines(run)).sentences()).noneMatch(sentence -> sentence.contains("paths"));
        assertThat(Telling.probabilities(lines(run))).isEmpty();
        assertThat(TerminalSummary.of(lines(run).run())).contains("one path without shocks");
    }

    @Test
    void interestIsCountedInCentsOfADollar() {
        assertThat(rates(SyntheticRun.usual()).interestToRevenue())
                .isEqualTo("Interest takes 35 cents of every dollar of revenue in 2055, up from 18 in 2024");
        assertThat(rates(SyntheticRun.usual().scale(10)).interestToRevenue())
                .startsWith("Net interest rises from 17.9% of");
    }

    @Test
    void theDriversAddUpInWords() {
        assertThat(debt(SyntheticRun.usual()).drivers())
                .isEqualTo("By 2055 interest adds 145 points of GDP, primary deficits add 79, growth and inflation"
                        + " take away 158");
    }

    @Test
    void theDifferenceNamesWhatItIsFrom() {
        assertThat(debt(SyntheticRun.usual()).difference())
                .contains(
                        "Debt ends 7.7 points of GDP above “CBO's January 2025 baseline” in 2055 (median difference; 9 in 10"
                                + " paths: 0.4–16.7 points)");
        assertThat(debt(SyntheticRun.usual().alone()).difference()).isEmpty();
    }

    @Test
    void ratesAndPremiumsMoveInBasisPoints() {
        assertThat(rates(SyntheticRun.usual()).termPremium())
                .isEqualTo("The ten-year term premium rises by 60 bp to 1.0% between 2025 and 2055");
        assertThat(rates(SyntheticRun.usual()).yieldParts())
                .isEqualTo(
                        "Of a ten-year yield of 4.8% in 2055, 2.2 points are expected inflation, 1.6 the expected real"
                                + " rate and 1.1 the term premium");
    }

    @Test
    void theAnswerHasFiveSentencesAtMost() {
        assertThat(new Answer(lines(SyntheticRun.usual())).sentences())
                .hasSize(5)
                .allMatch(sentence -> sentence.endsWith("."))
                .first()
                .isEqualTo("Debt held by the public was 97% of GDP in 2024; at the median it is 119% in 2034"
                        + " (9 in 10 paths: 95–148%) and 183% in 2055 (9 in 10 paths: 109–272%).");
        assertThat(new Answer(lines(SyntheticRun.usual().alone())).sentences()).hasSize(4);
    }

    @Test
    void theMostTellingProbabilityIsNearestToAnEvenChance() {
        assertThat(Telling.probabilities(lines(SyntheticRun.usual())))
                .containsExactly(
                        "Debt passes 200% of GDP by 2055 in about 4 in 10 paths (36%)",
                        "Interest passes 30% of revenue by 2055 in about 6 in 10 paths (62%)",
                        "The interest rate on the debt exceeds growth in 2055 in about 6 in 10 paths (65%)");
    }

    @Test
    void theTerminalTableIsAligned() {
        String summary = TerminalSummary.of(lines(SyntheticRun.usual()).run());
        assertThat(summary)
                .contains(
                        "                         2030                 2035                 2045                 2055\n")
                .contains(
                        "Debt / GDP               110% (96–127%)       121% (95–153%)       149% (99–210%)       183% (109–272%)\n")
                .contains("(65%).\nDebt ends ")
                .endsWith(" points).\n");
    }

    @Test
    void aVintageIsNamedByItsMonth() {
        assertThat(new RunWords(lines(SyntheticRun.usual())).vintage()).isEqualTo("CBO January 2025");
    }

    @Test
    void aOneYearRunIsTold() {
        SyntheticRun run = SyntheticRun.usual().until(2025);
        assertThat(debt(run).debtToGdp())
                .isEqualTo("Debt rises from 97% of GDP in 2024 to 100% in 2025; 9 in 10 paths end at 97–103%");
        assertThat(TerminalSummary.of(lines(run).run())).contains("2025").doesNotContain("2030");
    }
}
