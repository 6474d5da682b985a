package org.triffin.report.text;

import java.util.OptionalDouble;
import org.triffin.report.series.Fan;
import org.triffin.report.series.Measure;
import org.triffin.report.series.RunLines;
import org.triffin.report.series.YearLine;
import org.triffin.results.EventTable;

/** What a run says about interest, rates and the deficit: sentences without a full stop, made from its numbers. */
public final class RateFindings {
    private static final String RATE_ABOVE_GROWTH = "interest_rate_above_growth";
    private static final double FLAT = 0.0015;

    private final RunLines lines;

    public RateFindings(RunLines lines) {
        this.lines = lines;
    }

    /** Where net interest goes as a share of GDP. */
    public String interestToGdp() {
        return Level.sentence(lines, Measure.NET_INTEREST_TO_GDP, "Net interest", " of GDP", NumberForm.PERCENT, FLAT);
    }

    /** Cents of a dollar of revenue that go to interest, now and at the end. */
    public String interestToRevenue() {
        YearLine past = lines.past(Measure.NET_INTEREST_TO_REVENUE);
        Fan fan = lines.fan(Measure.NET_INTEREST_TO_REVENUE);
        long end = Math.round(fan.p50().last() * 100);
        if (past.isEmpty() || end <= 0 || end >= 100) {
            return Level.sentence(
                    lines, Measure.NET_INTEREST_TO_REVENUE, "Net interest", " of revenue", NumberForm.PERCENT, FLAT);
        }
        long start = Math.round(past.last() * 100);
        String sentence = "Interest takes " + end + " cents of every dollar of revenue in " + fan.lastYear();
        return end == start
                ? sentence + ", as in " + past.lastYear()
                : sentence + ", " + (end > start ? "up" : "down") + " from " + start + " in " + past.lastYear();
    }

    /** Where the average rate on the debt goes. */
    public String averageRate() {
        return Level.sentence(
                lines, Measure.EFFECTIVE_RATE, "The average rate on the debt", "", NumberForm.PERCENT, FLAT);
    }

    /** What the ten-year yield is made of at the end, on average over the paths. */
    public String yieldParts() {
        return "Of a ten-year yield of " + NumberForm.PERCENT.of(mean(Measure.YIELD_10Y)) + " in " + lines.lastYear()
                + ", " + points(Measure.EXPECTED_INFLATION_10Y) + " points are expected inflation, "
                + points(Measure.EXPECTED_REAL_RATE_10Y) + " the expected real rate and "
                + points(Measure.TERM_PREMIUM_10Y) + " the term premium";
    }

    /** How far the term premium moves. */
    public String termPremium() {
        YearLine median = lines.fan(Measure.TERM_PREMIUM_10Y).p50();
        double change = median.last() - median.at(lines.firstYear());
        String level = NumberForm.PERCENT.of(median.last());
        return Math.abs(change) < 5e-4
                ? "The ten-year term premium stays near " + level + " to " + lines.lastYear()
                : "The ten-year term premium " + Words.move(change, 0) + " by "
                        + NumberForm.BASIS_POINTS.of(Math.abs(change)) + " to " + level + " between "
                        + lines.firstYear() + " and " + lines.lastYear();
    }

    /** Where the deficit goes and how much of it is interest, on average over the paths. */
    public String deficit() {
        YearLine past = lines.past(Measure.DEFICIT_TO_GDP);
        double end = mean(Measure.DEFICIT_TO_GDP);
        String interest = ", with interest alone at " + NumberForm.PERCENT.of(mean(Measure.NET_INTEREST_TO_GDP));
        String move = past.isEmpty() ? Words.STAYS : Words.move(end - past.last(), FLAT);
        return move.equals(Words.STAYS)
                ? "The deficit is " + NumberForm.PERCENT.of(end) + " of GDP in " + lines.lastYear() + interest
                : "The deficit " + move + " from " + NumberForm.PERCENT.of(past.last()) + " of GDP in "
                        + past.lastYear() + " to " + NumberForm.PERCENT.of(end) + " in " + lines.lastYear() + interest;
    }

    /** How often the interest rate on the debt exceeds growth. */
    public String rateLessGrowth() {
        Fan fan = lines.fan(Measure.INTEREST_GROWTH_DIFFERENTIAL);
        if (lines.isDeterministic()) {
            double end = fan.p50().last();
            return "The interest rate on the debt is "
                    + NumberForm.PERCENT.of(Math.abs(end)).replace("%", " points") + (end > 0 ? " above" : " below")
                    + " growth in " + fan.lastYear();
        }
        double first = inYear(fan.firstYear());
        double last = inYear(fan.lastYear());
        String now = "The interest rate on the debt exceeds growth in " + Words.paths(last) + " in " + fan.lastYear();
        return fan.firstYear() == fan.lastYear()
                ? now
                : now + ", against " + Words.paths(first) + " in " + fan.firstYear();
    }

    private double inYear(int year) {
        return lines.run()
                .events()
                .row(RATE_ABOVE_GROWTH, OptionalDouble.empty(), year)
                .map(EventTable.Row::inYear)
                .orElseThrow();
    }

    private double mean(Measure measure) {
        return lines.fan(measure).mean().last();
    }

    private String points(Measure measure) {
        return NumberForm.PERCENT.of(mean(measure)).replace("%", "");
    }
}
