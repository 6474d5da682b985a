package org.triffin.report.text;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.triffin.report.series.Fan;
import org.triffin.report.series.Measure;
import org.triffin.report.series.RunLines;
import org.triffin.report.series.YearLine;
import org.triffin.results.EventTable;
import org.triffin.results.Manifest;

/** The sentences that go with any chart of a run: sources, sampling, and the numbers for who cannot see it. */
public final class RunWords {
    private static final Pattern VINTAGE = Pattern.compile("cbo-(\\d{4})-(\\d{2})(.*)");

    /** How the names of vintages that hold what happened start. */
    private static final String ACTUAL = "actual-";

    private final RunLines lines;

    public RunWords(RunLines lines) {
        this.lines = lines;
    }

    /** What the vintage's own line is called: {@code CBO January 2025}. */
    public String vintage() {
        String name = lines.run().manifest().span().vintage();
        Matcher matcher = VINTAGE.matcher(name);
        if (!matcher.matches()) {
            return name.startsWith(ACTUAL) ? "actual figures" : name;
        }
        String month = Month.of(Integer.parseInt(matcher.group(2))).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return "CBO " + month + " " + matcher.group(1);
    }

    /** Sources, paths, seed and version, and what the numbers are not. */
    public String footer() {
        Manifest manifest = lines.run().manifest();
        String history = lines.hasHistory() ? "history to " + manifest.span().historyTo() + ", CBO; " : "";
        return "Sources: " + history + "baseline, " + vintage() + "; Triffin "
                + manifest.tool().version() + ", " + paths() + ". A scenario, not a forecast.";
    }

    /** How the paths were drawn: {@code 10,000 paths, seed 1}. */
    public String paths() {
        Manifest.Sampling sampling = lines.run().manifest().sampling();
        return lines.isDeterministic()
                ? "one path without shocks"
                : String.format(Locale.ROOT, "%,d paths, seed %d", sampling.paths(), sampling.seed());
    }

    /** The numbers of a fan in sentences. */
    public String fan(Measure measure, NumberForm form) {
        Fan fan = lines.fan(measure);
        YearLine past = lines.past(measure);
        YearLine cbo = lines.cbo(measure);
        List<String> medians = new ArrayList<>();
        for (int year : lines.milestones()) {
            medians.add(form.of(fan.p50().at(year)) + " in " + year);
        }
        String text =
                (past.isEmpty() ? "" : "Last actual value: " + form.of(past.last()) + " in " + past.lastYear() + ". ")
                        + (fan.isLine() ? "Projection: " : "Median: ") + String.join(", ", medians) + ".";
        if (!fan.isLine()) {
            text += " In " + fan.lastYear() + ", 9 in 10 paths lie at "
                    + form.range(fan.p05().last(), fan.p95().last()) + " and half at "
                    + form.range(fan.p25().last(), fan.p75().last()) + ".";
        }
        return cbo.isEmpty()
                ? text
                : text + " " + vintage() + ": " + form.of(cbo.last()) + " in " + cbo.lastYear() + ".";
    }

    /** The probability of having passed each reported level by the last year. */
    public String probabilities() {
        List<String> words = new ArrayList<>();
        for (EventTable.Row row : lines.run().events().rows()) {
            if (row.fiscalYear() == lines.lastYear() && row.threshold().isPresent()) {
                words.add((row.event().startsWith("debt") ? "debt above " : "interest above ")
                        + NumberForm.WHOLE_PERCENT.of(row.threshold().getAsDouble())
                        + (row.event().startsWith("debt") ? " of GDP: " : " of revenue: ")
                        + Words.chance(row.byYear()));
            }
        }
        return "By " + lines.lastYear() + ": " + String.join("; ", words) + ".";
    }
}
