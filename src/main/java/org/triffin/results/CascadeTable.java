package org.triffin.results;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Cascades of forced sales over a projection: {@code cascade.csv}. Probabilities and the distance to runaway are plain
 * fractions, the size of a cascade is in bp of the ten-year yield. Immutable.
 */
public record CascadeTable(List<Row> rows) {
    /** The file in a run folder. */
    public static final String NAME = "cascade.csv";

    /** The probability that a cascade starts in the fiscal year: {@code value}, {@code low} and {@code high}. */
    public static final String IN_YEAR = "probability_in_year";

    /** The probability that one has started by the end of the fiscal year. */
    public static final String BY_YEAR = "probability_by_year";

    /** The highest dislocation of a cascade that starts in the fiscal year: percentiles and mean. */
    public static final String PEAK = "peak_given_cascade";

    /** The first fiscal year in which the median distance to runaway is above one; without a value, none. */
    public static final String FIRST_MEDIAN_ABOVE_ONE = "first_year_median_above_one";

    /** The same for its 90th percentile. */
    public static final String FIRST_P90_ABOVE_ONE = "first_year_p90_above_one";

    static final List<String> HEADER = List.of("fiscal_year", "variable", "statistic", "value");

    /**
     * One number.
     *
     * @param fiscalYear empty for what is about the whole projection
     * @param value NaN where there is none, such as the size of a cascade that never starts
     */
    public record Row(OptionalInt fiscalYear, String variable, String statistic, double value) {}

    public CascadeTable {
        rows = List.copyOf(rows);
    }

    /** The number of a year, NaN where there is none. */
    public double value(int fiscalYear, String variable, String statistic) {
        return rows.stream()
                .filter(row -> row.fiscalYear.isPresent()
                        && row.fiscalYear.getAsInt() == fiscalYear
                        && row.variable.equals(variable)
                        && row.statistic.equals(statistic))
                .mapToDouble(Row::value)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** The year that {@link #FIRST_MEDIAN_ABOVE_ONE} or {@link #FIRST_P90_ABOVE_ONE} names; empty where none does. */
    public OptionalInt year(String variable) {
        return rows.stream()
                .filter(row -> row.fiscalYear.isEmpty() && row.variable.equals(variable) && Double.isFinite(row.value))
                .mapToInt(row -> (int) row.value)
                .findFirst();
    }

    static CascadeTable parse(String name, String text) {
        CsvTable table = CsvTable.parse(name, text, HEADER);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(new Row(
                    table.text(i, 0).isEmpty() ? OptionalInt.empty() : OptionalInt.of(table.whole(i, 0)),
                    table.text(i, 1),
                    table.text(i, 2),
                    table.numberOrNaN(i, 3)));
        }
        return new CascadeTable(rows);
    }

    byte[] csv() {
        CsvWriter table = new CsvWriter(HEADER);
        for (Row row : rows) {
            table.text(row.fiscalYear.isPresent() ? String.valueOf(row.fiscalYear.getAsInt()) : "")
                    .text(row.variable)
                    .text(row.statistic)
                    .known(row.value)
                    .endRow();
        }
        return table.bytes();
    }
}
