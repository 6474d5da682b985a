package org.triffin.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triffin.vocabulary.Quarter;

class StartingLaddersTest {
    private static StartingLadder ladder(String vintage) {
        return StartingLadders.of(Vintages.named(vintage).orElseThrow());
    }

    private static double face(StartingLadder ladder, Predicate<Cohort> of) {
        return ladder.cohorts().stream().filter(of).mapToDouble(Cohort::face).sum();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actual-1946",
                "actual-2020",
                "cbo-2025-01",
                "cbo-2026-02",
                "cbo-2026-02-long-term",
                "classroom",
                "expected-1946"
            })
    void ladderAddsUpToTheVintagesDebt(String name) {
        Vintage vintage = Vintages.named(name).orElseThrow();
        StartingLadder ladder = StartingLadders.of(vintage);
        assertThat(ladder.date()).isEqualTo(vintage.ladderYear().lastQuarter());
        assertThat(ladder.total()).isCloseTo(vintage.startingDebt(), within(1e-9));
        assertThat(face(ladder, cohort -> true)).isCloseTo(ladder.coupons(), within(1e-9));
    }

    @Test
    void bothFebruary2026VintagesStartFromTheSameDebt() {
        assertThat(ladder("cbo-2026-02-long-term")).isEqualTo(ladder("cbo-2026-02"));
    }

    @ParameterizedTest
    @CsvSource({"cbo-2025-01, 0.2100, 0.0101, 0.0513", "cbo-2026-02, 0.2114, 0.0221, 0.0420"})
    void billsAndResidualHaveTheirPublishedShares(String name, double bills, double residual, double billRate) {
        StartingLadder ladder = ladder(name);
        assertThat(ladder.bills() / ladder.total()).isCloseTo(bills, within(1e-4));
        assertThat(ladder.nonMarketable() / ladder.total()).isCloseTo(residual, within(1e-4));
        assertThat(ladder.averageBillRate()).isCloseTo(billRate, within(1e-4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cbo-2025-01", "cbo-2026-02"})
    void aboutAThirdOfMarketableDebtFallsDueWithinAYear(String name) {
        StartingLadder ladder = ladder(name);
        double due = ladder.bills() + face(ladder, cohort -> cohort.quartersToMaturity() <= 4);
        assertThat(due / (ladder.bills() + ladder.coupons())).isCloseTo(0.31, within(0.013));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cbo-2025-01", "cbo-2026-02"})
    void tipsHaveGrownAboveTheFaceTheyRepayAtLeast(String name) {
        assertThat(ladder(name).cohorts())
                .filteredOn(cohort -> cohort.kind() == Cohort.Kind.TIPS)
                .hasSizeGreaterThan(80)
                .allSatisfy(cohort -> assertThat(cohort.originalFace()).isLessThan(cohort.face() * 1.001))
                .anySatisfy(cohort -> assertThat(cohort.originalFace()).isLessThan(cohort.face() / 1.8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cbo-2025-01", "cbo-2026-02"})
    void fitStaysWithinItsStatedBounds(String name) {
        assertThat(ladder(name).fit().lines()).hasSizeGreaterThan(10).allSatisfy(line -> {
            double bound = switch (line.unit()) {
                case "$bn" -> 0.005 * line.target();
                case "%" -> 0.02;
                case "% with TIPS inflation" -> 0.07;
                case "months", "% of marketable" -> 1;
                case "ratio" -> 0.06;
                default -> Double.NaN;
            };
            assertThat(line.miss()).as(line.what()).isBetween(-bound, bound);
        });
    }

    @Test
    void approximateLaddersOfHistoryHaveThePublishedAverageRates() {
        assertThat(ladder("actual-1946").fit().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.miss()).as(line.what()).isBetween(-0.001, 0.001));
        assertThat(ladder("actual-2020").fit().lines())
                .hasSize(2)
                .allSatisfy(line ->
                        assertThat(line.miss()).as(line.what()).isBetween(-0.02 * line.target(), 0.02 * line.target()));
    }

    @Test
    void theWarsLadderHasTheTypesOfTheDailyStatementOfJune1946() {
        StartingLadder ladder = ladder("actual-1946");
        assertThat(ladder.bills()).isEqualTo(17.039);
        assertThat(face(ladder, cohort -> cohort.originalTermYears() == 1)).isCloseTo(34.804, within(1e-3));
        assertThat(face(ladder, cohort -> cohort.originalTermYears() == 3)).isCloseTo(18.261, within(1e-3));
        assertThat(face(ladder, cohort -> cohort.originalTermYears() > 3)).isCloseTo(119.323, within(2e-3));
        assertThat(ladder.nonMarketable() / ladder.total()).isCloseTo(0.216, within(1e-3));
    }

    @Test
    void classroomLadderPaysFourPercentOnNotesAndBillsAlone() {
        StartingLadder ladder = ladder("classroom");
        assertThat(ladder.bills() / ladder.total()).isEqualTo(0.2);
        assertThat(ladder.nonMarketable()).isZero();
        assertThat(ladder.averageBillRate()).isEqualTo(0.04);
        assertThat(ladder.fit().lines()).isEmpty();
        assertThat(ladder.cohorts()).allSatisfy(cohort -> {
            assertThat(cohort.kind()).isEqualTo(Cohort.Kind.NOMINAL);
            assertThat(cohort.rate()).isEqualTo(0.04);
        });
    }

    @Test
    void aCohortCannotOutliveItsTerm() {
        assertThatThrownBy(() -> new Cohort(Cohort.Kind.NOMINAL, 2, 9, 1, 0.04, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A 2-year security cannot mature in 9 quarters.");
        assertThatThrownBy(() -> new Cohort(Cohort.Kind.NOMINAL, 2, 8, Double.NaN, 0.04, 1))
                .hasMessageContaining("face is above zero");
        assertThatThrownBy(() -> new StartingLadder(
                        new Quarter(2024, 3),
                        Policies.extension().source(),
                        List.of(),
                        1,
                        -1,
                        0.04,
                        new Fit(List.of())))
                .hasMessageContaining("2024Q3");
    }
}
