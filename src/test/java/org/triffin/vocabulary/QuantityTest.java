package org.triffin.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuantityTest {
    @ParameterizedTest
    @CsvSource({
        "4.1%, RATE, 0.041",
        "410bp, RATE, 0.041",
        "0.5pp, RATE, 0.005",
        "-25 bp, RATE, -0.0025",
        "1e2%, RATE, 1",
        "50%, SHARE, 0.5",
        ".5, SHARE, 0.5",
        "$1.2tn, BILLIONS, 1200",
        "-13.5bn, BILLIONS, -13.5",
        "-$300m, BILLIONS, -0.3",
        "10y, YEARS, 10",
        "-12.5pp, RATE, -0.125",
        "0%, RATE, 0",
        "12.%, RATE, 0.12",
        "0.000000000000000001, SHARE, 1e-18",
        "123456789012345678901, SHARE, 123456789012345678901",
        "10_000, COUNT, 10000",
        "1e4, COUNT, 10000"
    })
    void aWrittenNumberIsTheNearestDouble(String text, Unit unit, double value) {
        assertThat(Quantity.parse(text, unit)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4.1 | RATE | '4.1' needs a unit: write 4.1% or 410bp.",
                "0.041 | RATE | '0.041' needs a unit: write 4.1% for that fraction, 0.041% or 4.1bp.",
                "120 | BILLIONS | '120' needs a unit: write $120bn or $120m.",
                "-2 | BILLIONS | '-2' needs a unit: write -$2bn or -$2m.",
                "10 | YEARS | '10' needs a unit: write 10y.",
                "1.2.3% | RATE | '1.2.3%' is not a rate with its unit, like 4.1%, 25bp or 0.5pp.",
                "4.1q | RATE | '4.1q' is not a rate with its unit, like 4.1%, 25bp or 0.5pp.",
                "-010 | COUNT | '-010' starts with a zero, which some readers take as octal: write -10.",
                "010 | COUNT | '010' starts with a zero, which some readers take as octal: write 10.",
                "$4 | RATE | '$4' is not a rate with its unit, like 4.1%, 25bp or 0.5pp.",
                "4.1% | BILLIONS | '4.1%' is not an amount with its unit, like $1.2tn, -13.5bn or $300m.",
                "25bp | SHARE | '25bp' is not a plain number like 0.5, or a percentage like 50%.",
                "NaN | SHARE | 'NaN' is not a plain number like 0.5, or a percentage like 50%.",
                ".inf | COUNT | '.inf' is not a whole number, like 10000.",
                "1e999 | SHARE | '1e999' is not a plain number like 0.5, or a percentage like 50%.",
                "0x10 | COUNT | '0x10' is not a whole number, like 10000."
            })
    void aWrongTextGetsOneSentence(String text, Unit unit, String sentence) {
        assertThatThrownBy(() -> Quantity.parse(text, unit)).hasMessage(sentence);
    }

    @Test
    void aTextOfAnyLengthIsRefusedAtOnce() {
        assertThatThrownBy(() -> Quantity.parse("1".repeat(1 << 20), Unit.COUNT))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
    }

    @ParameterizedTest
    @CsvSource({
        "0.041, RATE, 4.1%",
        "0.0025, RATE, 25bp",
        "0, RATE, 0%",
        "-0.0002, RATE, -2bp",
        "1200, BILLIONS, $1.2tn",
        "-25, BILLIONS, -$25bn",
        "0.3, BILLIONS, $300m",
        "10000, COUNT, 10000",
        "0.213, SHARE, 0.213",
        "10, YEARS, 10y"
    })
    void aValueIsWrittenInTheUnitAPersonWouldChoose(double value, Unit unit, String text) {
        assertThat(Quantity.format(value, unit)).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource(
            value = Unit.class,
            names = {"SHARE", "RATE", "BILLIONS", "YEARS"})
    void whatIsWrittenReadsBackExactlyAndFitsThePattern(Unit unit) {
        Random random = new Random(20251122);
        Pattern pattern = Pattern.compile(Quantity.pattern(unit));
        for (int i = 0; i < 20_000; i++) {
            double value = random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
            String text = Quantity.format(value, unit);
            assertThat(Quantity.parse(text, unit)).as(text).isEqualTo(value);
            assertThat(text).matches(pattern);
        }
    }

    @Test
    void amountsReadBackWhatTheyPrint() {
        for (String text : new String[] {"$120bn", "-$13.5bn", "$1.2tn", "0.4%", "-2.5%"}) {
            assertThat(Amount.parse(text)).hasToString(text);
        }
        assertThat(Amount.parse("0.4%").billions(30_000)).isEqualTo(120);
        assertThatThrownBy(() -> Amount.parse("120"))
                .hasMessage("'120' is not an amount in dollars like $120bn or a share of GDP like 0.4%.");
    }
}
