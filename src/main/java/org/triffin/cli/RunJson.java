package org.triffin.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.triffin.model.state.DebtState;
import org.triffin.model.state.RatesState;
import org.triffin.results.EventTable;
import org.triffin.results.FanTable;
import org.triffin.results.Manifest;
import org.triffin.results.Run;
import org.triffin.simulation.Statistic;
import org.triffin.vocabulary.Variable;

/** What {@code run} and {@code summary} print, as JSON. */
final class RunJson {
    static final List<Variable> KEY_VARIABLES = List.of(
            DebtState.DEBT_TO_GDP,
            DebtState.NET_INTEREST_TO_GDP,
            DebtState.NET_INTEREST_TO_REVENUE,
            RatesState.YIELD_10Y);

    private static final List<Integer> KEY_YEARS = List.of(2030, 2035, 2045, 2055);

    private RunJson() {}

    /** 2030, 2035, 2045 and 2055 as far as the table goes, and its last year. */
    static List<Integer> keyYears(FanTable fan) {
        List<Integer> years = new ArrayList<>();
        for (int year : KEY_YEARS) {
            if (fan.hasYear(year) && year < fan.lastYear()) {
                years.add(year);
            }
        }
        years.add(fan.lastYear());
        return years;
    }

    static Map<String, Object> of(List<Run> runs) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("runs", runs.stream().map(RunJson::of).toList());
        return tree;
    }

    static Map<String, Object> of(Run run) {
        Manifest manifest = run.manifest();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("scenario", manifest.scenario().name());
        tree.put("title", manifest.scenario().title());
        tree.put("folder", run.folder().toString());
        tree.put("paths", manifest.sampling().paths());
        tree.put("seed", manifest.sampling().seed());
        tree.put(
                "comparedWith",
                manifest.compareTo().map(Manifest.Compared::name).orElse(""));
        tree.put("years", years(run.fan()));
        tree.put("events", events(run));
        return tree;
    }

    private static List<Map<String, Object>> years(FanTable fan) {
        List<Map<String, Object>> years = new ArrayList<>();
        for (int year : keyYears(fan)) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("fiscalYear", year);
            for (Variable variable : KEY_VARIABLES) {
                Map<String, Object> band = new LinkedHashMap<>();
                band.put("median", fan.value(variable, year, Statistic.P50));
                band.put("p05", fan.value(variable, year, Statistic.P05));
                band.put("p95", fan.value(variable, year, Statistic.P95));
                row.put(variable.name(), band);
            }
            years.add(row);
        }
        return years;
    }

    /** The probability of each event by the last year. */
    private static List<Map<String, Object>> events(Run run) {
        List<Map<String, Object>> events = new ArrayList<>();
        for (EventTable.Row row : run.events().rows()) {
            if (row.fiscalYear() == run.fan().lastYear()) {
                Map<String, Object> event = new LinkedHashMap<>();
                OptionalDouble threshold = row.threshold();
                event.put("event", row.event());
                if (threshold.isPresent()) {
                    event.put("threshold", threshold.getAsDouble());
                }
                event.put("byFiscalYear", row.fiscalYear());
                event.put("probability", row.byYear());
                event.put("low", row.low());
                event.put("high", row.high());
                events.add(event);
            }
        }
        return events;
    }
}
