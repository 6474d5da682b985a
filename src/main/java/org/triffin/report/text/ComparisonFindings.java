package org.triffin.report.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.triffin.report.series.Fan;
import org.triffin.report.series.Measure;
import org.triffin.report.series.RunLines;
import org.triffin.results.Manifest;

/** What several scenarios say side by side: sentences without a full stop, made from their numbers. */
public final class ComparisonFindings {
    private final List<RunLines> runs;

    /** Of two or more runs; the others are measured from the first. */
    public ComparisonFindings(List<RunLines> runs) {
        this.runs = List.copyOf(runs);
        if (runs.size() < 2) {
            throw new IllegalArgumentException("A comparison needs two runs, not " + runs.size() + ".");
        }
    }

    /** From which scenario to which the debt ratio ends. */
    public String debt() {
        return spread(Measure.DEBT_TO_GDP, "Debt", " of GDP");
    }

    /** The same of interest as a share of revenue. */
    public String interest() {
        return spread(Measure.NET_INTEREST_TO_REVENUE, "Net interest", " of revenue");
    }

    private String spread(Measure measure, String subject, String of) {
        Comparator<RunLines> byEnd =
                Comparator.comparingDouble(run -> run.fan(measure).p50().last());
        RunLines least = runs.stream().min(byEnd).orElseThrow();
        RunLines most = runs.stream().max(byEnd).orElseThrow();
        return subject + " ends between " + end(least, measure) + of + " (" + name(least) + ") and "
                + end(most, measure) + " (" + name(most) + ") at the median";
    }

    /** The largest paired difference from the first scenario; empty when no run is paired with it. */
    public Optional<String> difference() {
        RunLines widest = runs.get(0);
        double most = -1;
        for (RunLines run : runs) {
            double size = paired(run).map(fan -> Math.abs(fan.p50().last())).orElse(-1.0);
            if (size > most) {
                most = size;
                widest = run;
            }
        }
        return most < 0 ? Optional.empty() : Optional.of(sentence(widest));
    }

    /** The paired difference of debt/GDP from the first scenario, if the run holds it. */
    public Optional<Fan> paired(RunLines run) {
        Manifest.Subject first = runs.get(0).run().manifest().scenario();
        boolean same = run.run()
                .manifest()
                .compareTo()
                .filter(other -> other.name().equals(first.name()))
                .isPresent();
        return same && run != runs.get(0) ? run.difference(Measure.DEBT_TO_GDP) : Optional.empty();
    }

    /** One sentence a scenario, and how to pair those that are not. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>(List.of(debt() + "."));
        for (RunLines run : runs.subList(1, runs.size())) {
            sentences.add(
                    paired(run).isPresent()
                            ? sentence(run) + "."
                            : name(run) + " is not paired with " + name(runs.get(0))
                                    + ": its difference mixes the scenarios with the luck of the draw; set compare-to: "
                                    + name(runs.get(0)) + " in it to pair them.");
        }
        return sentences;
    }

    private String sentence(RunLines run) {
        Fan fan = paired(run).orElseThrow();
        double median = fan.p50().last();
        String words = "Debt ends " + NumberForm.POINTS.of(Math.abs(median)) + " of GDP "
                + (median < 0 ? "below " : "above ") + name(runs.get(0)) + " in " + name(run);
        return fan.isLine()
                ? words
                : words + " (median difference; 9 in 10 paths: "
                        + NumberForm.POINTS.range(fan.p05().last(), fan.p95().last()) + ")";
    }

    private static String end(RunLines run, Measure measure) {
        return NumberForm.WHOLE_PERCENT.of(run.fan(measure).p50().last());
    }

    private static String name(RunLines run) {
        return run.run().manifest().scenario().name();
    }
}
