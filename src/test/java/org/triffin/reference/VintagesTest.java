package org.triffin.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Quarter;

class VintagesTest {
    /** CBO publishes dollars with three decimals: a sum of three rounded figures. */
    private static final double ROUNDED_DOLLARS = 0.02;

    static List<String> names() {
        return Vintages.names();
    }

    private static Vintage vintage(String name) {
        return Vintages.named(name).orElseThrow();
    }

    @Test
    void namesAreSortedAndAnUnknownNameIsNothing() {
        assertThat(Vintages.names()).isSorted().hasSize(7);
        assertThat(Vintages.named("cbo-1999-01")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "actual-1946, FY1946, 1946Q4, FY1956, 241.861",
        "expected-1946, FY1946, 1946Q4, FY1956, 241.861",
        "actual-2020, FY2020, 2020Q4, FY2023, 21016.669",
        "cbo-2025-01, FY2024, 2025Q1, FY2035, 28199.313",
        "cbo-2026-02, FY2025, 2026Q1, FY2036, 30172.402",
        "cbo-2026-02-long-term, FY2025, 2026Q1, FY2056, 30172.402",
        "classroom, FY2025, 2025Q4, FY2055, 30000"
    })
    void eachVintageStartsWhereItsLadderIs(String name, String ladder, String shocks, String last, double debt) {
        Vintage vintage = vintage(name);
        assertThat(vintage.ladderYear()).isEqualTo(FiscalYear.parse(ladder));
        assertThat(vintage.firstShockQuarter()).isEqualTo(Quarter.parse(shocks));
        assertThat(vintage.lastYear()).isEqualTo(FiscalYear.parse(last));
        assertThat(vintage.startingDebt()).isEqualTo(debt);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cbo-2025-01", "actual-1946", "actual-2020"})
    void debtGrowsByDeficitAndOtherFinancing(String name) {
        Vintage vintage = vintage(name);
        for (int i = 1; i < vintage.years().size(); i++) {
            AnnualRow row = vintage.years().get(i);
            double before = vintage.years().get(i - 1).publishedDebt().orElseThrow();
            double deficit = row.primaryDeficit() + row.publishedNetInterest().orElseThrow();
            assertThat(row.publishedDebt().orElseThrow())
                    .as("%s", row.year())
                    .isCloseTo(before + deficit + row.otherFinancing(), within(ROUNDED_DOLLARS));
        }
    }

    @Test
    void publishedDebtOverGdpOfJanuary2025IsCbosRatio() {
        Vintage vintage = vintage("cbo-2025-01");
        assertThat(debtToGdp(vintage, 2025)).isCloseTo(0.99889, within(1e-5));
        assertThat(debtToGdp(vintage, 2034)).isCloseTo(1.17068, within(1e-5));
        assertThat(debtToGdp(vintage, 2035)).isCloseTo(1.18480, within(1e-5));
    }

    private static double debtToGdp(Vintage vintage, int year) {
        AnnualRow row = vintage.row(new FiscalYear(year));
        return row.publishedDebt().orElseThrow() / row.nominalGdp();
    }

    @ParameterizedTest
    @MethodSource("names")
    void nominalGrowthIsGdpOverTheYearBefore(String name) {
        Vintage vintage = vintage(name);
        for (int i = 1; i < vintage.years().size(); i++) {
            AnnualRow row = vintage.years().get(i);
            assertThat(row.nominalGdp() / vintage.years().get(i - 1).nominalGdp() - 1)
                    .as("%s %s", name, row.year())
                    .isCloseTo(row.nominalGrowth(), within(2e-5));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void nominalGrowthIsRealGrowthAndInflation(String name) {
        for (AnnualRow row : vintage(name).years()) {
            assertThat((1 + row.realGrowth()) * (1 + row.gdpInflation()) - 1)
                    .as("%s %s", name, row.year())
                    .isCloseTo(row.nominalGrowth(), within(5e-4));
        }
    }

    @Test
    void actualFiguresOfFiscal2021To2023AreThoseOfTheHistory() {
        Vintage actual = vintage("actual-2020");
        for (HistoryYear year : History.annual()) {
            if (year.year().compareTo(actual.ladderYear()) >= 0 && year.year().compareTo(actual.lastYear()) <= 0) {
                AnnualRow row = actual.row(year.year());
                assertThat(row.nominalGdp()).isEqualTo(year.nominalGdp());
                assertThat(row.realGrowth()).isEqualTo(year.realGrowth());
                assertThat(row.publishedDebt()).hasValue(year.debt());
                assertThat(row.revenue()).isEqualTo(year.revenue());
                assertThat(row.primaryOutlays() + row.publishedNetInterest().orElseThrow())
                        .isCloseTo(year.outlays(), within(1e-9));
            }
        }
    }

    @Test
    void publishedDebtOverGdpAfterTheWarIsTheEconomicReportsRatio() {
        double[] published = {.939, .824, .774, .785, .655, .601, .571, .579, .557, .506};
        for (int i = 0; i < published.length; i++) {
            assertThat(debtToGdp(vintage("actual-1946"), 1947 + i)).isCloseTo(published[i], within(5e-4));
        }
    }

    @Test
    void expectedAndActualFiguresAfterTheWarDifferInPricesAndRatesAlone() {
        Vintage actual = vintage("actual-1946");
        Vintage expected = vintage("expected-1946");
        assertThat(expected.startingDebt()).isEqualTo(actual.startingDebt());
        for (AnnualRow then : expected.years().subList(1, expected.years().size())) {
            AnnualRow now = actual.row(then.year());
            assertThat(then.realGrowth()).isEqualTo(now.realGrowth());
            assertThat(then.primaryDeficit() / then.nominalGdp())
                    .isCloseTo(now.primaryDeficit() / now.nominalGdp(), within(1e-5));
            assertThat(then.otherFinancing() / then.nominalGdp())
                    .isCloseTo(now.otherFinancing() / now.nominalGdp(), within(1e-5));
            assertThat(then.gdpInflation()).isCloseTo(0.01, within(3e-4));
            assertThat(then.threeMonth()).isEqualTo(0.00375);
        }
    }

    @Test
    void paymentDateShiftsOfJanuary2025CancelOverTheWindow() {
        Vintage vintage = vintage("cbo-2025-01");
        double sum = vintage.years().stream()
                .filter(row -> row.year().year() > 2024)
                .mapToDouble(AnnualRow::timingShift)
                .sum();
        assertThat(vintage.row(new FiscalYear(2028)).timingShift()).isEqualTo(-115.924);
        assertThat(sum).isCloseTo(0, within(ROUNDED_DOLLARS));
    }

    @Test
    void longTermVintageCarriesCbosPrimaryDeficitShares() {
        Vintage vintage = vintage("cbo-2026-02-long-term");
        ReferenceTable published = ReferenceTable.load(
                "long-term-outlook.csv", Set.of(), List.of("fiscal_year", "gdp_tn", "primary_deficit_gdp_pct"));
        assertThat(published.rows()).hasSize(31);
        for (ReferenceRow row : published.rows()) {
            AnnualRow ours = vintage.row(row.fiscalYear());
            assertThat(ours.nominalGdp()).as("%s", ours.year()).isCloseTo(1000 * row.number("gdp_tn"), within(0.5));
            assertThat(ours.primaryDeficit() / ours.nominalGdp())
                    .as("%s", ours.year())
                    .isCloseTo(row.percent("primary_deficit_gdp_pct"), within(1e-7));
        }
    }

    @Test
    void longTermVintageIsTheFebruaryBaselineButForThePrimaryDeficit() {
        Vintage longTerm = vintage("cbo-2026-02-long-term");
        for (AnnualRow baseline : vintage("cbo-2026-02").years()) {
            AnnualRow ours = longTerm.row(baseline.year());
            assertThat(ours.tenYear()).isEqualTo(baseline.tenYear());
            assertThat(ours.threeMonth()).isEqualTo(baseline.threeMonth());
            assertThat(ours.nominalGdp()).isEqualTo(baseline.nominalGdp());
            assertThat(ours.revenue()).isEqualTo(baseline.revenue());
        }
    }

    @Test
    void longTermVintageHoldsRatesAndSharesAfterTheBaseline() {
        Vintage vintage = vintage("cbo-2026-02-long-term");
        AnnualRow last = vintage.row(new FiscalYear(2036));
        for (int year = 2037; year <= 2056; year++) {
            AnnualRow row = vintage.row(new FiscalYear(year));
            assertThat(row.tenYear()).isEqualTo(last.tenYear());
            assertThat(row.threeMonth()).isEqualTo(last.threeMonth());
            assertThat(row.gdpInflation()).isEqualTo(last.gdpInflation());
            assertThat(row.revenue() / row.nominalGdp()).isCloseTo(last.revenue() / last.nominalGdp(), within(1e-7));
            assertThat(row.otherFinancing() / row.nominalGdp())
                    .isCloseTo(last.otherFinancing() / last.nominalGdp(), within(1e-7));
        }
    }

    @Test
    void classroomGrowsAtExactlyItsInterestRate() {
        Vintage classroom = vintage("classroom");
        double interest = 0.04;
        assertThat(classroom.steady()).isTrue();
        for (AnnualRow row : classroom.years()) {
            double billYield = 365 * row.threeMonth() / (360 - 91 * row.threeMonth());
            assertThat(billYield).isCloseTo(interest, within(1e-15));
            assertThat(row.tenYear()).isEqualTo(interest);
            assertThat(Math.pow(1 + interest / 4, 4) - 1).isCloseTo(row.nominalGrowth(), within(1e-14));
            assertThat((1 + row.realGrowth()) * (1 + row.gdpInflation()) - 1)
                    .isCloseTo(row.nominalGrowth(), within(1e-14));
            assertThat(row.primaryDeficit() / row.nominalGdp()).isCloseTo(0.02, within(1e-14));
        }
    }

    @Test
    void aYearOutsideTheVintageIsRefusedWithItsRange() {
        assertThatThrownBy(() -> vintage("cbo-2025-01").row(new FiscalYear(2036)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cbo-2025-01 runs from FY2024 to FY2035, so it has no FY2036.");
    }
}
