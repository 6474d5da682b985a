package org.triffin.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.triffin.model.state.AssetsState;
import org.triffin.model.state.DebtState;
import org.triffin.model.state.EconomyState;
import org.triffin.model.state.RatesState;
import org.triffin.report.text.NumberForm;
import org.triffin.results.FanTable;
import org.triffin.results.Run;
import org.triffin.results.Signature;
import org.triffin.simulation.Statistic;
import org.triffin.vocabulary.Variable;

/** What {@code regimes} prints: medians by regime, then what each does against current policy. */
final class RegimesText {
    private static final int SIGMAS = 2;
    private static final double POINTS = 100;
    private static final List<Variable> AT_THE_END = List.of(EconomyState.INFLATION, RatesState.YIELD_10Y);
    private static final Map<String, String> HEADINGS = headings();

    private RegimesText() {}

    private static Map<String, String> headings() {
        Map<String, String> headings = new LinkedHashMap<>();
        headings.put(DebtState.DEBT_TO_GDP.name(), "Debt/GDP");
        headings.put(EconomyState.INFLATION.name(), "Inflation");
        headings.put(RatesState.YIELD_10Y.name(), "10-year");
        headings.put(AssetsState.EQUITY_RETURN.name(), "Equities");
        headings.put(AssetsState.TREASURY_10Y_RETURN.name(), "Treasuries");
        headings.put(AssetsState.GOLD_RETURN.name(), "Gold");
        headings.put(AssetsState.DOLLAR_RETURN.name(), "Dollar");
        headings.put(AssetsState.REAL_DOLLAR_RETURN.name(), "Real dollar");
        return headings;
    }

    static String of(List<Run> runs, Signature signature, Signature branches) {
        StringBuilder text = new StringBuilder();
        Run first = runs.get(0);
        text.append(first.manifest().scenario().title().replaceFirst(": [a-z-]+$", ""))
                .append(", ")
                .append(first.manifest().sampling().paths())
                .append(" paths under each regime, on the same shocks\n\nMedians\n")
                .append(medians(runs));
        OptionalInt years = signature.longest(DebtState.DEBT_TO_GDP.name());
        if (years.isPresent()) {
            text.append("\nPoints a year against current policy over the first ")
                    .append(years.getAsInt())
                    .append(" fiscal years: mean, and twice its standard error\n")
                    .append(differences(signature, branches, years.getAsInt()));
        }
        return text.append('\n').toString();
    }

    private static String medians(List<Run> runs) {
        TextTable table = new TextTable(true);
        FanTable first = runs.get(0).fan();
        List<Integer> years = RunJson.keyYears(first);
        List<String> heading = new ArrayList<>(List.of(""));
        years.forEach(year -> heading.add("Debt/GDP " + year));
        AT_THE_END.forEach(variable -> heading.add(HEADINGS.get(variable.name()) + " " + first.lastYear()));
        table.row(heading.toArray(new String[0]));
        for (Run run : runs) {
            List<String> cells =
                    new ArrayList<>(List.of(run.manifest().scenario().name()));
            years.forEach(year -> cells.add(
                    NumberForm.WHOLE_PERCENT.of(run.fan().value(DebtState.DEBT_TO_GDP, year, Statistic.P50))));
            AT_THE_END.forEach(variable ->
                    cells.add(NumberForm.PERCENT.of(run.fan().value(variable, first.lastYear(), Statistic.P50))));
            table.row(cells.toArray(new String[0]));
        }
        return table.toString();
    }

    private static String differences(Signature signature, Signature branches, int years) {
        TextTable table = new TextTable(true);
        List<String> heading = new ArrayList<>(List.of(""));
        List<String> variables = HEADINGS.keySet().stream()
                .filter(variable -> signature.longest(variable).isPresent())
                .toList();
        variables.forEach(variable -> heading.add(HEADINGS.get(variable)));
        table.row(heading.toArray(new String[0]));
        rows(table, signature, variables, years);
        rows(table, branches, variables, years);
        return table.toString();
    }

    private static void rows(TextTable table, Signature signature, List<String> variables, int years) {
        for (String regime :
                signature.rows().stream().map(Signature.Row::regime).distinct().toList()) {
            List<String> cells = new ArrayList<>(List.of(regime));
            for (String variable : variables) {
                cells.add(signature
                        .row(regime, variable, years)
                        .map(RegimesText::cell)
                        .orElse(NumberForm.MISSING));
            }
            table.row(cells.toArray(new String[0]));
        }
    }

    private static String cell(Signature.Row row) {
        return String.format(
                Locale.ROOT, "%+.2f \u00b1%.2f", POINTS * row.meanDifference(), POINTS * SIGMAS * row.standardError());
    }

    static Map<String, Object> json(List<Run> runs, Signature signature, Signature branches) {
        Map<String, Object> tree = new LinkedHashMap<>(RunJson.of(runs));
        tree.put("signature", signature.rows().stream().map(RegimesText::json).toList());
        tree.put(
                "growthBranches",
                branches.rows().stream().map(RegimesText::json).toList());
        return tree;
    }

    private static Map<String, Object> json(Signature.Row row) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("regime", row.regime());
        tree.put("variable", row.variable());
        tree.put("years", row.years());
        tree.put("meanDifference", row.meanDifference());
        tree.put("standardError", row.standardError());
        tree.put("paths", row.paths());
        return tree;
    }
}
