package org.triffin.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.triffin.vocabulary.Variable;

/** What every variable of the tables means: {@code data-dictionary.csv}. */
public record DataDictionary(List<Row> rows) {
    /** The file in a folder of results. */
    public static final String NAME = "data-dictionary.csv";

    static final List<String> HEADER = List.of("variable", "unit", "rule", "label");

    /**
     * One variable.
     *
     * @param unit the unit's label
     * @param rule how quarters become a fiscal year, for example {@code year_end}
     * @param label words for charts
     */
    public record Row(String variable, String unit, String rule, String label) {}

    public DataDictionary {
        rows = List.copyOf(rows);
    }

    static DataDictionary of(List<Variable> variables) {
        return new DataDictionary(variables.stream()
                .map(variable -> new Row(
                        variable.name(),
                        variable.unit().label(),
                        variable.rule().name().toLowerCase(Locale.ROOT),
                        variable.label()))
                .toList());
    }

    /** The entry of {@code variable}, if the run holds it. */
    public Optional<Row> row(String variable) {
        return rows.stream().filter(row -> row.variable.equals(variable)).findFirst();
    }

    static DataDictionary parse(String name, String text) {
        CsvTable table = CsvTable.parse(name, text, HEADER);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(new Row(table.text(i, 0), table.text(i, 1), table.text(i, 2), table.text(i, 3)));
        }
        return new DataDictionary(rows);
    }

    /** The file's bytes. */
    public byte[] csv() {
        CsvWriter table = new CsvWriter(HEADER);
        for (Row row : rows) {
            table.text(row.variable)
                    .text(row.unit)
                    .text(row.rule)
                    .text(row.label)
                    .endRow();
        }
        return table.bytes();
    }
}
