package org.triffin.report.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.triffin.report.chart.DrawnData.Column;
import org.triffin.report.chart.ManagementCharts.Sink;
import org.triffin.report.chart.RowsPanel.Bar;
import org.triffin.report.chart.RowsPanel.Line;
import org.triffin.report.chart.RowsPanel.Row;
import org.triffin.report.series.Interval;
import org.triffin.report.text.NumberForm;
import org.triffin.report.text.StressCauses;
import org.triffin.report.text.StressFindings;
import org.triffin.report.text.StressWords;
import org.triffin.report.text.Words;
import org.triffin.results.stress.PolicyTable;
import org.triffin.results.stress.StressRun;

/** The charts of what would change a move and what that costs, each where the run has its numbers. */
final class StressRemedyCharts {
    private static final NumberForm BP = NumberForm.WHOLE_BP;
    private static final String BASE = StressFindings.BASE;

    private final StressCauses causes;
    private final Sink sink;

    private StressRemedyCharts(StressRun run, Sink sink) {
        this.causes = new StressCauses(run);
        this.sink = sink;
    }

    /** Hands over the charts of a run. */
    static void of(StressRun run, Sink sink) {
        StressRemedyCharts charts = new StressRemedyCharts(run, sink);
        charts.whatIfs();
        charts.policies();
    }

    private void whatIfs() {
        List<String> cases = causes.whatIfs();
        if (cases.isEmpty()) {
            return;
        }
        double base = causes.peak(BASE).middle();
        Optional<Line> line = Optional.of(new Line(base, "this scenario " + BP.of(base)));
        List<RowsPanel> panels = new ArrayList<>();
        panels.add(new RowsPanel("What if", BP, peaks(cases, base), line));
        if (!causes.severities().isEmpty()) {
            panels.add(new RowsPanel("How hard the shock", BP, peaks(causes.severities(), base), line));
        }
        List<String> all = new ArrayList<>(List.of(BASE));
        all.addAll(cases);
        all.addAll(causes.severities());
        DrawnData data = Intervals.table("case", all, StressWords::caseOf, causes::peak, BP);
        sink.add(
                "counterfactuals",
                causes.whatIf(),
                "Highest change of the ten-year yield since the eve, bp: median with 9 in 10 draws, each on the same draws",
                causes.whatIf() + ".",
                data,
                new RowsChart(panels, false, List.of(), data));
    }

    private List<Row> peaks(List<String> cases, double base) {
        return cases.stream()
                .map(name -> {
                    Interval peak = causes.peak(name);
                    Color colour = peak.middle() > base ? Theme.OTHER : Theme.MEDIAN;
                    return new Row(
                            Words.capital(StressWords.caseOf(name)),
                            List.of(),
                            peak,
                            Optional.of(colour),
                            BP.of(peak.middle()) + " (" + NumberForm.INDEX.signed(peak.middle() - base) + ")");
                })
                .toList();
    }

    private void policies() {
        List<PolicyTable.Row> purchases = causes.purchases();
        List<PolicyTable.Row> others = causes.others();
        List<RowsPanel> panels = new ArrayList<>();
        if (!purchases.isEmpty()) {
            panels.add(new RowsPanel(
                    "Bought in dollars: $bn for a basis point off the peak (less is better)",
                    NumberForm.BILLIONS,
                    purchases.stream().map(row -> policy(row, Theme.OTHER)).toList(),
                    Optional.empty()));
        }
        if (!others.isEmpty()) {
            panels.add(new RowsPanel(
                    "Set by rule: basis points off the peak for one unit of the policy (more is better)",
                    BP,
                    others.stream().map(row -> policy(row, Theme.MEDIAN)).toList(),
                    Optional.empty()));
        }
        if (!panels.isEmpty()) {
            List<PolicyTable.Row> all = new ArrayList<>(purchases);
            all.addAll(others);
            DrawnData data = new DrawnData(
                    "policy",
                    List.of(
                            new Column("amount", "Amount", NumberForm.COUNT),
                            new Column("bp_avoided", "Off the peak", NumberForm.BP),
                            new Column("per_unit", "Per unit", NumberForm.COUNT)),
                    all.stream()
                            .map(row -> new DrawnData.Row(
                                    StressWords.policy(row.policy()) + " (" + row.unit() + "; " + row.perUnitUnit()
                                            + ")",
                                    List.of(row.amount(), row.bpAvoided(), row.perUnit())))
                            .toList());
            sink.add(
                    "policies",
                    causes.policy(),
                    "What each policy buys, from the median peak with and without it",
                    causes.policy() + ".",
                    data,
                    new RowsChart(panels, false, List.of(), data));
        }
    }

    private static Row policy(PolicyTable.Row row, Color colour) {
        boolean dollars = row.unit().equals("$bn");
        String words = dollars && StressCauses.per(row).startsWith(" per bp")
                ? NumberForm.BILLIONS.of(row.perUnit()) + " per bp (" + NumberForm.BILLIONS.of(row.amount())
                        + " takes off " + NumberForm.BP.of(row.bpAvoided()) + ")"
                : NumberForm.BP.of(row.perUnit()) + StressCauses.per(row);
        return new Row(
                Words.capital(StressWords.policy(row.policy())),
                List.of(new Bar(0, row.perUnit(), colour)),
                Interval.NONE,
                Optional.empty(),
                words);
    }
}
