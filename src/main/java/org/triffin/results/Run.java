package org.triffin.results;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A run folder read back. */
public record Run(Path folder, Manifest manifest, RunTables tables) {
    static final String PATHS = "paths.parquet";
    static final String SCENARIO = "scenario.yaml";
    static final String RESOLVED = "scenario.resolved.yaml";

    /** The simulated paths, where the run kept any. */
    public Optional<Path> paths() {
        return Optional.of(folder.resolve(PATHS)).filter(Files::isRegularFile);
    }
}
