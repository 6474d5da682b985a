package org.triffin.results;

import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.io.NumberOutput;

/**
 * The text of one table: comma-separated, one header, line feeds, UTF-8. A number is written as the shortest decimal that
 * reads back as the same double, by the same algorithm on every Java (the JDK's own changed in version 19), so equal
 * numbers are equal bytes.
 */
public final class CsvWriter {
    private final StringBuilder text = new StringBuilder(1 << 12);
    private final int columns;
    private int column;

    public CsvWriter(List<String> header) {
        columns = header.size();
        header.forEach(this::text);
        endRow();
    }

    /** Adds a word; quoted when it holds a comma, a quote or a line break. */
    public CsvWriter text(String word) {
        separate();
        if (isPlain(word)) {
            text.append(word);
        } else {
            text.append('"').append(word.replace("\"", "\"\"")).append('"');
        }
        return this;
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char sign = word.charAt(i);
            if (sign == ',' || sign == '"' || sign == '\n' || sign == '\r') {
                return false;
            }
        }
        return true;
    }

    public CsvWriter number(double value) {
        separate();
        text.append(format(value));
        return this;
    }

    public CsvWriter number(long value) {
        separate();
        text.append(value);
        return this;
    }

    /** Adds a number, or an empty field where it is not finite: nothing is known or drawn there. */
    public CsvWriter known(double value) {
        return Double.isFinite(value) ? number(value) : text("");
    }

    /** Closes a row, which must have as many fields as the header. */
    public void endRow() {
        if (column != columns) {
            throw new IllegalStateException("A row of " + column + " fields in a table of " + columns + " columns.");
        }
        column = 0;
        text.append('\n');
    }

    /** The table so far, in UTF-8. */
    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The shortest decimal that reads back as {@code value}. */
    public static String format(double value) {
        return NumberOutput.toString(value, true);
    }

    private void separate() {
        if (column > 0) {
            text.append(',');
        }
        column++;
    }
}
