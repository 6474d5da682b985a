package org.triffin.results.stress;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.triffin.results.DataDictionary;
import org.triffin.results.SettingsTable;

/** Every table of a stress folder, before it is written. */
public record StressTables(
        DataDictionary dictionary,
        SettingsTable settings,
        StressTable outcomes,
        ReplayTable replay,
        DayTable days,
        SpiralTable spiral,
        DrawTable draws,
        PhaseTable phase,
        PhaseBoundary boundary,
        PolicyTable policies,
        SensitivityTable sensitivity,
        AgentTable agents,
        Optional<ReverseTable> reverse,
        Optional<AcceptanceTable> acceptance) {

    /** The files' bytes by name. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(DataDictionary.NAME, dictionary.csv());
        files.put(StressRun.SETTINGS, settings.csv());
        files.put(StressTable.NAME, outcomes.csv());
        files.put(ReplayTable.NAME, replay.csv());
        files.put(DayTable.NAME, days.csv());
        files.put(SpiralTable.NAME, spiral.csv());
        files.put(DrawTable.NAME, draws.csv());
        files.put(PhaseTable.NAME, phase.csv());
        files.put(PhaseBoundary.NAME, boundary.csv());
        files.put(PolicyTable.NAME, policies.csv());
        files.put(SensitivityTable.NAME, sensitivity.csv());
        files.put(AgentTable.NAME, agents.csv());
        reverse.ifPresent(table -> files.put(ReverseTable.NAME, table.csv()));
        acceptance.ifPresent(table -> files.put(AcceptanceTable.NAME, table.csv()));
        return files;
    }
}
