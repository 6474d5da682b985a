package org.triffin.report.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.triffin.report.chart.DrawnData.Column;
import org.triffin.report.chart.ManagementCharts.Sink;
import org.triffin.report.chart.RowsPanel.Bar;
import org.triffin.report.chart.RowsPanel.Row;
import org.triffin.report.series.Interval;
import org.triffin.report.text.NumberForm;
import org.triffin.report.text.StressCauses;
import org.triffin.report.text.StressFindings;
import org.triffin.report.text.StressWords;
import org.triffin.report.text.Words;
import org.triffin.results.stress.SensitivityTable;
import org.triffin.results.stress.StressRun;

/** The charts of who causes a move, which parameters it hangs on and who pays, each where the run has its numbers. */
final class StressCauseCharts {
    private static final NumberForm BP = NumberForm.WHOLE_BP;
    private static final int MOST_PARAMETERS = 14;
    private static final String BASE = StressFindings.BASE;

    private final StressRun run;
    private final StressCauses causes;
    private final Sink sink;

    private StressCauseCharts(StressRun run, Sink sink) {
        this.run = run;
        this.causes = new StressCauses(run);
        this.sink = sink;
    }

    /** Hands over the charts of a run. */
    static void of(StressRun run, Sink sink) {
        StressCauseCharts charts = new StressCauseCharts(run, sink);
        charts.sleeves();
        charts.parameters();
        charts.agents();
    }

