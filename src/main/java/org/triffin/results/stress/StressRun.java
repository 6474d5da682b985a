package org.triffin.results.stress;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.triffin.results.Json;
import org.triffin.results.Manifest;
import org.triffin.results.SealedFiles;
import org.triffin.results.SettingsTable;
import org.triffin.results.UnreadableRunException;

/**
 * A stress folder read back, strictly and whole.
 *
 * @param settings the scenario's settings, where the run wrote them
 * @param reverse only where the reverse question was asked
 * @param acceptance only of an episode with published closes
 */
public record StressRun(
        StressManifest manifest,
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
        Optional<SettingsTable> settings,
        Optional<ReverseTable> reverse,
        Optional<AcceptanceTable> acceptance) {
    static final String SETTINGS = "settings.csv";

    /**
     * Reads the stress run in {@code folder}.
     *
     * @throws UnreadableRunException when something is missing, edited since or malformed
     */
    public static StressRun read(Path folder) {
        StressManifest manifest = manifest(folder);
        SealedFiles files = new SealedFiles(folder, manifest.files());
        return new StressRun(
                manifest,
                files.table(StressTable.NAME, StressTable::parse),
                files.table(ReplayTable.NAME, ReplayTable::parse),
                files.table(DayTable.NAME, DayTable::parse),
                files.table(SpiralTable.NAME, SpiralTable::parse),
                files.table(DrawTable.NAME, DrawTable::parse),
                files.table(PhaseTable.NAME, PhaseTable::parse),
                files.table(PhaseBoundary.NAME, PhaseBoundary::parse),
                files.table(PolicyTable.NAME, PolicyTable::parse),
                files.table(SensitivityTable.NAME, SensitivityTable::parse),
                files.table(AgentTable.NAME, AgentTable::parse),
                files.found(SETTINGS, SettingsTable::parse),
                files.found(ReverseTable.NAME, ReverseTable::parse),
                files.found(AcceptanceTable.NAME, AcceptanceTable::parse));
    }

    /** True for a folder whose manifest says that it is a stress run; what else is wrong with it is for reading to say. */
    public static boolean isOne(Path folder) {
        try {
            return StressManifest.KIND.equals(
                    SealedFiles.read(folder, Manifest.NAME, Json::read).get("kind"));
        } catch (UnreadableRunException e) {
            return false;
        }
    }

    /** Reads the manifest alone. */
    public static StressManifest manifest(Path folder) {
        if (!Files.isRegularFile(folder.resolve(Manifest.NAME))) {
            throw new UnreadableRunException(folder + " is not a stress folder: it has no " + Manifest.NAME + ".");
        }
        return SealedFiles.read(folder, Manifest.NAME, StressManifest::parse);
    }
}
