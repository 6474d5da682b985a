package org.triffin.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The repository's scenarios as the shelf of shipped ones. */
public final class RepositoryShelf {
    /** The folder that is shipped. */
    public static final Path FOLDER = Path.of("scenarios").toAbsolutePath();

    private static final Scenarios SCENARIOS = Scenarios.on(new ShippedScenarios(classPath()));

    private RepositoryShelf() {}

    public static Scenarios scenarios() {
        return SCENARIOS;
    }

    /** A scenario of the repository, or a file. */
    public static LoadedScenario load(String pathOrName, String... sets) throws InvalidScenarioException {
        return SCENARIOS.read(pathOrName, List.of(sets), Path.of(""));
    }

    /** The names of the repository's scenarios, sorted. */
    public static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> file.endsWith(".yaml"))
                    .map(file -> file.replace(".yaml", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassLoader classPath() {
        try {
            Path root = Files.createTempDirectory("triffin-shelf");
            root.toFile().deleteOnExit();
            Path folder = Files.createDirectories(root.resolve("org/triffin/scenarios"));
            for (String name : names()) {
                Files.copy(FOLDER.resolve(name + ".yaml"), folder.resolve(name + ".yaml"));
            }
            return new URLClassLoader(new URL[] {root.toUri().toURL()}, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
