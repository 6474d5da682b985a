package org.triffin.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.triffin.scenario.declaration.Nearest;
import org.triffin.scenario.yaml.Origin;
import org.triffin.scenario.yaml.Problems;
import org.triffin.scenario.yaml.SourceText;

/**
 * Where a scenario is kept: a file, or the shelf of shipped ones.
 *
 * @param reference what finds it again from anywhere: an absolute path or a shipped name
 * @param label how messages name it
 * @param file the file; empty for a shipped scenario
 * @param shelf the shipped scenarios that names refer to
 */
record ScenarioPlace(String reference, String label, Optional<Path> file, ShippedScenarios shelf) {
    private static final String ENDING = "\\.ya?ml";

    /**
     * The place a path or name means, seen from a folder: a text with a slash or an ending is a file, any other a shipped
     * name if there is one.
     *
     * @param workingDirectory what labels are relative to
     * @param origin where the name was written
     */
    static Optional<ScenarioPlace> find(
            String pathOrName,
            Path folder,
            Path workingDirectory,
            ShippedScenarios shelf,
            Origin origin,
            Problems problems) {
        if (pathOrName.isBlank()) {
            problems.add(origin, "The name of a scenario is missing: give a file or a shipped name.");
            return Optional.empty();
        }
        if (shelf.read(pathOrName).isPresent()) {
            return Optional.of(new ScenarioPlace(pathOrName, pathOrName + " (shipped)", Optional.empty(), shelf));
        }
        try {
            Path file = folder.resolve(pathOrName).toAbsolutePath().normalize();
            if (Files.exists(file)) {
                Path home = workingDirectory.toAbsolutePath().normalize();
                String label = file.startsWith(home) ? home.relativize(file).toString() : file.toString();
                return Optional.of(new ScenarioPlace(
                        file.toString(), label.isEmpty() ? pathOrName : label, Optional.of(file), shelf));
            }
        } catch (InvalidPathException e) {
            problems.add(origin, "This is not a file name: " + e.getReason() + ".");
            return Optional.empty();
        }
        problems.add(
                origin,
                "There is no file " + pathOrName + " and no shipped scenario of that name"
                        + Nearest.to(stem(pathOrName), shelf.names())
                                .map(near -> ": did you mean " + near + "?")
                                .orElse(": './triffin scenarios' lists the shipped ones."));
        return Optional.empty();
    }

    /** Short name: the file's name without its ending, or the shipped name. */
    String name() {
        return stem(file.map(path -> String.valueOf(path.getFileName())).orElse(reference));
    }

    /** The folder that names in this scenario are relative to; {@code otherwise} for a shipped one. */
    Path folder(Path otherwise) {
        return file.map(Path::getParent).orElse(otherwise);
    }

    /** The text, checked; empty after a problem. */
    Optional<String> read(Problems problems) {
        Origin whole = Origin.of(label);
        if (file.isEmpty()) {
            return SourceText.decode(label, shelf.read(reference).orElseThrow(), problems);
        }
        Path path = file.get();
        try {
            if (Files.isDirectory(path)) {
                problems.add(whole, "This is a directory: name the scenario file in it.");
            } else if (!Files.isRegularFile(path)) {
                problems.add(whole, "This is not a regular file: a scenario is a YAML file.");
            } else if (Files.size(path) > SourceText.LARGEST_BYTES) {
                problems.add(whole, SourceText.tooLarge());
            } else {
                try (InputStream stream = Files.newInputStream(path)) {
                    return SourceText.decode(label, stream.readNBytes(SourceText.LARGEST_BYTES + 1), problems);
                }
            }
        } catch (AccessDeniedException e) {
            problems.add(whole, "The file cannot be read: permission denied.");
        } catch (IOException e) {
            problems.add(whole, "The file cannot be read: " + e.getMessage() + ".");
        }
        return Optional.empty();
    }

    private static String stem(String pathOrName) {
        return pathOrName.substring(pathOrName.lastIndexOf('/') + 1).replaceFirst(ENDING + "$", "");
    }
}
