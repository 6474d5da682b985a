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
 * The files of a folder, read only as its manifest lists them: one that is missing, or was edited since, is an
 * {@link UnreadableRunException} with one sentence.
 */
public final class SealedFiles {
    private final Path folder;
    private final Map<String, RunFile> files = new LinkedHashMap<>();

    /**
     * The files of {@code folder} that {@code listed} names.
     *
     * @throws UnreadableRunException when one is missing or has another size
     */
    public SealedFiles(Path folder, List<RunFile> listed) {
        this.folder = folder;
        for (RunFile file : listed) {
            checkPresent(file);
            files.put(file.name(), file);
        }
    }

    /** A table the manifest must list. */
    public <T> T table(String name, BiFunction<String, String, T> parser) {
        return found(name, parser)
                .orElseThrow(() -> new UnreadableRunException(folder
                        + " is not a whole run: its manifest does not list " + name + ". Run the scenario again."));
    }

    /** A table that only some runs have. */
    public <T> Optional<T> found(String name, BiFunction<String, String, T> parser) {
        RunFile file = files.get(name);
        if (file == null) {
            return Optional.empty();
        }
        byte[] bytes = bytes(folder, name);
        if (!Sha256.of(bytes).equals(file.sha256())) {
            throw new UnreadableRunException(
                    folder.resolve(name) + " was changed after the run. Run the scenario again.");
        }
        return Optional.of(parsed(folder, name, bytes, parser));
    }

    /** Reads and parses one file of {@code folder}, whatever its hash. */
    public static <T> T read(Path folder, String name, BiFunction<String, String, T> parser) {
        return parsed(folder, name, bytes(folder, name), parser);
    }

    private static <T> T parsed(Path folder, String name, byte[] bytes, BiFunction<String, String, T> parser) {
        try {
            return parser.apply(name, new String(bytes, StandardCharsets.UTF_8));
        } catch (UnreadableRunException e) {
            throw new UnreadableRunException(folder + ": " + e.getMessage(), e);
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
}
