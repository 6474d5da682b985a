package org.triffin.model.validation;

import java.util.List;

/**
 * Checks of one kind, in one unit or several.
 *
 * @param name the table's name in the page's markers
 * @param checks its rows
 */
record CheckTable(String name, List<Check> checks) {
    CheckTable {
        checks = List.copyOf(checks);
    }

    /** A Markdown table. */
    String markdown() {
        StringBuilder text =
                new StringBuilder("| figure | published | Triffin | miss | bound |\n|---|---:|---:|---:|---:|\n");
        for (Check check : checks) {
            text.append(check.row()).append('\n');
        }
        return text.toString();
    }
}
