package org.triffin.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The scenarios that travel with Triffin, read from {@value #FOLDER} of a class path.
 *
 * @param classPath where the folder is looked for
 */
record ShippedScenarios(ClassLoader classPath) {
    private static final String ENDING = ".yaml";

    /** Where the build puts the repository's scenarios. */
    private static final String FOLDER = "org/triffin/scenarios/";

    /** Those on Triffin's own class path. */
    static ShippedScenarios ofTriffin() {
        return new ShippedScenarios(ShippedScenarios.class.getClassLoader());
    }

    /** The bytes of a shipped scenario; empty when there is none of that name. */
    Optional<byte[]> read(String name) {
        if (!name.matches("[a-z0-9][a-z0-9-]*")) {
            return Optional.empty();
        }
        try (InputStream stream = classPath.getResourceAsStream(FOLDER + name + ENDING)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped scenario " + name + " cannot be read.", e);
        }
    }

    /** The names, sorted. */
    List<String> names() {
        URL url = classPath.getResource(FOLDER);
        if (url == null) {
            return List.of();
        }
        try {
            return files(url).stream()
                    .filter(file -> file.endsWith(ENDING))
                    .map(file -> file.substring(0, file.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped scenarios cannot be listed.", e);
        }
    }

    private static List<String> files(URL url) throws IOException {
        if (url.openConnection() instanceof JarURLConnection jar) {
            return jar.getJarFile().stream()
                    .map(ZipEntry::getName)
                    .filter(entry -> entry.startsWith(FOLDER))
                    .map(entry -> entry.substring(FOLDER.length()))
                    .toList();
        }
        try (Stream<Path> files = Files.list(Path.of(URI.create(url.toString())))) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
