package org.triffin.results;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/**
 * Which Triffin made a result: its version, and the commit it was built from when the build knew it. The commit ends in
 * {@code +modified} when the sources differed from it.
 */
public record ToolVersion(String version, Optional<String> commit) {

    private static final String RESOURCE = "tool.properties";

    public ToolVersion {
        if (version.isBlank()) {
            throw new IllegalArgumentException("a tool version must not be blank");
        }
    }

    /** The version of the running program, as its build recorded it. */
    public static ToolVersion ofThisBuild() {
        Properties recorded = new Properties();
        try (InputStream resource = ToolVersion.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException(RESOURCE + " is missing from this build: build Triffin with Maven");
            }
            recorded.load(resource);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new ToolVersion(
                recorded.getProperty("version", ""),
                Optional.of(recorded.getProperty("commit", "").strip()).filter(commit -> !commit.isEmpty()));
    }

    /** For example {@code 0.1.0 (commit 0b84678)}. */
    @Override
    public String toString() {
        return version + commit.map(hash -> " (commit " + hash + ")").orElse("");
    }
}
