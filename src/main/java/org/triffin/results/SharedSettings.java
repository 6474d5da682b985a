package org.triffin.results;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.triffin.model.baseline.HorizonSpec;
import org.triffin.scenario.LoadedScenario;
import org.triffin.scenario.Scenario;
import org.triffin.scenario.SettingRow;
import org.triffin.vocabulary.FiscalYear;

/** Scenarios on the same shocks share horizon, simulation settings and the law of the shocks: those of the leader. */
final class SharedSettings {
    private static final List<String> SHARED = List.of("horizon.", "simulation.", "economy.shocks");
    private static final String UNTIL = "horizon.until";

    private SharedSettings() {}

    /** {@code loaded} as it is run beside {@code leader}, whose projection ends with {@code lastYear}. */
    static LoadedScenario of(LoadedScenario loaded, LoadedScenario leader, FiscalYear lastYear) {
        Scenario own = loaded.scenario();
        Scenario shared = new Scenario(
                own.title(),
                own.description(),
                own.sources(),
                own.compareTo(),
                new HorizonSpec(
                        Optional.of(lastYear), leader.scenario().horizon().beyondSource()),
                own.fiscal(),
                own.rates(),
                own.economy().under(leader.scenario().economy().shocks()),
                own.debt(),
                own.safeHaven(),
                own.holders(),
                leader.scenario().simulation(),
                own.outputs());
        Map<String, SettingRow> leading = new HashMap<>();
        leader.settings().forEach(row -> leading.put(row.key(), row.key().equals(UNTIL) ? until(row, lastYear) : row));
        List<SettingRow> rows = loaded.settings().stream()
                .map(row ->
                        SHARED.stream().anyMatch(row.key()::startsWith) ? leading.getOrDefault(row.key(), row) : row)
                .toList();
        return new LoadedScenario(shared, loaded.name(), loaded.text(), loaded.origins(), rows, sha256(rows));
    }

    private static SettingRow until(SettingRow row, FiscalYear lastYear) {
        return new SettingRow(
                row.key(),
                lastYear.toString(),
                row.byDefault(),
                row.unit(),
                row.basis(),
                row.source(),
                row.about(),
                row.origin());
    }

    /** As the scenario floor hashes settings: the lines {@code key=value}. */
    private static String sha256(List<SettingRow> rows) {
        String lines =
                rows.stream().map(row -> row.key() + "=" + row.value() + "\n").collect(Collectors.joining());
        return Sha256.of(lines.getBytes(StandardCharsets.UTF_8));
    }
}
