package org.triffin.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.triffin.report.chart.Bars.Part;
import org.triffin.report.chart.ProbabilityChart.Level;
import org.triffin.report.chart.ProbabilityChart.Panel;
import org.triffin.report.series.Fan;
import org.triffin.report.series.Measure;
import org.triffin.report.series.RunLines;
import org.triffin.report.series.YearLine;
import org.triffin.report.text.DebtFindings;
import org.triffin.report.text.NumberForm;
import org.triffin.report.text.RateFindings;
import org.triffin.report.text.RunWords;

/** Every chart of a run, in the order of the page: each with its finding as title. */
public final class ChartCatalogue {
    private static final String INTEREST_ABOVE = "interest_to_revenue_above";
    private static final int LEAST_PAST = 14;
    /** Years of history per projected year: enough to judge what is ahead without squeezing it. */
    private static final int PAST_PER_YEAR_AHEAD = 4;

    private static final int LONG_PAST_PER_YEAR_AHEAD = 7;

    private final RunLines lines;
    private final DebtFindings debt;
    private final RateFindings rates;
    private final RunWords words;
    private final String means;
    private final List<Chart> charts = new ArrayList<>();

    private ChartCatalogue(RunLines lines) {
        this.lines = lines;
        this.debt = new DebtFindings(lines);
        this.rates = new RateFindings(lines);
        this.words = new RunWords(lines);
        this.means = lines.isDeterministic() ? "" : ", means over the paths";
    }

    /**
     * The charts of a run. A run without a compare-to has no difference, one without shocks no probabilities,
     * and only what is simulated is drawn.
     */
    public static List<Chart> of(RunLines lines) {
        ChartCatalogue catalogue = new ChartCatalogue(lines);
        catalogue.debt();
        catalogue.interest();
        catalogue.rates();
        catalogue.maturities();
        ManagementCharts.of(lines, catalogue::add);
        CascadeCharts.of(lines, catalogue::add);
        return List.copyOf(catalogue.charts);
    }

    private void debt() {
        List<Double> levels = DebtFindings.levels(lines, DebtFindings.ABOVE);
        fan(
                "debt-to-gdp",
                debt.debtToGdp(),
                "Debt held by the public, % of GDP, end of fiscal year",
                Measure.DEBT_TO_GDP,
                NumberForm.WHOLE_PERCENT,
                LONG_PAST_PER_YEAR_AHEAD,
                levels);
        if (!lines.isDeterministic() && !levels.isEmpty()) {
            probabilities(levels);
        }
        decomposition();
        lines.difference(Measure.DEBT_TO_GDP).ifPresent(this::difference);
    }

    private void interest() {
        fan(
                "net-interest-to-gdp",
                rates.interestToGdp(),
                "Net interest, % of GDP, fiscal years",
                Measure.NET_INTEREST_TO_GDP,
                NumberForm.PERCENT,
                LONG_PAST_PER_YEAR_AHEAD,
                List.of());
        fan(
                "net-interest-to-revenue",
                rates.interestToRevenue(),
                "Net interest, % of federal revenue, fiscal years",
                Measure.NET_INTEREST_TO_REVENUE,
                NumberForm.WHOLE_PERCENT,
                LONG_PAST_PER_YEAR_AHEAD,
                DebtFindings.levels(lines, INTEREST_ABOVE));
        parts(
                "deficit",
                rates.deficit(),
                "Primary deficit and net interest, % of GDP, fiscal years" + means,
                Measure.DEFICIT_TO_GDP,
                "deficit",
                new Bars(List.of(
                        part(
                                "primary_deficit",
                                "primary deficit",
                                Theme.PRIMARY_DEFICIT,
                                Measure.PRIMARY_DEFICIT_TO_GDP),
                        part("net_interest", "interest", Theme.INTEREST, Measure.NET_INTEREST_TO_GDP))));
    }

    private void rates() {
        fan(
                "average-rate",
                rates.averageRate(),
                "Interest over average debt, % a year, fiscal years (history: net interest)",
                Measure.EFFECTIVE_RATE,
                NumberForm.PERCENT,
                LONG_PAST_PER_YEAR_AHEAD,
                List.of());
        fan(
                "rate-less-growth",
                rates.rateLessGrowth(),
                "Interest rate on the debt less growth of nominal GDP, percentage points, fiscal years",
                Measure.INTEREST_GROWTH_DIFFERENTIAL,
                NumberForm.PERCENT,
                PAST_PER_YEAR_AHEAD,
                List.of(0.0));
        parts(
                "ten-year-yield",
                rates.yieldParts(),
                "Ten-year Treasury yield and its parts, % a year, fiscal-year averages" + means,
                Measure.YIELD_10Y,
                "yield",
                new Bars(List.of(
                        part(
                                "expected_inflation",
                                "expected inflation",
                                Theme.INFLATION,
                                Measure.EXPECTED_INFLATION_10Y),
                        part("expected_real_rate", "expected real rate", Theme.GROWTH, Measure.EXPECTED_REAL_RATE_10Y),
                        part("term_premium", "term premium", Theme.TERM_PREMIUM, Measure.TERM_PREMIUM_10Y))));
        fan(
                "term-premium",
                rates.termPremium(),
                "Ten-year term premium, % a year, fiscal-year averages",
                Measure.TERM_PREMIUM_10Y,
                NumberForm.PERCENT,
                PAST_PER_YEAR_AHEAD,
                List.of());
    }

