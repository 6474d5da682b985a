package org.triffin.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.triffin.report.series.Fan;
import org.triffin.report.series.MarketVariables;
import org.triffin.report.series.RunLines;
import org.triffin.report.series.YearLine;
import org.triffin.results.CascadeTable;

/** How near the Treasury market comes to a cascade of forced sales over the years; sentences without a full stop. */
public final class CascadeFindings {
    private static final double FLAT = 0.02;
    private static final double HALF_A_POINT = 5e-5;

    private final RunLines lines;

    public CascadeFindings(RunLines lines) {
        this.lines = lines;
    }

    /** True when the run simulates the market. */
    public boolean isThere() {
        return MarketVariables.DRAWN.stream().allMatch(lines::holds);
    }

    /** The table of cascades, where the run has one with rows. */
    public Optional<CascadeTable> table() {
        return lines.run().cascades().filter(table -> !table.rows().isEmpty());
    }

    /** True when whether a cascade starts in a year differs from path to path. */
    public boolean byChance(CascadeTable table) {
        for (int year = lines.firstYear(); year <= lines.lastYear(); year++) {
            double chance = table.value(year, CascadeTable.IN_YEAR, CascadeTable.VALUE);
            if (chance > 0 && chance < 1) {
                return true;
            }
        }
        return false;
    }

    /** A number of the table by year, NaN where there is none. */
    public YearLine line(CascadeTable table, String variable, String statistic) {
        return YearLine.of(lines.firstYear(), lines.lastYear(), year -> table.value(year, variable, statistic));
    }

    /** Where the distance to runaway goes and when it passes one. */
    public String distance() {
        Fan fan = lines.fan(MarketVariables.DISTANCE_TO_RUNAWAY);
        String move = SafeHavenFindings.move("Feedback m*", fan.p50(), NumberForm.RATIO, FLAT) + " at the median";
        OptionalInt median = year(CascadeTable.FIRST_MEDIAN_ABOVE_ONE);
        OptionalInt tail = year(CascadeTable.FIRST_P90_ABOVE_ONE);
        if (median.isPresent()) {
            return move + "; half of the paths are past 1 from " + median.getAsInt();
        }
        return tail.isPresent()
                ? move + "; 1 in 10 paths is past 1 from " + tail.getAsInt()
                : move + "; 9 in 10 paths stay below "
                        + NumberForm.RATIO.of(fan.p90().most());
    }

    private OptionalInt year(String variable) {
        return table().map(found -> found.year(variable)).orElse(OptionalInt.empty());
    }

    /** How likely a cascade is by the last year. */
    public String probability(CascadeTable table) {
        double by = table.value(lines.lastYear(), CascadeTable.BY_YEAR, "value");
        double in = table.value(lines.lastYear(), CascadeTable.IN_YEAR, "value");
        double first = table.value(lines.firstYear(), CascadeTable.IN_YEAR, "value");
        return "A cascade starts by " + lines.lastYear() + " in " + Words.paths(by) + "; the chance in a year is "
                + Words.chance(first) + " in " + lines.firstYear()
                + (lines.firstYear() < lines.lastYear() ? " and " + Words.chance(in) + " in " + lines.lastYear() : "");
    }

    /** How large cascades are when they come. */
    public String size(CascadeTable table) {
        YearLine median = line(table, CascadeTable.PEAK, "p50");
        YearLine high = line(table, CascadeTable.PEAK, "p95");
        int last = lastKnown(median);
        return "A cascade of " + last + " peaks at " + NumberForm.WHOLE_BP.of(median.at(last))
                + " at the median; 1 in 20 goes past "
                + NumberForm.WHOLE_BP.of(high.at(last));
    }

    private static int lastKnown(YearLine line) {
        int last = line.lastYear();
        while (last > line.firstYear() && !Double.isFinite(line.at(last))) {
            last--;
        }
        return last;
    }

    /** What cascades leave in the ten-year premium in the year in which they leave most. */
    public String stress() {
        Fan fan = lines.fan(MarketVariables.STRESS_10Y);
        YearLine mean = fan.mean();
        int year = mean.firstYear();
        for (int later = year; later <= mean.lastYear(); later++) {
            year = mean.at(later) > mean.at(year) ? later : year;
        }
        if (mean.at(year) < HALF_A_POINT) {
            return "Market stress adds less than a basis point to the ten-year premium in every year on average";
        }
        return "Market stress adds " + NumberForm.BASIS_POINTS.of(mean.at(year)) + " to the ten-year premium in " + year
                + " on average, the most of all years, and "
                + NumberForm.BASIS_POINTS.of(fan.p95().at(year)) + " or more in 1 path in 20";
    }

    /** All of them. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>(List.of(distance()));
        table().filter(this::byChance).ifPresent(table -> {
            sentences.add(probability(table));
            sentences.add(size(table));
        });
        sentences.add(stress());
        return sentences;
    }
}
