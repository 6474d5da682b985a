package org.triffin.report.text;

import java.util.ArrayList;
import java.util.List;
import org.triffin.results.stress.StressRun;

/** What a terminal shows after a stress run: a small table of medians and 90% bands and the most telling sentences. */
public final class StressSummary {
    private StressSummary() {}

    /** The text, with a line feed at the end of each line. */
    public static String of(StressRun run) {
        StringBuilder text = new StringBuilder();
        text.append(run.manifest().scenario().title()).append('\n');
        text.append(new StressWords(run).draws())
                .append("; shock: ")
                .append(run.manifest().replay().orElse("as set"))
                .append("; median and the range of 9 in 10 draws\n\n")
                .append(StressKeys.of(run).aligned())
                .append('\n');
        telling(run).forEach(sentence -> text.append(sentence).append(".\n"));
        return text.toString();
    }

    /** Two or three sentences without a full stop: who caused it, how near it came to runaway, what would change it. */
    public static List<String> telling(StressRun run) {
        List<String> sentences = new ArrayList<>();
        StressCauses causes = new StressCauses(run);
        sentences.add(new StressFindings(run).warning());
        if (causes.share("shapley_basis").isKnown()) {
            sentences.add(causes.sleeves());
        }
        if (!causes.whatIfs().isEmpty()) {
            sentences.add(causes.whatIf());
        }
        return sentences;
    }
}
