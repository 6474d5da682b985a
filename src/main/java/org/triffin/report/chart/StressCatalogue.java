package org.triffin.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.triffin.report.chart.DayPanel.Level;
import org.triffin.report.chart.HistogramChart.Histogram;
import org.triffin.report.chart.HistogramChart.Mark;
import org.triffin.report.series.DayFan;
import org.triffin.report.series.Interval;
import org.triffin.report.series.SpiralDay;
import org.triffin.report.text.NumberForm;
import org.triffin.report.text.StressCauses;
import org.triffin.report.text.StressFindings;
import org.triffin.report.text.StressWords;
import org.triffin.results.stress.DrawTable;
import org.triffin.results.stress.StressRun;

/** Every chart of a stress run, in the order of the page: each with its finding as title, each where its table has rows. */
public final class StressCatalogue {
    private static final String YIELD = "yield_10y";
    private static final String PEAK = "peak_yield_10y";
    private static final NumberForm BP = NumberForm.WHOLE_BP;

    private final StressRun run;
    private final StressFindings findings;
    private final StressWords words;
    private final List<Chart> charts = new ArrayList<>();

    private StressCatalogue(StressRun run) {
        this.run = run;
        this.findings = new StressFindings(run);
        this.words = new StressWords(run);
    }

    /** The charts of a run. */
    public static List<Chart> of(StressRun run) {
        StressCatalogue catalogue = new StressCatalogue(run);
        if (run.replay().has(YIELD)) {
            catalogue.replay();
        }
        SpiralDay.worst(run.spiral()).ifPresent(catalogue::spiral);
        catalogue.phase();
        catalogue.distribution();
        StressRemedyCharts.of(run, catalogue::add);
        StressCauseCharts.of(run, catalogue::add);
        catalogue.warning();
        return List.copyOf(catalogue.charts);
    }

    private void replay() {
        List<DayPanel> panels = new ArrayList<>();
        DayFan yields = DayFan.of(run.replay(), YIELD);
        panels.add(new DayPanel("Ten-year yield, change since the eve", YIELD, yields.afterEve(0), BP, List.of()));
        if (run.replay().has("move_index")) {
            panels.add(new DayPanel(
                    "Implied volatility, an index like MOVE",
                    "move_index",
                    DayFan.of(run.replay(), "move_index"),
                    NumberForm.INDEX,
                    List.of()));
        }
        List<String> events = IntStream.rangeClosed(1, run.replay().days())
                .mapToObj(words::event)
                .toList();
        ReplayChart picture = new ReplayChart(panels, events, words::day);
        List<String> said = new ArrayList<>();
        for (int day = 1; day <= events.size(); day++) {
            if (!events.get(day - 1).isEmpty()) {
                said.add(words.day(day) + ": " + events.get(day - 1));
            }
        }
        add(
                "replay",
                findings.replay(),
                "Day by day: median of the draws with the middle half and 9 in 10; dots are observed closes",
                findings.replay() + "." + (said.isEmpty() ? "" : " Events: " + String.join("; ", said) + "."),
                picture.data(),
                picture);
    }

    private void spiral(SpiralDay day) {
        SpiralChart picture = new SpiralChart(day);
        SpiralDay.Round whole = day.whole();
        add(
                "spiral",
                findings.spiral(day),
                "The worst day of the median draw, round by round: read each row from left to right, then follow the arrow down",
                findings.spiral(day) + ". Over the day funds lose " + NumberForm.COUNT.of(whole.loss())
                        + ", are called for " + NumberForm.COUNT.of(whole.marginCall()) + " and sell "
                        + NumberForm.COUNT.of(whole.sales()) + " billion dollars.",
                picture.data(),
                picture);
    }

    private void phase() {
        if (!run.phase().rows().isEmpty()) {
            PhaseChart picture = new PhaseChart(run.phase(), run.boundary());
            add(
                    "phase",
                    findings.phase(),
                    "Highest dislocation of the ten-year yield in bp, medians over "
                            + run.manifest().sampling().populations() + " populations of funds",
                    findings.phase() + ". The table holds every place of the map.",
                    picture.data(),
                    picture);
        }
    }

