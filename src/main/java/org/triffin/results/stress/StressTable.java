package org.triffin.results.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.triffin.results.CsvTable;
import org.triffin.results.CsvWriter;
import org.triffin.results.UnreadableRunException;

/** The distribution of every outcome over the draws, one case after the other: {@code stress.csv}. */
public record StressTable(List<Row> rows) {
    /** The file in a stress folder. */
    public static final String NAME = "stress.csv";

    private static final List<String> HEADER = List.of("case", "variable", "unit", "statistic", "value");

    /**
     * One statistic.
     *
     * @param caseName {@code base}, or what is different, such as {@code no_backstop}
     * @param unit how {@code value} is measured
     * @param statistic such as {@code p50} or {@code es975_low}
     */
    public record Row(String caseName, String variable, String unit, String statistic, double value) {}

    public StressTable {
        rows = List.copyOf(rows);
    }

    /** The statistic of a variable in a case; empty where the table has none. */
    public OptionalDouble find(String caseName, String variable, String statistic) {
        return rows.stream()
                .filter(row -> row.caseName.equals(caseName)
                        && row.variable.equals(variable)
                        && row.statistic.equals(statistic))
                .mapToDouble(Row::value)
                .findFirst();
    }

    /**
     * The statistic of a variable in a case.
     *
     * @throws UnreadableRunException when the table has none
     */
    public double value(String caseName, String variable, String statistic) {
        return find(caseName, variable, statistic)
                .orElseThrow(() -> new UnreadableRunException(
                        NAME + " has no " + statistic + " of " + variable + " in the case " + caseName + "."));
    }

    /** The cases, in the order of the table. */
    public List<String> cases() {
        return rows.stream().map(Row::caseName).distinct().toList();
    }

    /** Reads the table back. */
    public static StressTable parse(String name, String text) {
        CsvTable table = CsvTable.parse(name, text, HEADER);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(new Row(
                    table.text(i, 0), table.text(i, 1), table.text(i, 2), table.text(i, 3), table.numberOrNaN(i, 4)));
        }
        return new StressTable(rows);
    }

    /** The file's bytes. */
    public byte[] csv() {
        CsvWriter table = new CsvWriter(HEADER);
        for (Row row : rows) {
            table.text(row.caseName)
                    .text(row.variable)
                    .text(row.unit)
                    .text(row.statistic)
                    .known(row.value)
                    .endRow();
        }
        return table.bytes();
    }
}