    private void fan(
            String name,
            String title,
            String measured,
            Measure measure,
            NumberForm form,
            int pastPerYear,
            List<Double> levels) {
        FanChart picture = new FanChart(
                shown(lines.past(measure), pastPerYear),
                lines.fan(measure),
                lines.cbo(measure),
                words.vintage(),
                levels,
                form);
        add(name, title, measured, words.fan(measure, form), picture.data(), picture);
    }

    private void parts(String name, String title, String measured, Measure measure, String whole, Bars bars) {
        PartsChart picture = new PartsChart(
                shown(lines.past(measure), PAST_PER_YEAR_AHEAD), bars, lines.fan(measure), whole, NumberForm.PERCENT);
        String ends = String.join(
                ", ",
                bars.parts().stream()
                        .map(part -> part.label() + " "
                                + NumberForm.PERCENT.of(part.values().last()))
                        .toList());
        add(
                name,
                title,
                measured,
                "In " + lines.lastYear() + ": " + ends + ". " + words.fan(measure, NumberForm.PERCENT),
                picture.data(),
                picture);
    }

    /** A part with its past, where that is known. */
    private Part part(String name, String label, java.awt.Color colour, Measure measure) {
        YearLine ahead = lines.fan(measure).mean();
        YearLine past = shown(lines.past(measure), PAST_PER_YEAR_AHEAD);
        return new Part(
                name,
                label,
                colour,
                past.isEmpty()
                        ? ahead
                        : YearLine.of(
                                past.firstYear(),
                                ahead.lastYear(),
                                year -> year < ahead.firstYear() ? past.at(year) : ahead.at(year)));
    }

    private void decomposition() {
        DecompositionChart picture = DecompositionChart.of(lines.run().decomposition());
        add(
                "decomposition",
                debt.drivers(),
                "What changes debt/GDP each fiscal year, percentage points of GDP" + means,
                debt.drivers() + ".",
                picture.data(),
                picture);
    }

    private void difference(Fan difference) {
        DifferenceChart picture = new DifferenceChart(
                lines.run().manifest().scenario().name(),
                lines.fan(Measure.DEBT_TO_GDP),
                lines.run().manifest().compareTo().orElseThrow().name(),
                lines.comparison(Measure.DEBT_TO_GDP).orElseThrow(),
                difference);
        String finding = debt.difference().orElseThrow();
        add(
                "difference",
                finding,
                "Debt held by the public, % of GDP; medians with the middle half of the paths",
                finding + ".",
                picture.data(),
                picture);
    }

    private void probabilities(List<Double> levels) {
        List<Panel> panels = new ArrayList<>();
        panels.add(panel(DebtFindings.ABOVE, "Debt as % of GDP", levels));
        List<Double> interest = DebtFindings.levels(lines, INTEREST_ABOVE);
        if (!interest.isEmpty()) {
            panels.add(panel(INTEREST_ABOVE, "Net interest as % of revenue", interest));
        }
        ProbabilityChart picture = new ProbabilityChart(panels);
        add(
                "thresholds",
                debt.thresholds(),
                "Probability of having passed a level by the fiscal year, with its 95% interval",
                debt.thresholds() + ". " + words.probabilities(),
                picture.data(),
                picture);
    }

    private Panel panel(String event, String heading, List<Double> levels) {
        return new Panel(
                event,
                heading,
                levels.stream()
                        .map(level -> Level.of(lines.run().events(), event, level, lines.firstYear(), lines.lastYear()))
                        .toList());
    }

    private void maturities() {
        if (!lines.run().ladder().rows().isEmpty()) {
            LadderChart picture = LadderChart.of(lines.run().ladder());
            add(
                    "maturity-ladder",
                    debt.maturities(),
                    "Face of the debt at the start by fiscal year of maturity, current dollars",
                    debt.maturities() + ".",
                    picture.data(),
                    picture);
        }
    }

    private YearLine shown(YearLine past, int perYear) {
        int years = Math.max(LEAST_PAST, perYear * (lines.lastYear() - lines.firstYear() + 1));
        return past.between(past.lastYear() - years + 1, past.lastYear());
    }

    private void add(
            String name, String title, String measured, String description, DrawnData data, Chart.Picture picture) {
        charts.add(new Chart(
                name,
                title,
                measured + " \u00b7 " + lines.run().manifest().scenario().title(),
                description,
                words.footer(),
                data,
                picture));
    }
}
