package org.triffin.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A shipped resource: comment lines that start with {@code #}, then {@code key = value} lines, an empty line, one line of
 * column names and the rows, comma-separated without quotes. Strict: the keys and columns must be exactly those the
 * reader expects, and every row has one cell a column. A resource that breaks a rule is a defect of the build and throws
 * an {@link IllegalStateException} that names the place.
 *
 * @param name the resource's name, for messages
 * @param properties the key = value lines
 * @param rows the rows, in the file's order
 */
record ReferenceTable(String name, Map<String, String> properties, List<ReferenceRow> rows) {
    ReferenceTable {
        properties = Map.copyOf(properties);
        rows = List.copyOf(rows);
    }

    /** Reads {@code resource}, a path relative to this package. */
    static ReferenceTable load(String resource, Set<String> keys, List<String> columns) {
        try (InputStream stream = ReferenceTable.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing from the build.");
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return parse(resource, List.of(text.split("\n")), keys, columns);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read.", e);
        }
    }

    /** Reads the lines of a table that calls itself {@code name}. Plain loops: this runs before anything else is warm. */
    static ReferenceTable parse(String name, List<String> lines, Set<String> keys, List<String> columns) {
        Map<String, String> properties = new HashMap<>();
        int line = 0;
        while (line < lines.size() && !lines.get(line).isEmpty()) {
            String text = lines.get(line);
            line++;
            if (!text.startsWith("#")) {
                readProperty(name, line, text, keys, properties);
            }
        }
        if (!properties.keySet().equals(keys)) {
            throw new IllegalStateException(name + " has the keys " + properties.keySet() + ", expected " + keys + ".");
        }
        line++;
        if (line >= lines.size() || !cells(lines.get(line)).equals(columns)) {
            throw new IllegalStateException(name + ":" + (line + 1) + ": expected the columns " + columns + ".");
        }
        Map<String, Integer> positions = new HashMap<>();
        for (String column : columns) {
            positions.put(column, positions.size());
        }
        List<ReferenceRow> rows = new ArrayList<>();
        for (line++; line < lines.size(); line++) {
            rows.add(new ReferenceRow(name, line + 1, positions, cells(lines.get(line))));
        }
        return new ReferenceTable(name, properties, rows);
    }

    private static List<String> cells(String line) {
        return List.of(line.split(",", -1));
    }

    private static void readProperty(
            String name, int line, String text, Set<String> keys, Map<String, String> properties) {
        int equals = text.indexOf(" = ");
        String key = equals < 0 ? text : text.substring(0, equals);
        if (equals < 0 || !keys.contains(key)) {
            throw new IllegalStateException(name + ":" + line + ": '" + key + "' is not one of the keys " + keys + ".");
        }
        if (properties.put(key, text.substring(equals + 3)) != null) {
            throw new IllegalStateException(name + ":" + line + ": " + key + " is given twice.");
        }
    }

    /** The value of a key that was asked for when reading. */
    String property(String key) {
        String value = properties.get(key);
        if (value == null) {
            throw new IllegalStateException(name + " was read without the key " + key + ".");
        }
        return value;
    }

    /** A key whose value is {@code true} or {@code false}. */
    boolean flag(String key) {
        return switch (property(key)) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new IllegalStateException(name + ": " + key + " is true or false, not '" + property(key) + "'.");
        };
    }
}
