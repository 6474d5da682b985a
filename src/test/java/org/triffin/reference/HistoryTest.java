package org.triffin.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Quarter;

class HistoryTest {
    @Test
    void yearsRunFrom1962To2025WithoutAGap() {
        List<HistoryYear> years = History.annual();
        assertThat(years).hasSize(64);
        for (int i = 0; i < years.size(); i++) {
            assertThat(years.get(i).year()).isEqualTo(new FiscalYear(1962 + i));
        }
        assertThat(years.get(63).debt()).isEqualTo(30172.402);
    }

    @Test
    void deficitIsOutlaysLessRevenueAndPrimaryIsWithoutInterest() {
        for (HistoryYear year : History.annual()) {
            assertThat(year.deficit()).as("%s", year.year()).isCloseTo(year.outlays() - year.revenue(), within(0.002));
            assertThat(year.primaryDeficit())
                    .as("%s", year.year())
                    .isCloseTo(year.deficit() - year.netInterest(), within(0.11));
            assertThat(year.debtToGdp()).isCloseTo(year.debt() / year.nominalGdp(), within(1e-4));
        }
    }

    @Test
    void quartersRunFrom1962To2025WithoutAGap() {
        List<HistoryQuarter> quarters = History.quarterly();
        assertThat(quarters).hasSize(255);
        for (int i = 0; i < quarters.size(); i++) {
            assertThat(quarters.get(i).quarter()).isEqualTo(new Quarter(1962, 2).plus(i));
        }
    }

    @Test
    void longYieldsAreMissingIn2025Alone() {
        for (HistoryQuarter quarter : History.quarterly()) {
            boolean known = quarter.quarter().year() < 2025;
            assertThat(quarter.fiveYear().isPresent()).isEqualTo(known);
            assertThat(quarter.thirtyYear().isPresent()).isEqualTo(known);
            assertThat(quarter.tenYear()).isPresent();
        }
    }

    @Test
    void fourQuartersOfGdpAverageToTheFiscalYear() {
        List<HistoryQuarter> quarters = History.quarterly();
        double sum = 0;
        for (HistoryQuarter quarter : quarters) {
            if (quarter.quarter().fiscalYear().equals(new FiscalYear(2024))) {
                sum += quarter.nominalGdp() / 4;
            }
        }
        assertThat(sum / History.annual().get(62).nominalGdp()).isCloseTo(1, within(0.006));
    }
}
