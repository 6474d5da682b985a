package org.triffin.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.triffin.results.stress.AcceptanceTable;
import org.triffin.results.stress.StressManifest;
import org.triffin.results.stress.StressRun;

/** What {@code stress} and {@code summary} print of a stress test, as JSON. */
final class StressJson {
    private static final List<String> VARIABLES = List.of(
            "peak_yield_10y",
            "peak_yield_30y",
            "peak_dislocation",
            "forced_sales_basis",
            "forced_sales_swap_spread",
            "amplification",
            "share_leveraged",
            "fed_purchases",
            "distance_to_runaway");
    private static final List<String> STATISTICS = List.of("p05", "p50", "p95", "var99", "es99");

    private StressJson() {}

    static Map<String, Object> of(StressRun run, Path folder) {
        StressManifest manifest = run.manifest();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", StressManifest.KIND);
        tree.put("scenario", manifest.scenario().name());
        tree.put("title", manifest.scenario().title());
        tree.put("folder", folder.toString());
        tree.put("draws", manifest.sampling().draws());
        tree.put("seed", manifest.sampling().seed());
        Map<String, Object> cases = new LinkedHashMap<>();
        run.outcomes().cases().forEach(name -> cases.put(name, outcomes(run, name)));
        tree.put("cases", cases);
        tree.put("acceptance", run.acceptance().map(StressJson::acceptance).orElse(List.of()));
        return tree;
    }

    private static Map<String, Object> outcomes(StressRun run, String caseName) {
        Map<String, Object> outcomes = new LinkedHashMap<>();
        for (String variable : VARIABLES) {
            Map<String, Object> statistics = new LinkedHashMap<>();
            for (String statistic : STATISTICS) {
                statistics.put(statistic, run.outcomes().value(caseName, variable, statistic));
            }
            outcomes.put(variable, statistics);
        }
        return outcomes;
    }

    private static List<Object> acceptance(AcceptanceTable table) {
        List<Object> rows = new ArrayList<>();
        for (AcceptanceTable.Row row : table.rows()) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("measure", row.measure());
            tree.put("low", row.low());
            tree.put("high", row.high());
            tree.put("simulated", row.simulated());
            tree.put("inside", row.inside());
            rows.add(tree);
        }
        return rows;
    }
}
