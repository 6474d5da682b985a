package org.triffin.results;

import java.util.ArrayList;
import java.util.List;

/**
 * A table read back: its rows, each with the columns of the header, as text. Anything that does not fit the header is an
 * {@link UnreadableRunException} that names the file and the line.
 *
 * @param name the file's name, for messages
 * @param rows without the header
 */
public record CsvTable(String name, List<List<String>> rows) {
    public CsvTable {
        rows = List.copyOf(rows);
    }

    /** Reads {@code text}, whose first line must be {@code header}. */
    public static CsvTable parse(String name, String text, List<String> header) {
        List<List<String>> rows = new ArrayList<>();
        int position = 0;
        while (position < text.length()) {
            List<String> row = new ArrayList<>(header.size());
            position = readRow(name, text, position, row);
            rows.add(row);
        }
        if (rows.isEmpty() || !rows.get(0).equals(header)) {
            throw new UnreadableRunException(
                    name + " does not start with the header " + String.join(",", header) + ".");
        }
        for (int line = 1; line < rows.size(); line++) {
            if (rows.get(line).size() != header.size()) {
                throw new UnreadableRunException(name + ", row " + line + ": "
                        + rows.get(line).size() + " fields instead of " + header.size() + ".");
            }
        }
        return new CsvTable(name, rows.subList(1, rows.size()));
    }

    /** The number in a field. */
    public double number(int row, int column) {
        String field = rows.get(row).get(column);
        try {
            return Double.parseDouble(field);
        } catch (NumberFormatException e) {
            throw new UnreadableRunException(name + ", row " + (row + 1) + ": '" + field + "' is not a number.", e);
        }
    }

    /** The whole number in a field. */
    public int whole(int row, int column) {
        String field = rows.get(row).get(column);
        try {
            return Integer.parseInt(field);
        } catch (NumberFormatException e) {
            throw new UnreadableRunException(
                    name + ", row " + (row + 1) + ": '" + field + "' is not a whole number.", e);
        }
    }

    /** The number in a field, NaN where it is empty. */
    public double numberOrNaN(int row, int column) {
        return text(row, column).isEmpty() ? Double.NaN : number(row, column);
    }

    /** The text of a field. */
    public String text(int row, int column) {
        return rows.get(row).get(column);
    }

    /** Reads one row from {@code start} and returns where the next begins. */
    private static int readRow(String name, String text, int start, List<String> row) {
        int position = start;
        while (true) {
            if (position < text.length() && text.charAt(position) == '"') {
                StringBuilder field = new StringBuilder();
                position = readQuoted(name, text, position + 1, field);
                row.add(field.toString());
            } else {
                int end = position;
                while (end < text.length() && text.charAt(end) != ',' && text.charAt(end) != '\n') {
                    end++;
                }
                row.add(text.substring(position, end));
                position = end;
            }
            if (position >= text.length()) {
                throw new UnreadableRunException(name + " ends in the middle of a row.");
            }
            char next = text.charAt(position++);
            if (next == '\n') {
                return position;
            }
            if (next != ',') {
                throw new UnreadableRunException(name + " has a stray character after a quoted field.");
            }
        }
    }

    /** Reads a quoted field whose opening quote has been passed and returns the position after its closing quote. */
    private static int readQuoted(String name, String text, int start, StringBuilder field) {
        int position = start;
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c != '"') {
                field.append(c);
            } else if (position < text.length() && text.charAt(position) == '"') {
                field.append('"');
                position++;
            } else {
                return position;
            }
        }
        throw new UnreadableRunException(name + " ends inside a quoted field.");
    }
}
