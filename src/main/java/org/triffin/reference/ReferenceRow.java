package org.triffin.reference;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Quarter;

/**
 * One row of a shipped table. A cell that cannot be read as asked is a defect of the build: {@link IllegalStateException}.
 *
 * @param resource name of the table, for messages
 * @param line its line, from 1
 * @param positions column name to cell number
 * @param cells one text a column
 */
record ReferenceRow(String resource, int line, Map<String, Integer> positions, List<String> cells) {
    ReferenceRow {
        if (cells.size() != positions.size()) {
            throw new IllegalStateException(resource + ":" + line + ": " + cells.size() + " cells in a row of "
                    + positions.size() + " columns.");
        }
    }

    /** Resource and line, for messages. */
    String place() {
        return resource + ":" + line;
    }

    String text(String column) {
        Integer position = positions.get(column);
        if (position == null) {
            throw new IllegalStateException(place() + " has no column " + column + ".");
        }
        return cells.get(position);
    }

    /** A finite number; an empty cell is a defect. */
    double number(String column) {
        String text = text(column);
        double value;
        try {
            value = PlainDecimal.parse(text);
        } catch (NumberFormatException e) {
            throw new IllegalStateException(place() + ": " + column + " is not a number: '" + text + "'.", e);
        }
        if (!Double.isFinite(value)) {
            throw new IllegalStateException(place() + ": " + column + " is not finite: '" + text + "'.");
        }
        return value;
    }

    /** A percentage as a decimal. */
    double percent(String column) {
        return number(column) / 100;
    }

    int whole(String column) {
        double value = number(column);
        if (value != Math.rint(value)) {
            throw new IllegalStateException(place() + ": " + column + " is not a whole number: " + value + ".");
        }
        return (int) value;
    }

    /** A finite number, or nothing when the cell is empty. */
    OptionalDouble optionalNumber(String column) {
        return text(column).isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(number(column));
    }

    /** A percentage as a decimal, or nothing when the cell is empty. */
    OptionalDouble optionalPercent(String column) {
        return text(column).isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(percent(column));
    }

    /** A fiscal year written as its number, in the column of that name. */
    FiscalYear fiscalYear() {
        return new FiscalYear(whole("fiscal_year"));
    }

    /** A quarter like 2024Q3, in the column of that name. */
    Quarter quarter() {
        return Quarter.parse(text("quarter"));
    }

    /** A date like 2020-03-09, in the column of that name. */
    LocalDate date() {
        String text = text("date");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalStateException(place() + ": date is not a date like 2020-03-09: '" + text + "'.", e);
        }
    }
}
