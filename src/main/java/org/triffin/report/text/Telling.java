package org.triffin.report.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.triffin.report.series.RunLines;
import org.triffin.results.EventTable;

/** The few probabilities that say most: of each kind of event the level nearest to an even chance. */
public final class Telling {
    private static final String INTEREST_ABOVE = "interest_to_revenue_above";
    private static final String RATE_ABOVE_GROWTH = "interest_rate_above_growth";
    private static final double HALF = 0.5;

    private Telling() {}

    /** Two or three sentences without a full stop; none for a run without shocks. */
    public static List<String> probabilities(RunLines lines) {
        List<String> sentences = new ArrayList<>();
        if (!lines.isDeterministic()) {
            nearestToHalf(lines, DebtFindings.ABOVE)
                    .ifPresent(row -> sentences.add("Debt passes " + level(row) + " of GDP by " + row.fiscalYear()
                            + " in " + chance(row.byYear())));
            nearestToHalf(lines, INTEREST_ABOVE)
                    .ifPresent(row -> sentences.add("Interest passes " + level(row) + " of revenue by "
                            + row.fiscalYear() + " in " + chance(row.byYear())));
            last(lines, RATE_ABOVE_GROWTH)
                    .ifPresent(row -> sentences.add("The interest rate on the debt exceeds growth in "
                            + row.fiscalYear() + " in " + chance(row.inYear())));
        }
        return sentences;
    }

    private static Optional<EventTable.Row> nearestToHalf(RunLines lines, String event) {
        return lines.run().events().rows().stream()
                .filter(row -> row.event().equals(event) && row.fiscalYear() == lines.lastYear())
                .min(Comparator.comparingDouble(row -> Math.abs(row.byYear() - HALF)));
    }

    private static Optional<EventTable.Row> last(RunLines lines, String event) {
        return lines.run().events().rows().stream()
                .filter(row -> row.event().equals(event) && row.fiscalYear() == lines.lastYear())
                .findFirst();
    }

    private static String level(EventTable.Row row) {
        return NumberForm.WHOLE_PERCENT.of(row.threshold().orElseThrow());
    }

    private static String chance(double probability) {
        boolean said = probability < 0.01 || probability > 0.99;
        return Words.paths(probability) + (said ? "" : " (" + Words.chance(probability) + ")");
    }
}
