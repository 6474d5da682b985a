package org.triffin.results;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A run folder read back.
 *
 * @param folder where it is
 * @param difference scenario less compare-to on the same shocks; only with a compare-to
 * @param comparisonFan the compare-to's own fan; only with a compare-to
 */
public record Run(
        Path folder,
        Manifest manifest,
        DataDictionary dictionary,
        FanTable fan,
        Optional<FanTable> difference,
        Optional<FanTable> comparisonFan,
        EventTable events,
        Decomposition decomposition,
        ReferenceTable reference,
        MaturityLadder ladder,
        SettingsTable settings,
        Diagnostics diagnostics) {
    static final String PATHS = "paths.parquet";

    /** The kept paths, where the run kept any. */
    public Optional<Path> paths() {
        return manifest.files().stream()
                .filter(file -> file.name().equals(PATHS))
                .findFirst()
                .map(file -> folder.resolve(file.name()));
    }
}
