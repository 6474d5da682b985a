package org.triffin.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.triffin.simulation.Statistic;
import org.triffin.vocabulary.Unit;
import org.triffin.vocabulary.Variable;

class FanTableTest {
    private static final Variable DEBT = Variable.yearEnd("debt", Unit.BILLIONS, "Debt");
    private static final Variable RATE = Variable.yearAverage("rate", Unit.RATE, "Rate");

    private static final List<Statistic> STATISTICS = List.of(Statistic.values());

    private static FanTable table() {
        return FanTable.of(
                List.of(DEBT, RATE),
                2026,
                2028,
                (variable, year, statistic) -> (variable.equals(DEBT) ? 1e4 : 0.1)
                        + (year - 2026) / 3.0
                        + STATISTICS.indexOf(statistic) / 7.0);
    }

    private static String csv() {
        return new String(table().csv(), StandardCharsets.UTF_8);
    }

    @Test
    void everyNumberReadsBackAsTheSameDouble() {
        FanTable back = FanTable.parse("fan.csv", csv());
        assertThat(back.variables()).containsExactly("debt", "rate");
        assertThat(back.firstYear()).isEqualTo(2026);
        assertThat(back.lastYear()).isEqualTo(2028);
        assertThat(back.unit("debt")).isEqualTo("$bn");
        for (int year = 2026; year <= 2028; year++) {
            for (Statistic statistic : Statistic.values()) {
                assertThat(back.value(RATE, year, statistic)).isEqualTo(table().value("rate", year, statistic));
                assertThat(back.value(DEBT, year, statistic)).isEqualTo(table().value("debt", year, statistic));
            }
        }
        assertThat(back.path("rate", Statistic.P50)).hasSize(3).startsWith(back.value(RATE, 2026, Statistic.P50));
        assertThat(new String(back.csv(), StandardCharsets.UTF_8)).isEqualTo(csv());
    }

    @Test
    void headerAndFirstRowAreTheContract() {
        assertThat(csv()).startsWith("variable,unit,fiscal_year,statistic,value\ndebt,$bn,2026,mean,10000.0\n");
    }

    @Test
    void aMissingRowIsIncomplete() {
        String cut = csv().replaceFirst("debt,[$]bn,2027,p50,[^\n]*\n", "");
        assertThatThrownBy(() -> FanTable.parse("fan.csv", cut))
                .isInstanceOf(UnreadableRunException.class)
                .hasMessageContaining("fan.csv");
    }

    @Test
    void aTornLastLineIsUnreadable() {
        String torn = csv().substring(0, csv().length() - 4);
        assertThatThrownBy(() -> FanTable.parse("fan.csv", torn))
                .isInstanceOf(UnreadableRunException.class)
                .hasMessage("fan.csv ends in the middle of a row.");
    }

    @Test
    void aWordInPlaceOfANumberIsNamedWithItsRow() {
        String wrong = csv().replace("debt,$bn,2026,mean,10000.0", "debt,$bn,2026,mean,many");
        assertThatThrownBy(() -> FanTable.parse("fan.csv", wrong))
                .isInstanceOf(UnreadableRunException.class)
                .hasMessage("fan.csv, row 1: 'many' is not a number.");
    }
}
