package org.triffin.scenario.yaml;

/**
 * Where a value was written: a place in a file, or a source without lines such as a {@code --set} option.
 *
 * @param source the file as the user names it, or the option as it was typed
 * @param line from 1; 0 when the source has no lines
 * @param column from 1; 0 when the source has no lines
 */
public record Origin(String source, int line, int column) {
    public Origin {
        if (source.isBlank() || line < 0 || column < 0) {
            throw new IllegalArgumentException("An origin names its source and counts from 1.");
        }
    }

    /** A whole source, without a line. */
    public static Origin of(String source) {
        return new Origin(source, 0, 0);
    }

    @Override
    public String toString() {
        return line == 0 ? source : source + ":" + line + ":" + column;
    }
}