    private void distribution() {
        List<Histogram> histograms = new ArrayList<>();
        List<DrawTable.Row> base = run.draws().of(StressFindings.BASE);
        List<DrawTable.Row> prior = run.draws().of("prior");
        if (!base.isEmpty()) {
            histograms.add(
                    histogram("Only the funds are drawn, parameters as given", StressFindings.BASE, base, false));
        }
        if (!prior.isEmpty()) {
            histograms.add(histogram("Parameters are drawn too, from their ranges", "prior", prior, false));
            if (Interval.of(run.outcomes(), "prior_reweighted", PEAK).isKnown()) {
                histograms.add(histogram(
                        "The same, weighted by how well each draw fits the episodes", "prior_reweighted", prior, true));
            }
        }
        if (!histograms.isEmpty()) {
            HistogramChart picture = HistogramChart.of(histograms, BP);
            add(
                    "distribution",
                    findings.distribution(),
                    "Highest change of the ten-year yield since the eve, bp, given this shock; shaded: 9 in 10 draws",
                    findings.distribution() + ". "
                            + String.join(
                                    " ",
                                    histograms.stream()
                                            .map(StressCatalogue::sentence)
                                            .toList()),
                    picture.data(),
                    picture);
        }
    }

    private static String sentence(Histogram histogram) {
        return histogram.name() + ": "
                + String.join(
                        ", ",
                        histogram.marks().stream()
                                .map(mark -> mark.name() + " " + BP.of(mark.value()))
                                .toList())
                + ", 9 in 10 draws " + BP.range(histogram.low(), histogram.high()) + ".";
    }

    private Histogram histogram(String name, String caseName, List<DrawTable.Row> draws, boolean weighted) {
        Interval peak = Interval.of(run.outcomes(), caseName, PEAK);
        List<Mark> marks = new ArrayList<>();
        if (peak.isKnown()) {
            marks.add(new Mark("median", peak.middle()));
        }
        run.outcomes()
                .find(caseName, PEAK, "var975")
                .ifPresent(value -> marks.add(new Mark("value at risk 97.5%", value)));
        run.outcomes()
                .find(caseName, PEAK, "es975")
                .ifPresent(value -> marks.add(new Mark("expected shortfall 97.5%", value)));
        return new Histogram(
                name,
                caseName,
                draws.stream().mapToDouble(DrawTable.Row::peakYield10y).toArray(),
                draws.stream().mapToDouble(row -> weighted ? row.weight() : 1).toArray(),
                peak.low(),
                peak.high(),
                marks);
    }

    private void warning() {
        List<DayPanel> panels = new ArrayList<>();
        panel(
                        "Feedback m*, all funds taken at their limit",
                        "distance_to_runaway",
                        NumberForm.RATIO,
                        new Level(1, "runaway"))
                .ifPresent(panels::add);
        panel("Dealer room used", "dealer_room_used", NumberForm.WHOLE_PERCENT, new Level(1, "full"))
                .ifPresent(panels::add);
        panel("Positions within 5 bp of a forced sale", "near_trigger", NumberForm.WHOLE_PERCENT, new Level(0, ""))
                .ifPresent(panels::add);
        panel("Days until dealers are full", "days_of_room", NumberForm.COUNT, new Level(0, ""))
                .ifPresent(panels::add);
        if (!panels.isEmpty()) {
            DayGridChart picture = new DayGridChart(panels, words::day);
            List<String> ends = panels.stream()
                    .map(panel -> panel.heading() + " at its median peak "
                            + panel.form().of(panel.fan().p50().most()))
                    .toList();
            add(
                    "early-warning",
                    findings.warning(),
                    "What could be watched day by day: median of the draws with the middle half and 9 in 10",
                    findings.warning() + ". " + String.join("; ", ends) + ".",
                    picture.data(),
                    picture);
        }
    }

    private Optional<DayPanel> panel(String heading, String variable, NumberForm form, Level level) {
        return run.replay().has(variable)
                ? Optional.of(new DayPanel(heading, variable, DayFan.of(run.replay(), variable), form, List.of(level)))
                : Optional.empty();
    }

    private void add(
            String name, String title, String measured, String description, DrawnData data, Chart.Picture picture) {
        String before = name.equals("sleeves")
                ? StressCauses.CONTESTED + " "
                : name.equals("replay") && run.manifest().replay().isPresent() ? StressWords.CLOSES : "";
        charts.add(new Chart(
                name,
                title,
                measured + " \u00b7 " + run.manifest().scenario().title(),
                description,
                before + words.footer(),
                data,
                picture));
    }
}
