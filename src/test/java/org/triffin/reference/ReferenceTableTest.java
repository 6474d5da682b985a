package org.triffin.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferenceTableTest {
    private static final Set<String> KEYS = Set.of("source");
    private static final List<String> COLUMNS = List.of("fiscal_year", "rate_pct");

    private static ReferenceTable parse(String... lines) {
        return ReferenceTable.parse("test.csv", List.of(lines), KEYS, COLUMNS);
    }

    @Test
    void readsCommentsKeysColumnsAndRows() {
        ReferenceTable table =
                parse("# words", "source = CBO, 2025 = good", "", "fiscal_year,rate_pct", "2024,3.5", "2025,");
        assertThat(table.property("source")).isEqualTo("CBO, 2025 = good");
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(0).percent("rate_pct")).isEqualTo(0.035);
        assertThat(table.rows().get(1).optionalPercent("rate_pct")).isEmpty();
    }

    @Test
    void aWrongColumnIsRefused() {
        assertThatThrownBy(() -> parse("source = s", "", "fiscal_year,rate", "2024,3.5"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("test.csv:3: expected the columns [fiscal_year, rate_pct]");
    }

    @Test
    void aRowWithTooManyCellsIsRefused() {
        assertThatThrownBy(() -> parse("source = s", "", "fiscal_year,rate_pct", "2024,3.5,1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("test.csv:4: 3 cells in a row of 2 columns.");
    }

    @Test
    void aMissingOrUnknownOrRepeatedKeyIsRefused() {
        assertThatThrownBy(() -> parse("", "fiscal_year,rate_pct")).hasMessageContaining("expected [source]");
        assertThatThrownBy(() -> parse("origin = s", "", "fiscal_year,rate_pct"))
                .hasMessageContaining("'origin'");
        assertThatThrownBy(() -> parse("source = s", "source = t", "", "fiscal_year,rate_pct"))
                .hasMessageContaining("given twice");
    }

    @Test
    void textAndNotANumberAreNoNumbers() {
        ReferenceTable table = parse("source = s", "", "fiscal_year,rate_pct", "2024,high", "2025,NaN", "2026.5,");
        assertThatThrownBy(() -> table.rows().get(0).number("rate_pct")).hasMessageContaining("test.csv:4");
        assertThatThrownBy(() -> table.rows().get(1).number("rate_pct")).hasMessageContaining("not finite");
        assertThatThrownBy(() -> table.rows().get(2).number("rate_pct")).hasMessageContaining("not a number");
        assertThatThrownBy(() -> table.rows().get(2).fiscalYear()).hasMessageContaining("not a whole number");
    }

    @Test
    void aDateOutsideTheCalendarIsNoDate() {
        ReferenceTable table = ReferenceTable.parse(
                "test.csv", List.of("", "date", "2020-03-09", "2020-02-30"), Set.of(), List.of("date"));
        assertThat(table.rows().get(0).date()).isEqualTo(LocalDate.of(2020, 3, 9));
        assertThatThrownBy(() -> table.rows().get(1).date())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("test.csv:4: date is not a date like 2020-03-09: '2020-02-30'.");
    }

    @Test
    void aMissingResourceIsNamed() {
        assertThatThrownBy(() -> ReferenceTable.load("vintages/none.csv", KEYS, COLUMNS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("vintages/none.csv is missing from the build.");
    }
}
