package org.triffin.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.triffin.scenario.SettingRow;
import org.triffin.vocabulary.Basis;

/** Every setting of the run's scenario: {@code settings.csv}. */
public record SettingsTable(List<SettingRow> rows) {
    static final List<String> HEADER = List.of("key", "value", "default", "unit", "basis", "source", "about", "origin");

    public SettingsTable {
        rows = List.copyOf(rows);
    }

    /** The setting at {@code key}, if the scenario has it. */
    public Optional<SettingRow> row(String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    public static SettingsTable parse(String name, String text) {
        CsvTable table = CsvTable.parse(name, text, HEADER);
        List<SettingRow> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(new SettingRow(
                    table.text(i, 0),
                    table.text(i, 1),
                    table.text(i, 2),
                    table.text(i, 3),
                    basis(table, i),
                    table.text(i, 5),
                    table.text(i, 6),
                    table.text(i, 7)));
        }
        return new SettingsTable(rows);
    }

    private static Basis basis(CsvTable table, int row) {
        try {
            return Basis.valueOf(table.text(row, 4));
        } catch (IllegalArgumentException e) {
            throw new UnreadableRunException(
                    table.name() + ", row " + (row + 1) + ": '" + table.text(row, 4) + "' is not a basis.", e);
        }
    }

    public byte[] csv() {
        CsvWriter table = new CsvWriter(HEADER);
        for (SettingRow row : rows) {
            table.text(row.key())
                    .text(row.value())
                    .text(row.byDefault())
                    .text(row.unit())
                    .text(row.basis().name())
                    .text(row.source())
                    .text(row.about())
                    .text(row.origin())
                    .endRow();
        }
        return table.bytes();
    }
}
