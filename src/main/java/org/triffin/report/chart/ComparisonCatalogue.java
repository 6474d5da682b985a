package org.triffin.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.triffin.report.chart.OverlayChart.Named;
import org.triffin.report.series.Effect;
import org.triffin.report.series.Fan;
import org.triffin.report.series.Measure;
import org.triffin.report.series.RunLines;
import org.triffin.report.series.YearLine;
import org.triffin.report.text.ComparisonFindings;
import org.triffin.report.text.NumberForm;
import org.triffin.report.text.RunWords;

/** The charts of several scenarios side by side: levels, and differences from the first on the same shocks. */
public final class ComparisonCatalogue {
    private static final String DEBT = "Debt held by the public, % of GDP, end of fiscal year";
    private static final String INTEREST = "Net interest, % of federal revenue, fiscal years";
    private static final String DIFFERENCE =
            "Debt held by the public less that of the first scenario on the same shocks, points of GDP";
    private static final String HALF = "; medians and the middle half of the paths";
    private static final String FIRST = "; dashed: median of the first scenario";

    private ComparisonCatalogue() {}

    /**
     * The charts, of runs in the order given.
     *
     * @param effects what the scenarios do to assets against current policy; may be empty
     */
    public static List<Chart> of(List<RunLines> runs, List<Effect> effects) {
        ComparisonFindings findings = new ComparisonFindings(runs);
        String footer = new RunWords(runs.get(0)).footer();
        List<Chart> charts = new ArrayList<>();
        charts.add(levels("debt-to-gdp", findings.debt(), runs, Measure.DEBT_TO_GDP, DEBT, footer));
        List<Named> differences = new ArrayList<>();
        for (RunLines run : runs) {
            Optional<Fan> difference = findings.paired(run);
            difference.ifPresent(fan -> differences.add(new Named(name(run), fan)));
        }
        findings.difference()
                .ifPresent(title -> charts.add(
                        several("difference", title, differences, NumberForm.POINTS, true, DIFFERENCE, footer)));
        charts.add(levels(
                "net-interest-to-revenue",
                findings.interest(),
                runs,
                Measure.NET_INTEREST_TO_REVENUE,
                INTEREST,
                footer));
        new SideBySide(runs, effects, footer).addTo(charts);
        return charts;
    }

    private static Chart levels(
            String name, String title, List<RunLines> runs, Measure measure, String subtitle, String footer) {
        List<Named> fans =
                runs.stream().map(run -> new Named(name(run), run.fan(measure))).toList();
        return several(name, title, fans, NumberForm.WHOLE_PERCENT, false, subtitle, footer);
    }

    private static Chart several(
            String name,
            String title,
            List<Named> fans,
            NumberForm form,
            boolean zero,
            String subtitle,
            String footer) {
        List<String> ends = fans.stream()
                .map(named -> named.name() + " " + form.of(named.fan().p50().last()) + " in "
                        + named.fan().lastYear())
                .toList();
        String description = "Medians: " + String.join("; ", ends) + ".";
        if (fans.size() == 1) {
            FanChart picture = new FanChart(YearLine.EMPTY, fans.get(0).fan(), YearLine.EMPTY, "", List.of(), form);
            return new Chart(name, title, subtitle, description, footer, picture.data(), picture);
        }
        if (fans.size() > OverlayChart.MOST) {
            MultiplesChart picture = new MultiplesChart(fans, form, zero);
            return new Chart(name, title, subtitle + (zero ? "" : FIRST), description, footer, picture.data(), picture);
        }
        OverlayChart picture = new OverlayChart(fans, form, zero);
        return new Chart(name, title, subtitle + HALF, description, footer, picture.data(), picture);
    }

    private static String name(RunLines run) {
        return run.run().manifest().scenario().name();
    }
}
