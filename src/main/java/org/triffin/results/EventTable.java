package org.triffin.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.triffin.simulation.Projection;

/** The probability of each event in and by each fiscal year: {@code events.csv}. */
public record EventTable(List<Row> rows) {
    static final List<String> HEADER =
            List.of("event", "threshold", "fiscal_year", "in_year", "by_year", "low", "high");

    /**
     * One event in one fiscal year.
     *
     * @param event snake_case name, for example {@code debt_to_gdp_above}
     * @param threshold the level crossed, as a decimal; empty where the event has none
     * @param inYear share of paths where it holds in that year
     * @param byYear share of paths where it has held in that year or before
     * @param low lower end of the 95% interval of {@code byYear}
     * @param high upper end
     */
    public record Row(
            String event,
            OptionalDouble threshold,
            int fiscalYear,
            double inYear,
            double byYear,
            double low,
            double high) {}

    public EventTable {
        rows = List.copyOf(rows);
    }

    /** The row of {@code event} at {@code threshold} (empty where the event has none) in {@code fiscalYear}, if reported. */
    public Optional<Row> row(String event, OptionalDouble threshold, int fiscalYear) {
        return rows.stream()
                .filter(row ->
                        row.fiscalYear == fiscalYear && row.event.equals(event) && row.threshold.equals(threshold))
                .findFirst();
    }

    static EventTable of(Projection projection) {
        return new EventTable(projection.events().stream()
                .map(event -> new Row(
                        event.event(),
                        event.threshold(),
                        event.year().year(),
                        event.inYear(),
                        event.byYear(),
                        event.low(),
                        event.high()))
                .toList());
    }

    static EventTable parse(String name, String text) {
        CsvTable table = CsvTable.parse(name, text, HEADER);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(new Row(
                    table.text(i, 0),
                    table.text(i, 1).isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(table.number(i, 1)),
                    table.whole(i, 2),
                    table.number(i, 3),
                    table.number(i, 4),
                    table.number(i, 5),
                    table.number(i, 6)));
        }
        return new EventTable(rows);
    }

    byte[] csv() {
        CsvWriter table = new CsvWriter(HEADER);
        for (Row row : rows) {
            table.text(row.event)
                    .text(row.threshold.isPresent() ? CsvWriter.format(row.threshold.getAsDouble()) : "")
                    .number(row.fiscalYear)
                    .number(row.inYear)
                    .number(row.byYear)
                    .number(row.low)
                    .number(row.high)
                    .endRow();
        }
        return table.bytes();
    }
}
