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
    private static final String WRITTEN = "tool.properties";

    public ToolVersion {
        if (version.isBlank()) {
            throw new IllegalArgumentException("a tool version must not be blank");
        }
    }

    /**
     * The version of the running program, as its build wrote it into {@value #WRITTEN} beside this class. Not read as a
     * resource bundle: Java looks through every library for who might provide one.
     */
    public static ToolVersion ofThisBuild() {
        Properties written = new Properties();
        try (InputStream stream = ToolVersion.class.getResourceAsStream(WRITTEN)) {
            if (stream == null) {
                throw new IllegalStateException(WRITTEN + " is missing from the build.");
            }
            written.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(WRITTEN + " cannot be read.", e);
        }
        String commit = written.getProperty("commit", "");
        return new ToolVersion(
                written.getProperty("version", ""), commit.isBlank() ? Optional.empty() : Optional.of(commit.strip()));
    }

    /** For example {@code 0.1.0 (commit 0b84678d6361)}. */
    @Override
    public String toString() {
        return version + commit.map(hash -> " (commit " + hash + ")").orElse("");
    }
}
