package org.triffin.report.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.triffin.model.state.AssetsState;
import org.triffin.model.state.PortfolioState.Kind;
import org.triffin.model.state.SafeHavenState;
import org.triffin.report.chart.Bars.Part;
import org.triffin.report.chart.DotsChart.Dot;
import org.triffin.report.chart.OverlayChart.Named;
import org.triffin.report.chart.PanelsChart.Panel;
import org.triffin.report.series.Fan;
import org.triffin.report.series.RunLines;
import org.triffin.report.series.YearLine;
import org.triffin.report.text.AssetFindings;
import org.triffin.report.text.HolderFindings;
import org.triffin.report.text.HolderFindings.Holder;
import org.triffin.report.text.NumberForm;
import org.triffin.report.text.RegimeFindings;
import org.triffin.report.text.SafeHavenFindings;
import org.triffin.vocabulary.Variable;

/** The charts of how the debt is managed and what it does to its holders, each where the run simulates it. */
final class ManagementCharts {
    private static final double WHOLE = 1;

    private final RunLines lines;
    private final Sink sink;

    /** Takes a chart: file name, finding, measure, description, numbers and picture. */
    @FunctionalInterface
    interface Sink {
        void add(String name, String title, String measured, String description, DrawnData data, Chart.Picture picture);
    }

    private ManagementCharts(RunLines lines, Sink sink) {
        this.lines = lines;
        this.sink = sink;
    }

    /** Hands over the charts of a run. */
    static void of(RunLines lines, Sink sink) {
        ManagementCharts charts = new ManagementCharts(lines, sink);
        charts.regimes();
        charts.haven();
        charts.holders();
        charts.assets();
    }

    private void regimes() {
        RegimeFindings findings = new RegimeFindings(lines);
        if (findings.vary()) {
            List<Part> parts = new ArrayList<>();
            List<String> remarks = new ArrayList<>();
            for (int number = 0; number < RegimeFindings.NAMES.size(); number++) {
                String name = RegimeFindings.NAMES.get(number);
                parts.add(new Part(name.replace(' ', '_'), name, Theme.REGIMES.get(number), findings.inForce(number)));
                if (findings.areCounted()) {
                    remarks.add(", begins " + NumberForm.COUNT.of(findings.takeovers(number)) + " times");
                }
            }
            AreasChart picture = new AreasChart(parts, remarks);
            sink.add(
                    "regimes",
                    findings.timeline(),
                    "Probability that a regime is in force, fiscal years"
                            + (findings.areCounted() ? "; mean number of times it begins" : ""),
                    ends(parts, NumberForm.WHOLE_PERCENT) + ".",
                    picture.data(),
                    picture);
        }
    }

    private void haven() {
        SafeHavenFindings findings = new SafeHavenFindings(lines);
        if (findings.isThere()) {
            PanelsChart erosion = new PanelsChart(List.of(
                    dial("Overall", SafeHavenState.EROSION),
                    dial("Safety", SafeHavenState.EROSION_SAFETY),
                    dial("Liquidity", SafeHavenState.EROSION_LIQUIDITY),
                    dial("Return", SafeHavenState.EROSION_RETURN)));
            sink.add(
                    "erosion",
                    findings.erosion(),
                    "Erosion, 0 none, 1 complete; end of fiscal year, " + shown(),
                    ends(erosion),
                    erosion.data(),
                    erosion);
            PanelsChart state = new PanelsChart(List.of(
                    panel("Correlation of stocks and bonds", SafeHavenState.STOCK_BOND_CORRELATION, NumberForm.RATIO)
                            .showing(0, 0),
                    panel(
                                    "Ten-year yield in a flight like April 2025, bp",
                                    SafeHavenState.FLIGHT_RESPONSE,
                                    NumberForm.BASIS_POINTS)
                            .showing(0, 0),
                    convenience(),
                    panel(
                            "Triffin ratio: safe assets over fiscal backing",
                            SafeHavenState.TRIFFIN_RATIO,
                            NumberForm.RATIO)));
            sink.add(
                    "safe-haven",
                    findings.haven(),
                    "What makes Treasuries a haven, end of fiscal year, " + shown(),
                    ends(state),
                    state.data(),
                    state);
        }
    }

