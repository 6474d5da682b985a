package org.triffin.report.chart;

import java.util.List;
import org.triffin.report.chart.ManagementCharts.Sink;
import org.triffin.report.chart.YearIntervalsChart.Panel;
import org.triffin.report.series.Fan;
import org.triffin.report.series.MarketVariables;
import org.triffin.report.series.RunLines;
import org.triffin.report.series.YearLine;
import org.triffin.report.text.CascadeFindings;
import org.triffin.report.text.NumberForm;
import org.triffin.results.CascadeTable;

/** The charts of how near the Treasury market comes to a cascade of forced sales, each where the run simulates it. */
final class CascadeCharts {
    private static final double RUNAWAY = 1;

    private final RunLines lines;
    private final CascadeFindings findings;
    private final Sink sink;

    private CascadeCharts(RunLines lines, Sink sink) {
        this.lines = lines;
        this.findings = new CascadeFindings(lines);
        this.sink = sink;
    }

    /** Hands over the charts of a run. */
    static void of(RunLines lines, Sink sink) {
        CascadeCharts charts = new CascadeCharts(lines, sink);
        if (charts.findings.isThere()) {
            charts.distance();
            charts.findings.table().filter(charts.findings::byChance).ifPresent(charts::cascades);
            charts.stress();
        }
    }

    private void distance() {
        Fan fan = lines.fan(MarketVariables.DISTANCE_TO_RUNAWAY);
        FanChart picture = new FanChart(YearLine.EMPTY, fan, YearLine.EMPTY, "", List.of(RUNAWAY), NumberForm.RATIO)
                .reaching(RUNAWAY, "runaway: forced sales feed themselves");
        sink.add(
                "runaway",
                findings.distance(),
                "Feedback m*: bp of further move per bp of move if every fund were at its limit, end of fiscal year",
                findings.distance() + ".",
                picture.data(),
                picture);
    }

    private void cascades(CascadeTable table) {
        YearIntervalsChart chances = new YearIntervalsChart(
                List.of(
                        chance(table, "Starts in the year", CascadeTable.IN_YEAR),
                        chance(table, "Has started by the year", CascadeTable.BY_YEAR)),
                NumberForm.PERCENT,
                "95% interval");
        sink.add(
                "cascade-probability",
                findings.probability(table),
                "Probability of a cascade of forced sales, % of paths, fiscal years, with its 95% interval",
                findings.probability(table) + ".",
                chances.data(),
                chances);
        Panel sizes = new Panel(
                "Highest dislocation of the ten-year yield in a cascade that starts in the year",
                "peak",
                findings.line(table, CascadeTable.PEAK, "p50"),
                findings.line(table, CascadeTable.PEAK, "p05"),
                findings.line(table, CascadeTable.PEAK, "p95"));
        if (Double.isFinite(sizes.middle().most())) {
            YearIntervalsChart picture =
                    new YearIntervalsChart(List.of(sizes), NumberForm.WHOLE_BP, "9 in 10 cascades");
            sink.add(
                    "cascade-size",
                    findings.size(table),
                    "Peak of cascades, bp: median with the range of 9 in 10 cascades, by fiscal year",
                    findings.size(table) + ".",
                    picture.data(),
                    picture);
        }
    }

    private Panel chance(CascadeTable table, String heading, String variable) {
        return new Panel(
                heading,
                variable,
                findings.line(table, variable, "value"),
                findings.line(table, variable, "low"),
                findings.line(table, variable, "high"));
    }

    private void stress() {
        Fan fan = lines.fan(MarketVariables.STRESS_10Y);
        FanChart picture = new FanChart(YearLine.EMPTY, fan, YearLine.EMPTY, "", List.of(), NumberForm.BASIS_POINTS)
                .reaching(0, "");
        sink.add(
                "market-stress",
                findings.stress(),
                "Market stress in the ten-year term premium, bp, fiscal-year averages",
                findings.stress() + ".",
                picture.data(),
                picture);
    }
}
