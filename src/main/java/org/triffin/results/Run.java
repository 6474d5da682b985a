package org.triffin.results;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A run folder read back: its manifest and its tables, which can be asked for by name. */
public record Run(Path folder, Manifest manifest, RunTables tables) {
    static final String PATHS = "paths.parquet";
    static final String SCENARIO = "scenario.yaml";
    static final String RESOLVED = "scenario.resolved.yaml";

    /** The run that was just written into {@code folder} with these tables, which need not be read back. */
    public static Run written(Path folder, RunTables tables) {
        return new Run(folder, RunReader.manifest(folder), tables);
    }

    public DataDictionary dictionary() {
        return tables.dictionary();
    }

    public FanTable fan() {
        return tables.fan();
    }

    /** Scenario less compare-to on the same shocks; only with a compare-to. */
    public Optional<FanTable> difference() {
        return tables.difference();
    }

    /** The compare-to's own fan; only with a compare-to. */
    public Optional<FanTable> comparisonFan() {
        return tables.comparisonFan();
    }

    public EventTable events() {
        return tables.events();
    }

    public Decomposition decomposition() {
        return tables.decomposition();
    }

    public ReferenceSeries reference() {
        return tables.reference();
    }

    public MaturityLadder ladder() {
        return tables.ladder();
    }

    public SettingsTable settings() {
        return tables.settings();
    }

    public Diagnostics diagnostics() {
        return tables.diagnostics();
    }

    /** When each regime is in force and what happens then; only where regimes change. */
    public Optional<RegimeTable> regimes() {
        return tables.regimes();
    }

    /** How likely and how large episodes of forced selling are; only where they are simulated. */
    public Optional<CascadeTable> cascade() {
        return tables.cascade();
    }

    /** The simulated paths, where the run kept any. */
    public Optional<Path> paths() {
        return Optional.of(folder.resolve(PATHS)).filter(Files::isRegularFile);
    }
}
