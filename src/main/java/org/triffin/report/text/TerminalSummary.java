package org.triffin.report.text;

import java.util.ArrayList;
import java.util.List;
import org.triffin.report.series.RunLines;
import org.triffin.results.Run;

/** What a terminal shows after a run: a small table of medians and 90% bands, the most telling probabilities and the paired difference. */
public final class TerminalSummary {
    private TerminalSummary() {}

    /** The text, with a line feed at the end of each line. */
    public static String of(Run run) {
        RunLines lines = new RunLines(run);
        StringBuilder text = new StringBuilder();
        text.append(run.manifest().scenario().title()).append('\n');
        text.append(new RunWords(lines).paths());
        text.append(lines.isDeterministic() ? "" : "; median and the range of 9 in 10 paths")
                .append("\n\n");
        text.append(KeyTable.of(lines).aligned());
        List<String> telling = new ArrayList<>(Telling.probabilities(lines));
        telling.addAll(new CascadeTelling(run).sentences());
        new DebtFindings(lines).difference().ifPresent(telling::add);
        text.append(telling.isEmpty() ? "" : "\n");
        telling.forEach(sentence -> text.append(sentence).append(".\n"));
        return text.toString();
    }
}
