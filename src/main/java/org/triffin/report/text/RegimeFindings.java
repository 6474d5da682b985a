package org.triffin.report.text;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.triffin.model.state.RegimeState;
import org.triffin.report.series.RunLines;
import org.triffin.report.series.YearLine;
import org.triffin.vocabulary.Variable;

/** How the debt is managed, in sentences without a full stop. */
public final class RegimeFindings {
    /** The regimes in the order of {@link RegimeState#IN_FORCE}. */
    public static final List<String> NAMES =
            List.of("current policy", "growth", "inflation", "monetization", "tightening");

    private static final double CERTAIN = 0.999;
    private static final List<String> DOES = List.of(
            "current law and the usual response of the Federal Reserve are kept",
            "policy seeks growth: productivity may rise, and on some paths it does not answer",
            "inflation is let run above target while the short rate lags behind it",
            "the Federal Reserve buys part of what the Treasury sells and holds the short rate down; inflation follows"
                    + " later",
            "the primary deficit is cut, at a price in demand that fades");

    private final RunLines lines;

    public RegimeFindings(RunLines lines) {
        this.lines = lines;
    }

    /** True when the run simulates regimes. */
    public boolean areThere() {
        return lines.holds(RegimeState.IN_FORCE);
    }

    /** True when which regime is in force differs between the paths or changes after the first year. */
    public boolean vary() {
        return areThere()
                && IntStream.range(0, NAMES.size())
                        .mapToObj(this::inForce)
                        .map(line -> line.between(lines.firstYear() + 1, lines.lastYear()))
                        .anyMatch(line -> line.most() > 1 - CERTAIN && line.least() < CERTAIN);
    }

    /** The mean part of each year that a regime is in force: its probability. */
    public YearLine inForce(int number) {
        return mean(RegimeState.IN_FORCE.get(number));
    }

    /** True when the run counts how often regimes take over. */
    public boolean areCounted() {
        return lines.holds(RegimeState.TAKEOVERS);
    }

    /** How often a regime takes over until the end, on average over the paths. */
    public double takeovers(int number) {
        YearLine line = mean(RegimeState.TAKEOVERS.get(number));
        return IntStream.rangeClosed(line.firstYear(), line.lastYear())
                .mapToDouble(line::at)
                .sum();
    }

    /** Which regime is likeliest at the end, and how often they have changed. */
    public String timeline() {
        int likeliest = likeliest();
        String words = "In " + lines.lastYear() + " " + NAMES.get(likeliest)
                + (vary() ? " is the likeliest regime, in force in " : " is in force in ")
                + Words.paths(Math.min(1, inForce(likeliest).last()));
        return areCounted()
                ? words + "; regimes change " + NumberForm.COUNT.of(changes()) + " times on the way, on average"
                : words;
    }

    /** Each regime that is in force somewhere at the end: what it does and how likely it is. */
    public List<String> sentences() {
        if (!vary()) {
            int only = likeliest();
            return List.of(
                    "The debt is managed by " + NAMES.get(only) + " to " + lines.lastYear() + ": " + DOES.get(only));
        }
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(timeline()),
                        IntStream.range(0, NAMES.size())
                                .filter(number -> inForce(number).most() > 1 - CERTAIN)
                                .mapToObj(this::sentence))
                .toList();
    }

    private String sentence(int number) {
        YearLine line = inForce(number);
        double years = IntStream.rangeClosed(line.firstYear(), line.lastYear())
                .mapToDouble(line::at)
                .sum();
        return "Under " + NAMES.get(number) + ", " + DOES.get(number) + "; it is in force "
                + NumberForm.YEARS.of(years) + " of " + (line.lastYear() - line.firstYear() + 1)
                + " on average, and in " + Words.paths(Math.min(1, line.last())) + " at the end";
    }

    private double changes() {
        return IntStream.range(0, NAMES.size()).mapToDouble(this::takeovers).sum();
    }

    private int likeliest() {
        return IntStream.range(0, NAMES.size())
                .boxed()
                .max(Comparator.comparingDouble(number -> inForce(number).last()))
                .orElseThrow();
    }

    private YearLine mean(Variable variable) {
        return lines.fan(variable).mean();
    }
}
