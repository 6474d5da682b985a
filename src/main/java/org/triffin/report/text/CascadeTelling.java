package org.triffin.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.triffin.results.CascadeTable;
import org.triffin.results.Run;
import org.triffin.simulation.Statistic;

/** What forced selling of Treasuries does in a run, in sentences without a full stop; none where there is none. */
public final class CascadeTelling {
    private static final double HALF = 0.5;
    private static final double BASIS_POINTS = 1e4;

    private final Run run;

    public CascadeTelling(Run run) {
        this.run = run;
    }

    /** How likely an episode is and how large, and when the market comes to feed on its own sales. */
    public List<String> sentences() {
        return run.cascades().map(this::sentences).orElse(List.of());
    }

    private List<String> sentences(CascadeTable table) {
        List<String> sentences = new ArrayList<>();
        int last = run.fan().lastYear();
        int year = firstYearMoreLikelyThanNot(table);
        double chance = table.value(year, CascadeTable.BY_YEAR, CascadeTable.VALUE);
        sentences.add(
                "An episode of forced selling happens by " + year + " in " + Words.paths(chance) + size(table, year));
        OptionalInt median = table.year(CascadeTable.FIRST_MEDIAN_ABOVE_ONE);
        OptionalInt tail = table.year(CascadeTable.FIRST_P90_ABOVE_ONE);
        if (median.isPresent()) {
            sentences.add(
                    "The market comes to feed on its own sales (distance to runaway above 1) in the median path in "
                            + median.getAsInt()
                            + (tail.isPresent() && tail.getAsInt() < median.getAsInt()
                                    ? ", in 1 path in 10 in " + tail.getAsInt()
                                    : ""));
        } else if (tail.isPresent()) {
            sentences.add("The market comes to feed on its own sales (distance to runaway above 1) in 1 path in 10 in "
                    + tail.getAsInt() + ", not in the median path by " + last);
        }
        return sentences;
    }

    /** The first year by which an episode is more likely than not; the last where none is. */
    private int firstYearMoreLikelyThanNot(CascadeTable table) {
        for (int year = run.fan().firstYear(); year < run.fan().lastYear(); year++) {
            if (table.value(year, CascadeTable.BY_YEAR, CascadeTable.VALUE) >= HALF) {
                return year;
            }
        }
        return run.fan().lastYear();
    }

    /** The ten-year yield in the episodes of a year, where the run kept them. */
    private static String size(CascadeTable table, int year) {
        double low = table.value(year, CascadeTable.PEAK, Statistic.P05.label());
        double middle = table.value(year, CascadeTable.PEAK, Statistic.P50.label());
        double high = table.value(year, CascadeTable.PEAK, Statistic.P95.label());
        if (!Double.isFinite(low + middle + high)) {
            return "";
        }
        return "; it dislocates the ten-year yield by " + NumberForm.BASIS_POINTS.of(middle / BASIS_POINTS)
                + " on its worst day (9 in 10 of that year: " + Math.round(low) + " to "
                + NumberForm.BASIS_POINTS.of(high / BASIS_POINTS) + ")";
    }
}
