package org.triffin.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.triffin.report.series.Fan;
import org.triffin.report.series.Measure;
import org.triffin.report.series.RunLines;
import org.triffin.report.series.YearLine;

/** The answer of a run in three to five sentences with numbers. */
public final class Answer {
    private static final int TEN_YEARS = 9;

    private final RunLines lines;

    public Answer(RunLines lines) {
        this.lines = lines;
    }

    /** The sentences, each with its full stop. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(debt());
        sentences.add(interest());
        List<String> telling = Telling.probabilities(lines);
        if (!telling.isEmpty()) {
            sentences.add(String.join(". ", telling) + ".");
        }
        DebtFindings debt = new DebtFindings(lines);
        sentences.add(debt.drivers() + ".");
        debt.difference().ifPresent(difference -> sentences.add(difference + "."));
        return sentences;
    }

    private String debt() {
        Fan fan = lines.fan(Measure.DEBT_TO_GDP);
        YearLine past = lines.past(Measure.DEBT_TO_GDP);
        String from = past.isEmpty()
                ? "Debt held by the public is "
                : "Debt held by the public was " + NumberForm.WHOLE_PERCENT.of(past.last()) + " of GDP in "
                        + past.lastYear() + (fan.isLine() ? "; it is " : "; at the median it is ");
        int tenth = lines.firstYear() + TEN_YEARS;
        return from + (tenth < lines.lastYear() ? level(fan, tenth) + " and " : "") + level(fan, lines.lastYear())
                + ".";
    }

    private static String level(Fan fan, int year) {
        String median = NumberForm.WHOLE_PERCENT.of(fan.p50().at(year));
        return fan.isLine()
                ? median + " in " + year
                : median + " in " + year + " (9 in 10 paths: "
                        + NumberForm.WHOLE_PERCENT.range(
                                fan.p05().at(year), fan.p95().at(year)) + ")";
    }

    private String interest() {
        Fan fan = lines.fan(Measure.NET_INTEREST_TO_REVENUE);
        String finding = new RateFindings(lines).interestToRevenue();
        return fan.isLine() || finding.contains("9 in 10")
                ? finding + "."
                : "At the median, " + finding.substring(0, 1).toLowerCase(Locale.ROOT) + finding.substring(1)
                        + " (9 in 10 paths in " + fan.lastYear() + ": "
                        + NumberForm.WHOLE_PERCENT.range(
                                fan.p05().last(), fan.p95().last()) + ").";
    }
}
