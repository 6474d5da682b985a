package org.triffin.results.stress;

import java.util.ArrayList;
import java.util.List;
import org.triffin.results.CsvTable;
import org.triffin.results.CsvWriter;

/** Who gains and loses, and who needs cash: {@code agents.csv}. */
public record AgentTable(List<Row> rows) {
    /** The file in a stress folder. */
    public static final String NAME = "agents.csv";

    private static final List<String> HEADER = List.of("agent", "variable", "unit", "statistic", "value");

    /**
     * One statistic of one agent.
     *
     * @param variable {@code profit_and_loss}, {@code liquidity_need} or {@code free_cash}
     */
    public record Row(String agent, String variable, String unit, String statistic, double value) {}

    public AgentTable {
        rows = List.copyOf(rows);
    }

    /** The statistic of a variable of an agent, NaN where it does not apply. */
    public double value(String agent, String variable, String statistic) {
        return rows.stream()
                .filter(row ->
                        row.agent.equals(agent) && row.variable.equals(variable) && row.statistic.equals(statistic))
                .mapToDouble(Row::value)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** The agents, in the order of the table. */
    public List<String> agents() {
        return rows.stream().map(Row::agent).distinct().toList();
    }

    /** Reads the table back. */
    public static AgentTable parse(String name, String text) {
        CsvTable table = CsvTable.parse(name, text, HEADER);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(new Row(
                    table.text(i, 0), table.text(i, 1), table.text(i, 2), table.text(i, 3), table.number(i, 4)));
        }
        return new AgentTable(rows);
    }

    /** The file's bytes. */
    public byte[] csv() {
        CsvWriter table = new CsvWriter(HEADER);
        for (Row row : rows) {
            table.text(row.agent)
                    .text(row.variable)
                    .text(row.unit)
                    .text(row.statistic)
                    .number(row.value)
                    .endRow();
        }
        return table.bytes();
    }
}
