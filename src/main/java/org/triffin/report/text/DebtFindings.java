package org.triffin.report.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.triffin.report.series.Fan;
import org.triffin.report.series.Measure;
import org.triffin.report.series.RunLines;
import org.triffin.report.series.YearLine;
import org.triffin.results.Decomposition;
import org.triffin.results.EventTable;
import org.triffin.results.MaturityLadder;

/** What a run says about the debt: sentences without a full stop, made from its numbers. */
public final class DebtFindings {
    /** The event of debt/GDP above a level. */
    public static final String ABOVE = "debt_to_gdp_above";

    private static final double FLAT = 0.02;
    private static final double MOST_PATHS = 0.9;
    private static final double HALF = 0.5;

    private final RunLines lines;

    public DebtFindings(RunLines lines) {
        this.lines = lines;
    }

    /** Where debt/GDP goes: the highest threshold nearly every path passes, else what the median does. */
    public String debtToGdp() {
        if (lines.isDeterministic()) {
            return withTenYears();
        }
        Optional<EventTable.Row> certain = highestPassed(MOST_PATHS);
        if (certain.isPresent()) {
            return passes(certain.get()) + " in 9 of 10 paths" + medianEnd();
        }
        Optional<EventTable.Row> likely = highestPassed(HALF);
        if (likely.isPresent()) {
            EventTable.Row atEnd = atEnd(likely.get());
            return passes(atEnd) + " in " + Words.paths(atEnd.byYear()) + medianEnd();
        }
        return Level.sentence(lines, Measure.DEBT_TO_GDP, "Debt", " of GDP", NumberForm.WHOLE_PERCENT, FLAT);
    }

    private String medianEnd() {
        return "; the median ends at "
                + NumberForm.WHOLE_PERCENT.of(
                        lines.fan(Measure.DEBT_TO_GDP).p50().last());
    }

    private String withTenYears() {
        Fan fan = lines.fan(Measure.DEBT_TO_GDP);
        String sentence = Level.sentence(lines, Measure.DEBT_TO_GDP, "Debt", " of GDP", NumberForm.WHOLE_PERCENT, FLAT);
        int tenth = fan.firstYear() + 9;
        return tenth + 5 > fan.lastYear() || sentence.contains(Words.STAYS)
                ? sentence
                : sentence.replace(
                        " to ", " to " + NumberForm.WHOLE_PERCENT.of(fan.p50().at(tenth)) + " in " + tenth + " and ");
    }

    /** When each threshold is more likely passed than not, or how likely the lowest is to be passed at all. */
    public String thresholds() {
        Optional<EventTable.Row> likely = highestPassed(HALF);
        if (likely.isPresent()) {
            return "Debt is more likely than not to have passed " + percent(likely.get()) + " of GDP by "
                    + likely.get().fiscalYear();
        }
        return lowestAhead()
                .map(row -> passes(row) + " in " + Words.paths(row.byYear()))
                .orElse("Debt has passed every threshold already");
    }

    /** How far debt/GDP ends from the scenario it is compared with; empty without one. */
    public Optional<String> difference() {
        return lines.difference(Measure.DEBT_TO_GDP).map(this::difference);
    }

    private String difference(Fan fan) {
        double median = fan.p50().last();
        String than = lines.run().manifest().compareTo().orElseThrow().title();
        if (Math.abs(median) < NumberForm.POINTS.step()) {
            return "Debt ends where it does in \u201c" + than + "\u201d";
        }
        String sentence = "Debt ends " + NumberForm.POINTS.of(Math.abs(median)) + " of GDP "
                + (median > 0 ? "above" : "below") + " \u201c" + than + "\u201d in " + fan.lastYear();
        return fan.isLine()
                ? sentence
                : sentence + " (median difference; 9 in 10 paths: "
                        + NumberForm.POINTS.range(fan.p05().last(), fan.p95().last()) + ")";
    }

    /** What drives the change of debt/GDP over the whole projection: the sums of the five parts. */
    public String drivers() {
        List<Decomposition.Row> rows = lines.run().decomposition().rows();
        double interest = rows.stream().mapToDouble(Decomposition.Row::interest).sum();
        double primary =
                rows.stream().mapToDouble(Decomposition.Row::primaryDeficit).sum();
        double growth =
                rows.stream().mapToDouble(row -> row.growth() + row.inflation()).sum();
        return "By " + lines.lastYear() + " interest " + (interest < 0 ? "takes away " : "adds ") + points(interest)
                + " points of GDP, primary deficits " + adds(primary) + points(primary) + ", growth and inflation "
                + adds(growth) + points(growth);
    }

    private static String adds(double sum) {
        return sum < 0 ? "take away " : "add ";
    }

    private static String points(double sum) {
        return NumberForm.POINTS.tick(Math.abs(sum), 0.01);
    }

    /** How much of the debt comes due soon. */
    public String maturities() {
        List<MaturityLadder.Row> rows = lines.run().ladder().rows();
        double total = rows.stream().mapToDouble(MaturityLadder.Row::total).sum();
        int first = rows.stream().mapToInt(MaturityLadder.Row::fiscalYear).min().orElseThrow();
        return NumberForm.WHOLE_PERCENT.of(dueBy(rows, first) / total) + " of the debt comes due in fiscal year "
                + first + " and " + NumberForm.WHOLE_PERCENT.of(dueBy(rows, first + 2) / total) + " by " + (first + 2);
    }

    private static double dueBy(List<MaturityLadder.Row> rows, int year) {
        return rows.stream()
                .filter(row -> row.fiscalYear() <= year)
                .mapToDouble(MaturityLadder.Row::total)
                .sum();
    }

    private List<Double> levels() {
        return levels(lines, ABOVE);
    }

    /** The levels whose crossing the run reports under {@code event}, ascending. */
    public static List<Double> levels(RunLines lines, String event) {
        return lines.run().events().rows().stream()
                .filter(row -> row.event().equals(event))
                .map(row -> row.threshold().orElseThrow())
                .distinct()
                .sorted()
                .toList();
    }

    /** The first year in which the highest level still ahead has been passed with at least this probability. */
    private Optional<EventTable.Row> highestPassed(double probability) {
        return levels().stream()
                .filter(level -> level > start())
                .sorted(Comparator.reverseOrder())
                .flatMap(level -> lines.run().events().rows().stream()
                        .filter(row -> row.event().equals(ABOVE)
                                && row.threshold().equals(OptionalDouble.of(level))
                                && row.byYear() >= probability)
                        .limit(1))
                .findFirst();
    }

    private Optional<EventTable.Row> lowestAhead() {
        return levels().stream()
                .filter(level -> level > start())
                .findFirst()
                .flatMap(level -> lines.run().events().row(ABOVE, OptionalDouble.of(level), lines.lastYear()));
    }

    private EventTable.Row atEnd(EventTable.Row row) {
        return lines.run()
                .events()
                .row(row.event(), row.threshold(), lines.lastYear())
                .orElse(row);
    }

    private double start() {
        YearLine past = lines.past(Measure.DEBT_TO_GDP);
        return past.isEmpty() ? lines.fan(Measure.DEBT_TO_GDP).p50().at(lines.firstYear()) : past.last();
    }

    private static String passes(EventTable.Row row) {
        return "Debt passes " + percent(row) + " of GDP by " + row.fiscalYear();
    }

    private static String percent(EventTable.Row row) {
        return NumberForm.WHOLE_PERCENT.of(row.threshold().orElseThrow());
    }
}