    private Panel convenience() {
        List<Variable> tenors =
                List.of(SafeHavenState.CONVENIENCE_1Y, SafeHavenState.CONVENIENCE_5Y, SafeHavenState.CONVENIENCE_10Y);
        List<String> names = List.of("1 year", "5 years", "10 years");
        List<Named> fans = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            fans.add(new Named(names.get(i), lines.fan(tenors.get(i))));
        }
        return new Panel(
                "Convenience yields, medians, bp",
                tenors.stream().map(Variable::name).toList(),
                fans,
                NumberForm.BASIS_POINTS,
                0,
                0);
    }

    private Panel dial(String heading, Variable variable) {
        return panel(heading, variable, NumberForm.RATIO).showing(0, WHOLE);
    }

    private Panel panel(String heading, Variable variable, NumberForm form) {
        return Panel.of(heading, variable.name(), lines.fan(variable), form);
    }

    private void holders() {
        HolderFindings findings = new HolderFindings(lines);
        if (findings.areThere()) {
            AreasChart shares = new AreasChart(parts(findings::share), List.of());
            sink.add(
                    "holders",
                    findings.shares(),
                    "Shares of the debt held by the public, end of fiscal year" + means(),
                    ends(shares.parts(), NumberForm.WHOLE_PERCENT) + ".",
                    shares.data(),
                    shares);
            DecompositionChart bought = new DecompositionChart(
                    new Bars(parts(findings::purchasesToGdp)),
                    findings.debtChangeToGdp(),
                    "the debt",
                    NumberForm.PERCENT);
            sink.add(
                    "net-issuance",
                    findings.purchases(),
                    "Net purchases of debt by holder, % of GDP, fiscal years" + means(),
                    ends(bought.bars().parts(), NumberForm.PERCENT) + "; change of the debt "
                            + NumberForm.PERCENT.of(bought.change().last()) + ".",
                    bought.data(),
                    bought);
        }
    }

    private List<Part> parts(Function<Holder, YearLine> line) {
        List<Part> parts = new ArrayList<>();
        for (Holder holder : HolderFindings.HOLDERS) {
            Color colour = Theme.HOLDERS.get(parts.size());
            parts.add(new Part(holder.share().name().replace("_share", ""), holder.name(), colour, line.apply(holder)));
        }
        return parts;
    }

    private void assets() {
        AssetFindings findings = new AssetFindings(lines);
        if (findings.areThere()) {
            Fan value = lines.fan(AssetsState.BONDHOLDER_REAL_VALUE);
            YearLine start = YearLine.of(lines.firstYear() - 1, lines.firstYear() - 1, year -> WHOLE);
            FanChart picture = new FanChart(start, value, YearLine.EMPTY, "", List.of(WHOLE), NumberForm.RATIO);
            sink.add(
                    "bond-holder",
                    findings.bondHolder(),
                    "Real value of a dollar kept in ten-year Treasuries, coupons reinvested, 1 at the start",
                    findings.bondHolder() + ".",
                    picture.data(),
                    picture);
            DotsChart portfolios = new DotsChart(
                    "portfolio",
                    List.of("60/40", "60/40 with gold", "risk parity", "risk parity with gold"),
                    List.of("median"),
                    List.of(
                            panel("Return in a year", "return", kind -> average(findings, kind)),
                            panel("Volatility a year", "volatility", kind -> last(kind.volatility())),
                            ratio(kind -> last(kind.sharpe())),
                            panel("Largest fall from a peak", "drawdown", kind -> last(kind.drawdown()))),
                    false);
            sink.add(
                    "portfolios",
                    findings.portfolios(),
                    "Median and range of 9 in 10 paths to " + lines.lastYear()
                            + "; returns before inflation, average of the years",
                    findings.portfolios() + ".",
                    portfolios.data(),
                    portfolios);
        }
    }

    private static DotsChart.Panel panel(String heading, String name, Function<Kind, Dot> dot) {
        return new DotsChart.Panel(heading, name, NumberForm.PERCENT, dots(dot));
    }

    private static DotsChart.Panel ratio(Function<Kind, Dot> dot) {
        return new DotsChart.Panel("Sharpe ratio", "sharpe", NumberForm.RATIO, dots(dot));
    }

    private static List<List<Dot>> dots(Function<Kind, Dot> dot) {
        List<List<Dot>> dots = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            dots.add(List.of(dot.apply(kind)));
        }
        return dots;
    }

    private Dot average(AssetFindings findings, Kind kind) {
        Fan fan = lines.fan(kind.totalReturn());
        return new Dot(findings.average(fan.p50()), findings.average(fan.p05()), findings.average(fan.p95()));
    }

    private Dot last(Variable variable) {
        Fan fan = lines.fan(variable);
        return new Dot(fan.p50().last(), fan.p05().last(), fan.p95().last());
    }

    private String ends(PanelsChart chart) {
        List<String> words = new ArrayList<>();
        for (Panel panel : chart.panels()) {
            for (Named named : panel.fans()) {
                Fan fan = named.fan();
                words.add(panel.heading() + (panel.fans().size() > 1 ? " (" + named.name() + ")" : "") + ": "
                        + panel.form().of(fan.p50().last())
                        + (fan.isLine()
                                ? ""
                                : " ("
                                        + panel.form()
                                                .range(
                                                        fan.p05().last(),
                                                        fan.p95().last()) + ")"));
            }
        }
        return "Medians" + (lines.isDeterministic() ? "" : " and the range of 9 in 10 paths") + " in "
                + lines.lastYear() + ". " + String.join("; ", words) + ".";
    }

    private String ends(List<Part> parts, NumberForm form) {
        return "In " + lines.lastYear() + ": "
                + String.join(
                        ", ",
                        parts.stream()
                                .map(part -> part.label() + " "
                                        + form.of(part.values().last()))
                                .toList());
    }

    private String shown() {
        return lines.isDeterministic() ? "one path" : "median with half, 8 and 9 in 10 paths";
    }

    private String means() {
        return lines.isDeterministic() ? "" : "; means over the paths";
    }
}