    private void sleeves() {
        if (causes.share("shapley_basis").isKnown()
                && causes.share("shapley_swap_spread").isKnown()) {
            List<String> names = List.of("Basis funds", "Swap-spread funds", "News and other sellers");
            List<Interval> shares =
                    List.of(causes.share("shapley_basis"), causes.share("shapley_swap_spread"), causes.rest());
            List<Color> colours = List.of(Theme.GROWTH, Theme.INFLATION, Theme.REMAINDER);
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                Interval share = shares.get(i);
                rows.add(new Row(
                        names.get(i),
                        List.of(new Bar(0, share.middle(), colours.get(i))),
                        share,
                        Optional.empty(),
                        NumberForm.WHOLE_PERCENT.of(share.middle()) + " ("
                                + NumberForm.WHOLE_PERCENT.range(share.low(), share.high()) + ")"));
            }
            DrawnData data = Intervals.table(
                    "cause", names, name -> name, name -> shares.get(names.indexOf(name)), NumberForm.PERCENT);
            sink.add(
                    "sleeves",
                    causes.sleeves(),
                    "Shares of the peak by Shapley value, medians with 9 in 10 draws",
                    causes.sleeves() + ". " + StressCauses.CONTESTED,
                    data,
                    new RowsChart(
                            List.of(new RowsPanel(
                                    "Share of the highest rise of the yield",
                                    NumberForm.WHOLE_PERCENT,
                                    rows,
                                    Optional.empty())),
                            false,
                            List.of(),
                            data));
        }
    }

    private void parameters() {
        if (run.sensitivity().rows().isEmpty()) {
            return;
        }
        List<SensitivityTable.Row> shown =
                causes.parameters().stream().limit(MOST_PARAMETERS).toList();
        double base = causes.peak(BASE).middle();
        RowsPanel panel = new RowsPanel(
                "Change of the peak from " + BP.of(base)
                        + "; behind: range of the parameter, rank correlation with the peak",
                BP,
                shown.stream().map(row -> parameter(row, base)).toList(),
                Optional.empty());
        DrawnData data = new DrawnData(
                "parameter",
                List.of(
                        new Column("low", "Low", NumberForm.SIGNIFICANT),
                        new Column("base", "Base", NumberForm.SIGNIFICANT),
                        new Column("high", "High", NumberForm.SIGNIFICANT),
                        new Column("peak_at_low", "Peak at low", NumberForm.BP),
                        new Column("peak_at_high", "Peak at high", NumberForm.BP),
                        new Column("rank_correlation", "Rank correlation", NumberForm.RATIO)),
                causes.parameters().stream()
                        .map(row -> new DrawnData.Row(
                                StressWords.spaced(row.parameter()) + " (" + row.unit() + ")",
                                List.of(
                                        row.low(),
                                        row.base(),
                                        row.high(),
                                        row.peakAtLow(),
                                        row.peakAtHigh(),
                                        row.rankCorrelation())))
                        .toList());
        sink.add(
                "parameters",
                causes.sensitivity(),
                "Peak of the ten-year yield when one parameter goes to either end of its range, bp",
                causes.sensitivity() + ".",
                data,
                new RowsChart(
                        List.of(panel),
                        false,
                        List.of(
                                new RowsChart.Key(Theme.INFLATION, "at its low end"),
                                new RowsChart.Key(Theme.PRIMARY_DEFICIT, "at its high end")),
                        data));
    }

    private static Row parameter(SensitivityTable.Row row, double base) {
        Bar low = new Bar(0, row.peakAtLow() - base, Theme.INFLATION);
        Bar high = new Bar(0, row.peakAtHigh() - base, Theme.PRIMARY_DEFICIT);
        // Where both ends move the peak the same way, the shorter bar stands in front.
        boolean lowInFront = Math.abs(low.to()) < Math.abs(high.to());
        String rank =
                Double.isFinite(row.rankCorrelation()) ? "; " + NumberForm.RATIO.signed(row.rankCorrelation()) : "";
        return new Row(
                Words.capital(StressWords.spaced(row.parameter())),
                lowInFront ? List.of(high, low) : List.of(low, high),
                Interval.NONE,
                Optional.empty(),
                NumberForm.SIGNIFICANT.range(row.low(), row.high()) + unit(row.unit()) + rank);
    }

    private static String unit(String unit) {
        return unit.equals("share") || unit.equals("ratio") || unit.isEmpty() ? "" : " " + unit;
    }

    private void agents() {
        List<String> agents = run.agents().agents();
        if (agents.isEmpty()) {
            return;
        }
        List<Row> gains = new ArrayList<>();
        List<Row> needs = new ArrayList<>();
        for (String agent : agents) {
            gains.add(gain(agent));
            needs.add(need(agent));
        }
        DrawnData data = agentData(agents);
        sink.add(
                "agents",
                causes.agents(),
                "$bn over the episode, medians; lines: 9 in 10 draws",
                causes.agents() + ".",
                data,
                new RowsChart(
                        List.of(
                                new RowsPanel("Gain or loss", NumberForm.BILLIONS, gains, Optional.empty()),
                                new RowsPanel(
                                        "Cash needed and free cash", NumberForm.BILLIONS, needs, Optional.empty())),
                        true,
                        List.of(
                                new RowsChart.Key(Theme.GROWTH, "gain"),
                                new RowsChart.Key(Theme.PRIMARY_DEFICIT, "loss"),
                                new RowsChart.Key(Theme.INTEREST, "cash needed"),
                                new RowsChart.Key(Theme.MEDIAN, "free cash (dot)")),
                        data));
    }

    private Row gain(String agent) {
        Interval gain = causes.agent(agent, "profit_and_loss");
        Color colour = gain.middle() < 0 ? Theme.PRIMARY_DEFICIT : Theme.GROWTH;
        return new Row(
                Words.capital(StressWords.agent(agent)),
                gain.isKnown() ? List.of(new Bar(0, gain.middle(), colour)) : List.of(),
                gain,
                Optional.empty(),
                gain.isKnown() ? NumberForm.BILLIONS.signed(gain.middle()) : "\u2013");
    }

    private Row need(String agent) {
        Interval need = causes.agent(agent, "liquidity_need");
        Interval free = causes.agent(agent, "free_cash");
        List<String> words = new ArrayList<>();
        if (need.isKnown()) {
            words.add("needs " + NumberForm.BILLIONS.of(need.middle()));
        }
        if (free.isKnown()) {
            words.add("has " + NumberForm.BILLIONS.of(free.middle()));
        }
        return new Row(
                Words.capital(StressWords.agent(agent)),
                need.isKnown() ? List.of(new Bar(0, need.middle(), Theme.INTEREST)) : List.of(),
                free,
                Optional.of(Theme.MEDIAN),
                words.isEmpty() ? "\u2013" : String.join(", ", words));
    }

    private DrawnData agentData(List<String> agents) {
        List<Column> columns = new ArrayList<>();
        for (String variable : List.of("profit_and_loss", "liquidity_need", "free_cash")) {
            String label = Words.capital(StressWords.spaced(variable));
            columns.add(new Column(variable, label, NumberForm.BILLIONS));
            columns.add(new Column(variable + "_p05", "from", NumberForm.BILLIONS));
            columns.add(new Column(variable + "_p95", "to", NumberForm.BILLIONS));
        }
        List<DrawnData.Row> rows = new ArrayList<>();
        for (String agent : agents) {
            List<Double> values = new ArrayList<>();
            for (String variable : List.of("profit_and_loss", "liquidity_need", "free_cash")) {
                Interval interval = causes.agent(agent, variable);
                values.addAll(List.of(interval.middle(), interval.low(), interval.high()));
            }
            rows.add(new DrawnData.Row(StressWords.agent(agent), values));
        }
        return new DrawnData("agent", columns, rows);
    }
}
