package org.triffin.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.triffin.scenario.Scenarios;

class TracedDebtTest {
    private static final double ROUNDING = 1e-12;

    private static TracedDebt traced;

    @BeforeAll
    static void prepare() throws Exception {
        traced = TracedDebt.of(Scenarios.load("obbba-2025", List.of(), Path.of("")));
    }

    @Test
    void theTermsAddUpInEveryQuarterAndYear() {
        for (boolean quarters : new boolean[] {false, true}) {
            assertThat(traced.path(7, quarters)).hasSize(quarters ? 124 : 31).allSatisfy(step -> {
                assertThat(step.gap()).isCloseTo(0, within(ROUNDING));
                double growth = (1 + step.realGrowth()) * (1 + step.inflationRate());
                assertThat(step.diluted()).isCloseTo(step.opening() / growth, within(ROUNDING));
                assertThat(step.grown())
                        .isCloseTo(step.opening() * (1 + step.interestRate()) / growth, within(ROUNDING));
            });
        }
    }

    @Test
    void bothViewsOfTheIdentityGiveTheSameClosingRatioAndCountInterestOnce() {
        assertThat(traced.path(7, false)).allSatisfy(step -> {
            double withDeficit = step.diluted() + step.deficit() + step.other();
            double withRate = step.grown() + step.primaryDeficit() + step.other();
            assertThat(withDeficit).isCloseTo(step.closing(), within(ROUNDING));
            assertThat(withRate).isCloseTo(step.closing(), within(ROUNDING));
        });
    }

    @Test
    void eachStepOpensWhereTheLastClosed() {
        for (boolean quarters : new boolean[] {false, true}) {
            List<DebtStep> steps = traced.path(3, quarters);
            for (int i = 1; i < steps.size(); i++) {
                assertThat(steps.get(i).opening()).isCloseTo(steps.get(i - 1).closing(), within(ROUNDING));
            }
        }
    }

    @Test
    void fourQuartersEndWhereTheirFiscalYearDoes() {
        List<DebtStep> years = traced.path(3, false);
        List<DebtStep> quarters = traced.path(3, true);
        assertThat(quarters.get(0).opening()).isCloseTo(years.get(0).opening(), within(ROUNDING));
        for (int year = 0; year < years.size(); year++) {
            assertThat(quarters.get(4 * year + 3).closing())
                    .isCloseTo(years.get(year).closing(), within(ROUNDING));
        }
    }

    @Test
    void theMeanOfTheTermsAddsUpToo() {
        assertThat(traced.mean(16, false))
                .allSatisfy(step -> assertThat(step.gap()).isCloseTo(0, within(ROUNDING)));
    }

    @Test
    void theTenYearYieldIsTheSumOfItsParts() {
        assertThat(traced.path(11, true))
                .allSatisfy(step -> assertThat(step.rates().tenYear())
                        .isCloseTo(
                                step.rates().expectedReal()
                                        + step.rates().expectedInflation()
                                        + step.rates().termPremium(),
                                within(ROUNDING)));
    }
}
