package org.triffin.report.text;

import java.util.ArrayList;
import java.util.List;
import org.triffin.report.series.RunLines;
import org.triffin.results.Run;

/** What a terminal shows after a run: a small table of medians and 90% bands, the most telling probabilities and the paired difference. */
public final class TerminalSummary {
    private static final String GAP = "   ";

    private TerminalSummary() {}

    /** The text, with a line feed at the end of each line. */
    public static String of(Run run) {
        RunLines lines = new RunLines(run);
        StringBuilder text = new StringBuilder();
        text.append(run.manifest().scenario().title()).append('\n');
        text.append(new RunWords(lines).paths());
        text.append(lines.isDeterministic() ? "" : "; median and the range of 9 in 10 paths")
                .append("\n\n");
        text.append(aligned(KeyTable.of(lines)));
        List<String> telling = new ArrayList<>(Telling.probabilities(lines));
        telling.addAll(new CascadeFindings(run).sentences());
        new DebtFindings(lines).difference().ifPresent(telling::add);
        text.append(telling.isEmpty() ? "" : "\n");
        telling.forEach(sentence -> text.append(sentence).append(".\n"));
        return text.toString();
    }

    private static String aligned(KeyTable table) {
        List<List<String>> rows = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of(""));
        table.years().forEach(year -> heading.add(String.valueOf(year)));
        rows.add(heading);
        for (KeyTable.Row row : table.rows()) {
            List<String> cells = new ArrayList<>(List.of(row.label()));
            row.cells().forEach(cell -> cells.add(cell.text()));
            rows.add(cells);
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                int at = column;
                int width = rows.stream()
                        .mapToInt(cells -> cells.get(at).length())
                        .max()
                        .orElse(0);
                line.append(column == 0 ? "" : GAP)
                        .append(row.get(column))
                        .append(" ".repeat(width - row.get(column).length()));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
