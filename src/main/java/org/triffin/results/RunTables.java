package org.triffin.results;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.triffin.scenario.SettingRow;
import org.triffin.simulation.CancelledException;
import org.triffin.simulation.ConditionalSample;
import org.triffin.simulation.Projection;

/**
 * The tables of a run: everything in its folder that depends on scenario, seed and version alone.
 *
 * @param difference scenario less compare-to on the same shocks; only with a compare-to
 * @param comparisonFan the compare-to's own fan; only with a compare-to
 * @param regimes when each regime is in force; only where regimes change
 * @param cascades how likely and how large episodes of forced selling are; only where they are simulated
 */
public record RunTables(
        DataDictionary dictionary,
        FanTable fan,
        Optional<FanTable> difference,
        Optional<FanTable> comparisonFan,
        EventTable events,
        Decomposition decomposition,
        ReferenceSeries reference,
        MaturityLadder ladder,
        SettingsTable settings,
        Diagnostics diagnostics,
        Optional<RegimeTable> regimes,
        Optional<CascadeTable> cascades) {
    static final String DICTIONARY = "data-dictionary.csv";
    static final String FAN = "fan.csv";
    static final String DIFFERENCE = "difference.csv";
    static final String COMPARISON_FAN = "comparison-fan.csv";
    static final String EVENTS = "events.csv";
    static final String DECOMPOSITION = "decomposition.csv";
    static final String REFERENCE = "reference.csv";
    static final String LADDER = "maturity-ladder.csv";
    static final String SETTINGS = "settings.csv";
    static final String REGIMES = "regimes.csv";
    static final String CASCADES = CascadeTable.NAME;
    static final String DIAGNOSTICS = "diagnostics.json";

    public RunTables {
        if (difference.isPresent() != comparisonFan.isPresent()) {
            throw new IllegalArgumentException("A paired difference and the fan of its compare-to come together.");
        }
    }

    /**
     * The tables of one scenario of a pass.
     *
     * @param own its projection
     * @param difference its paired difference from the comparison; present with it
     * @param comparison the scenario it is paired with
     * @param sample kept paths for the table of regimes; only where regimes change
     * @param episodes kept paths for the table of forced selling; only where it is simulated
     * @param together what does independent parts at the same time
     * @throws CancelledException when the thread is interrupted
     */
    static RunTables of(
            PreparedModel prepared,
            List<SettingRow> settings,
            Projection own,
            Optional<Projection> difference,
            Optional<Projection> comparison,
            Optional<ConditionalSample> sample,
            Optional<ConditionalSample> episodes,
            Together together)
            throws CancelledException {
        Future<Projection> reference = together.begin(prepared::reference);
        Future<Projection> withoutShocks = together.begin(prepared::withoutShocks);
        Decomposition decomposition = Decomposition.of(own, prepared.openingDebtToGdp());
        return new RunTables(
                DataDictionary.of(own.variables()),
                FanTable.of(own),
                difference.map(FanTable::of),
                comparison.map(FanTable::of),
                EventTable.of(own),
                decomposition,
                ReferenceSeries.of(Together.result(reference), prepared.vintage()),
                prepared.ladder(),
                new SettingsTable(settings),
                Diagnostics.of(own, Together.result(withoutShocks), decomposition),
                sample.map(kept -> RegimeTable.of(own, prepared.startsWithCurrentPolicy(), kept)),
                episodes.map(kept -> CascadeTable.of(own, kept)));
    }

    /** What makes the content of each file, by name. */
    Map<String, Supplier<byte[]>> files() {
        Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
        files.put(DICTIONARY, dictionary::csv);
        files.put(FAN, fan::csv);
        difference.ifPresent(table -> files.put(DIFFERENCE, table::csv));
        comparisonFan.ifPresent(table -> files.put(COMPARISON_FAN, table::csv));
        files.put(EVENTS, events::csv);
        files.put(DECOMPOSITION, decomposition::csv);
        files.put(REFERENCE, reference::csv);
        files.put(LADDER, ladder::csv);
        files.put(SETTINGS, settings::csv);
        regimes.ifPresent(table -> files.put(REGIMES, table::csv));
        cascades.ifPresent(table -> files.put(CASCADES, table::csv));
        files.put(DIAGNOSTICS, () -> diagnostics.json().getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
