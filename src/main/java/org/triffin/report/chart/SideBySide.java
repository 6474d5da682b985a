package org.triffin.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.triffin.model.state.AssetsState;
import org.triffin.model.state.EconomyState;
import org.triffin.report.chart.DotsChart.Dot;
import org.triffin.report.chart.DotsChart.Panel;
import org.triffin.report.chart.OverlayChart.Named;
import org.triffin.report.series.Effect;
import org.triffin.report.series.Fan;
import org.triffin.report.series.Measure;
import org.triffin.report.series.RunLines;
import org.triffin.report.text.ComparisonFindings;
import org.triffin.report.text.NumberForm;
import org.triffin.report.text.PayFindings;
import org.triffin.report.text.SignatureFindings;
import org.triffin.vocabulary.Variable;

/** What regimes and other ways of managing the debt do, side by side: the outcomes, who pays, and what assets earn. */
final class SideBySide {
    /** The most bars that are still told apart. */
    private static final int MOST_BARS = 8;

    private static final int MOST_HORIZONS = 2;

    private final List<RunLines> runs;
    private final List<Effect> effects;
    private final String footer;

    SideBySide(List<RunLines> runs, List<Effect> effects, String footer) {
        this.runs = List.copyOf(runs);
        this.effects = List.copyOf(effects);
        this.footer = footer;
    }

    void addTo(List<Chart> charts) {
        if (runs.size() <= GridChart.MOST) {
            charts.add(grid());
        }
        if (runs.size() <= MOST_BARS) {
            charts.add(whoPays());
        }
        if (!effects.isEmpty()) {
            charts.add(signature());
        }
    }

    private Chart grid() {
        List<GridChart.Row> rows = new ArrayList<>();
        rows.add(row("Debt / GDP", "debt_to_gdp", NumberForm.WHOLE_PERCENT, run -> run.fan(Measure.DEBT_TO_GDP)));
        rows.add(row(
                "Inflation, GDP price index", "inflation", NumberForm.PERCENT, run -> run.fan(EconomyState.INFLATION)));
        rows.add(row("Ten-year yield", "yield_10y", NumberForm.PERCENT, run -> run.fan(Measure.YIELD_10Y)));
        Variable value = AssetsState.BONDHOLDER_REAL_VALUE;
        boolean assets = runs.stream().allMatch(run -> run.holds(List.of(value)));
        if (assets) {
            rows.add(
                    row("Real value of a bond holder's dollar", value.name(), NumberForm.RATIO, run -> run.fan(value)));
        }
        GridChart picture = new GridChart(rows);
        ComparisonFindings findings = new ComparisonFindings(runs);
        return new Chart(
                "side-by-side",
                assets ? bondHolders() : findings.debt(),
                "Median with half, 8 and 9 in 10 paths, one scale a row; dashed: median of " + name(runs.get(0)),
                description(rows),
                footer,
                picture.data(),
                picture);
    }

    private GridChart.Row row(String heading, String column, NumberForm form, Function<RunLines, Fan> fan) {
        return new GridChart.Row(
                heading,
                column,
                form,
                runs.stream().map(run -> new Named(name(run), fan.apply(run))).toList());
    }

    private String bondHolders() {
        Comparator<RunLines> byEnd = Comparator.comparingDouble(SideBySide::realValue);
        RunLines worst = runs.stream().min(byEnd).orElseThrow();
        RunLines best = runs.stream().max(byEnd).orElseThrow();
        return "A bond holder\u2019s dollar ends between $" + NumberForm.RATIO.of(realValue(worst)) + " (" + name(worst)
                + ") and $" + NumberForm.RATIO.of(realValue(best)) + " (" + name(best)
                + ") in prices of the start";
    }

    private static double realValue(RunLines run) {
        return run.fan(AssetsState.BONDHOLDER_REAL_VALUE).p50().last();
    }

    private static String description(List<GridChart.Row> rows) {
        List<String> sentences = new ArrayList<>();
        for (GridChart.Row row : rows) {
            sentences.add(row.heading() + ": "
                    + String.join(
                            ", ",
                            row.fans().stream()
                                    .map(named -> named.name() + " "
                                            + row.form().of(named.fan().p50().last()))
                                    .toList())
                    + ".");
        }
        return "Medians in the last year. " + String.join(" ", sentences);
    }

    private Chart whoPays() {
        PayFindings findings = new PayFindings(runs);
        WhoPaysChart picture = new WhoPaysChart(findings.bills());
        return new Chart(
                "who-pays",
                findings.finding(),
                "Parts of the change of debt/GDP from " + (runs.get(0).firstYear() - 1) + " to "
                        + runs.get(0).lastYear() + ", points of GDP, means over the paths; dot: the change",
                findings.description(),
                footer,
                picture.data(),
                picture);
    }

    private Chart signature() {
        SignatureFindings findings = new SignatureFindings(effects);
        List<Integer> horizons = findings.years().stream().limit(MOST_HORIZONS).toList();
        List<Panel> panels = new ArrayList<>();
        for (String regime : findings.regimes()) {
            List<List<Dot>> dots = new ArrayList<>();
            for (String variable : findings.variables()) {
                dots.add(horizons.stream()
                        .map(years -> findings.effect(regime, variable, years)
                                .map(effect -> new Dot(effect.meanDifference(), effect.low(), effect.high()))
                                .orElse(Dot.NONE))
                        .toList());
            }
            panels.add(new Panel(regime, regime.replaceAll("[^A-Za-z0-9]+", "_"), NumberForm.POINTS, dots));
        }
        DotsChart picture = new DotsChart(
                "outcome",
                findings.variables().stream().map(SignatureFindings::label).toList(),
                horizons.stream().map(years -> "first " + years + " years").toList(),
                panels,
                true);
        return new Chart(
                "signature",
                findings.finding(),
                "Paired difference from current policy on the same shocks, points a year; mean with its 90% interval,"
                        + " often narrower than the dot",
                findings.description(),
                footer,
                picture.data(),
                picture);
    }

    private static String name(RunLines run) {
        return run.run().manifest().scenario().name();
    }
}
