package org.triffin.results.stress;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.triffin.results.Manifest;
import org.triffin.results.Manifest.Occasion;
import org.triffin.results.Run;
import org.triffin.results.RunFolder;
import org.triffin.results.WriteFailedException;

/** Writes one stress run into a directory. */
public final class StressFolder {
    private final Path folder;

    public StressFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes the tables and the scenario, as given and as resolved, and the manifest over them. */
    void write(StressTables tables, String scenario, String resolved, StressManifest manifest) {
        Map<String, byte[]> files = tables.files();
        files.put(Run.SCENARIO, scenario.getBytes(StandardCharsets.UTF_8));
        files.put(Run.RESOLVED, resolved.getBytes(StandardCharsets.UTF_8));
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
            seal(manifest);
        } catch (IOException e) {
            throw WriteFailedException.of(e);
        }
    }

    /** Writes the manifest again, after files were added and {@code wallSeconds} of work. */
    public void sealAgain(double wallSeconds) {
        StressManifest manifest = StressRun.manifest(folder);
        Occasion occasion = manifest.occasion();
        try {
            seal(manifest.on(new Occasion(occasion.startedUtc(), wallSeconds, occasion.threads(), occasion.command())));
        } catch (IOException e) {
            throw WriteFailedException.of(e);
        }
    }

    private void seal(StressManifest manifest) throws IOException {
        String json = manifest.withFiles(new RunFolder(folder).files(manifest.files()))
                .json();
        Files.writeString(folder.resolve(Manifest.NAME), json);
    }
}
