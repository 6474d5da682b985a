package org.triffin.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WHOLE_PERCENT | 1.1834 | 118%",
                "WHOLE_PERCENT | -0.184 | −18%",
                "WHOLE_PERCENT | 123.456 | 12,346%",
                "PERCENT | 0.0412 | 4.1%",
                "PERCENT | -0.0004 | 0.0%",
                "POINTS | 0.0954 | 9.5 points",
                "BASIS_POINTS | 0.0025 | 25 bp",
                "YEARS | 5.94 | 5.9 years",
                "DOLLARS | 1234 | $1.2tn",
                "DOLLARS | 850 | $850bn",
                "DOLLARS | -999.7 | −$1.0tn",
            })
    void numbersAreWrittenForReaders(NumberForm form, double value, String text) {
        assertThat(form.of(value)).isEqualTo(text);
    }

    @Test
    void anIntervalSaysItsUnitOnce() {
        assertThat(NumberForm.WHOLE_PERCENT.range(0.95, 1.4)).isEqualTo("95–140%");
        assertThat(NumberForm.PERCENT.range(-0.02, 0.015)).isEqualTo("−2.0 to 1.5%");
        assertThat(NumberForm.DOLLARS.range(-5, 1500)).isEqualTo("−$5bn to $1.5tn");
    }

    @Test
    void besideAPlotTheWordOfTheUnitIsNotRepeated() {
        assertThat(NumberForm.POINTS.bareRange(-0.12, 1.368)).isEqualTo("\u221212.0 to 137");
        assertThat(NumberForm.PERCENT.bareRange(0.02, 0.04)).isEqualTo("2.0\u20134.0%");
    }

    @Test
    void whatIsNoNumberIsNotPrintedAsOne() {
        assertThat(NumberForm.PERCENT.of(Double.NaN)).isEqualTo(NumberForm.MISSING);
        assertThat(NumberForm.DOLLARS.of(Double.POSITIVE_INFINITY)).isEqualTo(NumberForm.MISSING);
        assertThat(NumberForm.PERCENT.range(Double.NaN, 1)).isEqualTo(NumberForm.MISSING);
    }

    @Test
    void hugeNumbersStayShort() {
        assertThat(NumberForm.PERCENT.of(1e12)).hasSizeLessThan(10);
        assertThat(NumberForm.PERCENT.of(123.456)).isEqualTo("12,346%");
    }

    @Test
    void aTickHasTheDecimalsOfItsStep() {
        assertThat(NumberForm.WHOLE_PERCENT.tick(0.975, 0.025)).isEqualTo("97.5%");
        assertThat(NumberForm.PERCENT.tick(0.1, 0.02)).isEqualTo("10%");
        assertThat(NumberForm.PERCENT.tick(0, 0.025)).isEqualTo("0%");
        assertThat(NumberForm.POINTS.tick(-0.05, 0.05)).isEqualTo("−5");
        assertThat(NumberForm.DOLLARS.tick(2500, 500)).isEqualTo("$2.5tn");
        assertThat(NumberForm.DOLLARS.tick(0, 500)).isEqualTo("0");
        assertThat(NumberForm.DOLLARS.tick(40, 20)).isEqualTo("$40bn");
    }

    @Test
    void onlyAMoveThatShowsHasASign() {
        assertThat(NumberForm.POINTS.signed(0.036)).isEqualTo("+3.6 points");
        assertThat(NumberForm.POINTS.signed(0.0001)).isEqualTo("0.0 points");
        assertThat(NumberForm.BASIS_POINTS.signed(-0.0025)).isEqualTo("−25 bp");
    }

    @Test
    void aStressedMarketIsCountedInBillions() {
        assertThat(NumberForm.BILLIONS.of(366.4)).isEqualTo("$366bn");
        assertThat(NumberForm.BILLIONS.of(-3.14)).isEqualTo("\u2212$3.1bn");
        assertThat(NumberForm.BILLIONS.of(-0.02)).isEqualTo("$0bn");
        assertThat(NumberForm.BILLIONS.of(1250)).isEqualTo("$1,250bn");
        assertThat(NumberForm.BILLIONS.range(46.2, 75.8)).isEqualTo("$46\u201376bn");
        assertThat(NumberForm.BILLIONS.range(-3.1, 12)).isEqualTo("\u2212$3.1bn to $12bn");
        assertThat(NumberForm.BILLIONS.tick(2.5, 0.5)).isEqualTo("$2.5bn");
    }

    @Test
    void aParameterKeepsThreeDigitsOfAnySize() {
        assertThat(NumberForm.SIGNIFICANT.of(0.0375)).isEqualTo("0.0375");
        assertThat(NumberForm.SIGNIFICANT.of(0.1)).isEqualTo("0.1");
        assertThat(NumberForm.SIGNIFICANT.of(139.88)).isEqualTo("140");
        assertThat(NumberForm.SIGNIFICANT.of(-12345)).isEqualTo("\u221212300");
        assertThat(NumberForm.SIGNIFICANT.range(0, 100)).isEqualTo("0\u2013100");
        assertThat(NumberForm.SIGNIFICANT.of(Double.NaN)).isEqualTo("n/a");
    }

    @Test
    void movesStoredInBasisPointsStayThem() {
        assertThat(NumberForm.WHOLE_BP.range(40.6, 49.4)).isEqualTo("41\u201349 bp");
        assertThat(NumberForm.BP.of(3.24)).isEqualTo("3.2 bp");
    }
}
