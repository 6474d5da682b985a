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

/**
 * The scenarios that travel with Triffin, read from a folder of the class path.
 *
 * @param folder resource path with a slash at both ends
 */
record ShippedScenarios(String folder) {
    private static final String ENDING = ".yaml";

    /** Where the build puts the repository's scenarios. */
    static final ShippedScenarios OF_TRIFFIN = new ShippedScenarios("/org/triffin/scenarios/");

    /** The bytes of a shipped scenario; empty when there is none of that name. */
    Optional<byte[]> read(String name) {
        if (!name.matches("[a-z0-9][a-z0-9-]*")) {
            return Optional.empty();
        }
        try (InputStream stream = ShippedScenarios.class.getResourceAsStream(folder + name + ENDING)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped scenario " + name + " cannot be read.", e);
        }
    }

    /** The names, sorted. */
    List<String> names() {
        URL url = ShippedScenarios.class.getResource(folder);
        if (url == null) {
            return List.of();
        }
        try (Stream<String> files = files(url)) {
            return files.filter(file -> file.endsWith(ENDING))
                    .map(file -> file.substring(0, file.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped scenarios cannot be listed.", e);
        }
    }

    private Stream<String> files(URL url) throws IOException {
        if (url.openConnection() instanceof JarURLConnection jar) {
            String prefix = folder.substring(1);
            return jar.getJarFile().stream()
                    .map(entry -> entry.getName())
                    .filter(entry -> entry.startsWith(prefix) && entry.indexOf('/', prefix.length()) < 0)
                    .map(entry -> entry.substring(prefix.length()));
        }
        return Files.list(Path.of(URI.create(url.toString())))
                .map(file -> file.getFileName().toString());
    }
}
