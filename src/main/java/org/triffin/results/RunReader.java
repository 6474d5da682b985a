package org.triffin.results;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads a run folder back, strictly and whole:
 *
 * <pre>{@code
 * Run run = RunReader.read(folder);
 * double median = run.fan().value(DEBT_TO_GDP, 2035, Statistic.P50);        // by Variable constant or by name
 * double[] path = run.fan().path("debt_to_gdp", Statistic.P95);             // one value a fiscal year
 * run.difference().ifPresent(...);                                           // paired with manifest().compareTo()
 * run.events().row("debt_to_gdp_above", OptionalDouble.of(1.2), 2035);       // probabilities with intervals
 * run.reference().value("debt_to_gdp", 2035, ReferenceSeries.CBO);            // CBO's own line, where it has one
 * run.decomposition(), ladder(), settings(), dictionary(), diagnostics()
 * run.manifest(), run.paths()
 * }</pre>
 *
 * <p>Anything missing, edited since (the manifest holds hashes) or malformed is an {@link UnreadableRunException} with one
 * sentence.
 */
public final class RunReader {
    private RunReader() {}

    /** Reads the run in {@code folder}. */
    public static Run read(Path folder) {
        Manifest manifest = manifest(folder);
        SealedFiles files = new SealedFiles(folder, manifest.files());
        boolean compared = manifest.compareTo().isPresent();
        RunTables tables = new RunTables(
                files.table(RunTables.DICTIONARY, DataDictionary::parse),
                files.table(RunTables.FAN, FanTable::parse),
                compared ? Optional.of(files.table(RunTables.DIFFERENCE, FanTable::parse)) : Optional.empty(),
                compared ? Optional.of(files.table(RunTables.COMPARISON_FAN, FanTable::parse)) : Optional.empty(),
                files.table(RunTables.EVENTS, EventTable::parse),
                files.table(RunTables.DECOMPOSITION, Decomposition::parse),
                files.table(RunTables.REFERENCE, ReferenceSeries::parse),
                files.table(RunTables.LADDER, MaturityLadder::parse),
                files.table(RunTables.SETTINGS, SettingsTable::parse),
                files.table(RunTables.DIAGNOSTICS, Diagnostics::parse),
                files.found(RunTables.REGIMES, RegimeTable::parse),
                files.found(RunTables.CASCADES, CascadeTable::parse));
        return new Run(folder, manifest, tables);
    }

    /** Reads the manifest alone. */
    public static Manifest manifest(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableRunException(folder + " is not a run folder: there is no such directory.");
        }
        if (!Files.isRegularFile(folder.resolve(Manifest.NAME))) {
            List<String> runs = ComparisonFolder.runsIn(folder);
            throw new UnreadableRunException(
                    runs.isEmpty()
                            ? folder + " is not a run folder: it has no " + Manifest.NAME + "."
                            : folder + " holds several runs, " + String.join(", ", runs) + "; name one of them, like "
                                    + folder.resolve(runs.get(0)) + ".");
        }
        return SealedFiles.read(folder, Manifest.NAME, (name, text) -> Manifest.parse(text));
    }

    /** The resolved scenario of the run in {@code folder}: a scenario file that gives the same run. */
    public static Path scenarioOf(Path folder) {
        manifest(folder);
        return folder.resolve(Run.RESOLVED);
    }
}
