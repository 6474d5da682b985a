package org.triffin.scenario.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A mapping from keys to nodes, in the order written. */
public record MapNode(Origin origin, Map<String, Entry> entries) implements Node {
    /** A value and the place of its key. */
    public record Entry(Origin keyOrigin, Node value) {}

    public MapNode {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    public static MapNode empty(Origin origin) {
        return new MapNode(origin, Map.of());
    }

    /** The value under {@code key}, which may be nothing. */
    public Optional<Node> get(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    /** This map without the value under a dotted path. */
    public MapNode without(String path) {
        Map<String, Entry> kept = new LinkedHashMap<>(entries);
        int dot = path.indexOf('.');
        if (dot < 0) {
            kept.remove(path);
        } else {
            String rest = path.substring(dot + 1);
            kept.computeIfPresent(
                    path.substring(0, dot),
                    (key, entry) -> entry.value instanceof MapNode inner
                            ? new Entry(entry.keyOrigin, inner.without(rest))
                            : entry);
        }
        return new MapNode(origin, kept);
    }

    /** This map with {@code over} laid on it: maps merge, everything else replaces; each node keeps its origin. */
    public MapNode overlaidBy(MapNode over) {
        Map<String, Entry> merged = new LinkedHashMap<>(entries);
        over.entries.forEach((key, entry) -> merged.merge(key, entry, MapNode::overlaid));
        return new MapNode(over.origin, merged);
    }

    private static Entry overlaid(Entry under, Entry over) {
        return under.value instanceof MapNode lower && over.value instanceof MapNode upper
                ? new Entry(over.keyOrigin, lower.overlaidBy(upper))
                : over;
    }

    @Override
    public String described() {
        return "a section";
    }
}
