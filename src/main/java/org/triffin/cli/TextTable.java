package org.triffin.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of words in columns of even width: the first column to the left, the others as the table was told. */
final class TextTable {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final boolean numbers;

    /** Columns of words, to the left. */
    TextTable() {
        this(false);
    }

    /** With {@code numbers} every column but the first stands to the right. */
    TextTable(boolean numbers) {
        this.numbers = numbers;
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    @Override
    public String toString() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String space = " ".repeat(widths[column] - row.get(column).length());
                line.append(column == 0 ? "" : GAP)
                        .append(numbers && column > 0 ? space + row.get(column) : row.get(column) + space);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
