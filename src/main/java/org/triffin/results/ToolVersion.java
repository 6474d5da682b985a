package org.triffin.results;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Which Triffin made a result: its version, and the commit it was built from when the build knew it. The commit ends in
 * {@code +modified} when the sources differed from it.
 */
public record ToolVersion(String version, Optional<String> commit) {

    public ToolVersion {
        if (version.isBlank()) {
            throw new IllegalArgumentException("a tool version must not be blank");
        }
    }

    /** The version of the running program, as its build wrote it into {@code tool.properties} beside this class. */
    public static ToolVersion ofThisBuild() {
        ResourceBundle written = ResourceBundle.getBundle(ToolVersion.class.getPackageName() + ".tool", Locale.ROOT);
        String commit = written.getString("commit");
        return new ToolVersion(
                written.getString("version"), commit.isBlank() ? Optional.empty() : Optional.of(commit.strip()));
    }

    /** For example {@code 0.1.0 (commit 0b84678d6361)}. */
    @Override
    public String toString() {
        return version + commit.map(hash -> " (commit " + hash + ")").orElse("");
    }
}
