package org.triffin.results.stress;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.triffin.results.CsvTable;
import org.triffin.results.CsvWriter;
import org.triffin.results.UnreadableRunException;

/** What the days of a replay are called: {@code days.csv}. */
public record DayTable(List<Row> rows) {
    /** The file in a stress folder. */
    public static final String NAME = "days.csv";

    private static final List<String> HEADER = List.of("day", "date", "event");

    /**
     * One day.
     *
     * @param day 1 is the first day of the shock
     * @param date ISO 8601, empty where the episode has no calendar
     * @param event what happened, empty on other days
     */
    public record Row(int day, String date, String event) {}

    public DayTable {
        rows = List.copyOf(rows);
    }

    /** The row of a day. */
    public Optional<Row> row(int day) {
        return rows.stream().filter(row -> row.day == day).findFirst();
    }

    /** Reads the table back. */
    public static DayTable parse(String name, String text) {
        CsvTable table = CsvTable.parse(name, text, HEADER);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(new Row(table.whole(i, 0), date(table, i), table.text(i, 2)));
        }
        return new DayTable(rows);
    }

    private static String date(CsvTable table, int row) {
        String text = table.text(row, 1);
        try {
            return text.isEmpty() ? text : LocalDate.parse(text).toString();
        } catch (DateTimeParseException e) {
            throw new UnreadableRunException(
                    table.name() + ", row " + (row + 1) + ": '" + text + "' is not a date like 2025-04-07.", e);
        }
    }

    /** The file's bytes. */
    public byte[] csv() {
        CsvWriter table = new CsvWriter(HEADER);
        for (Row row : rows) {
            table.number((long) row.day).text(row.date).text(row.event).endRow();
        }
        return table.bytes();
    }
}
