package org.triffin.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.triffin.results.Manifest.RunFile;

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
    private final Path folder;
    private final Map<String, RunFile> files = new LinkedHashMap<>();

    private RunReader(Path folder, Manifest manifest) {
        this.folder = folder;
        manifest.files().forEach(file -> files.put(file.name(), file));
    }

    /** Reads the run in {@code folder}. */
    public static Run read(Path folder) {
        Manifest manifest = manifest(folder);
        RunReader reader = new RunReader(folder, manifest);
        manifest.files().forEach(reader::checkPresent);
        boolean compared = manifest.compareTo().isPresent();
        RunTables tables = new RunTables(
                reader.table(RunTables.DICTIONARY, DataDictionary::parse),
                reader.table(RunTables.FAN, FanTable::parse),
                compared ? Optional.of(reader.table(RunTables.DIFFERENCE, FanTable::parse)) : Optional.empty(),
                compared ? Optional.of(reader.table(RunTables.COMPARISON_FAN, FanTable::parse)) : Optional.empty(),
                reader.table(RunTables.EVENTS, EventTable::parse),
                reader.table(RunTables.DECOMPOSITION, Decomposition::parse),
                reader.table(RunTables.REFERENCE, ReferenceSeries::parse),
                reader.table(RunTables.LADDER, MaturityLadder::parse),
                reader.table(RunTables.SETTINGS, SettingsTable::parse),
                reader.table(RunTables.DIAGNOSTICS, Diagnostics::parse),
                reader.files.containsKey(RunTables.REGIMES)
                        ? Optional.of(reader.table(RunTables.REGIMES, RegimeTable::parse))
                        : Optional.empty(),
                reader.files.containsKey(RunTables.CASCADE)
                        ? Optional.of(reader.table(RunTables.CASCADE, CascadeTable::parse))
                        : Optional.empty());
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
        try {
            return Manifest.parse(new String(bytes(folder, Manifest.NAME), StandardCharsets.UTF_8));
        } catch (UnreadableRunException e) {
            throw inFolder(folder, e);
        }
    }

    /** The resolved scenario of the run in {@code folder}: a scenario file that gives the same run. */
    public static Path scenarioOf(Path folder) {
        manifest(folder);
        return folder.resolve(Run.RESOLVED);
    }

    private <T> T table(String name, BiFunction<String, String, T> parser) {
        RunFile file = files.get(name);
        if (file == null) {
            throw new UnreadableRunException(
                    folder + " is not a whole run: its manifest does not list " + name + ". Run the scenario again.");
        }
        byte[] bytes = bytes(folder, name);
        if (!Sha256.of(bytes).equals(file.sha256())) {
            throw new UnreadableRunException(
                    folder.resolve(name) + " was changed after the run. Run the scenario again.");
        }
        try {
            return parser.apply(name, new String(bytes, StandardCharsets.UTF_8));
        } catch (UnreadableRunException e) {
            throw inFolder(folder, e);
        }
    }

    private void checkPresent(RunFile file) {
        Path path = folder.resolve(file.name());
        try {
            if (Files.size(path) != file.bytes()) {
                throw new UnreadableRunException(path + " was changed after the run. Run the scenario again.");
            }
        } catch (IOException e) {
            throw new UnreadableRunException(path + " is missing or cannot be read. Run the scenario again.", e);
        }
    }

    private static byte[] bytes(Path folder, String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (NoSuchFileException e) {
            throw new UnreadableRunException(folder.resolve(name) + " is missing. Run the scenario again.", e);
        } catch (IOException e) {
            throw new UnreadableRunException(folder.resolve(name) + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static UnreadableRunException inFolder(Path folder, UnreadableRunException e) {
        return new UnreadableRunException(folder + ": " + e.getMessage(), e);
    }
}
