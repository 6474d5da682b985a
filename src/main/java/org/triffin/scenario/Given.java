package org.triffin.scenario;

import java.util.Map;
import java.util.TreeMap;
import org.triffin.scenario.yaml.Origin;

/**
 * Where the keys of a scenario were given, and so who answers for a key that has no effect: a {@code --set} for itself,
 * the scenario's own file for what no {@code --set} switched off, a parent for nothing, as it is right by itself.
 *
 * @param origins by dotted path
 * @param file label of the scenario's own file
 */
record Given(Map<String, Origin> origins, String file) {
    private static final int NOBODY_OR_A_PARENT = 0;
    private static final int THE_FILE = 1;
    private static final int AN_OPTION = 2;

    Given {
        origins = Map.copyOf(origins);
    }

    /** Where the key stands; the file as a whole when nobody gave it. */
    Origin at(String key) {
        return origins.getOrDefault(key, Origin.of(file));
    }

    /** What was given directly below a key, by the text of its last step. */
    Map<String, Origin> below(String key) {
        Map<String, Origin> below = new TreeMap<>();
        for (Map.Entry<String, Origin> entry : origins.entrySet()) {
            if (entry.getKey().startsWith(key + ".")) {
                below.put(entry.getKey().substring(key.length() + 1), entry.getValue());
            }
        }
        return below;
    }

    /**
     * True when whoever gave a key could have seen that another leaves it without effect: it was given by the file or an
     * option, and no later than the other.
     */
    boolean isMistake(String key, String leftIdleBy) {
        return isMistake(origins.getOrDefault(key, Origin.of(file)), leftIdleBy) && origins.containsKey(key);
    }

    /** The same for a key given at this place. */
    boolean isMistake(Origin origin, String leftIdleBy) {
        int rank = rank(origin);
        Origin other = origins.get(leftIdleBy);
        return rank > NOBODY_OR_A_PARENT && rank >= (other == null ? NOBODY_OR_A_PARENT : rank(other));
    }

    private int rank(Origin origin) {
        if (Overrides.isOne(origin)) {
            return AN_OPTION;
        }
        return origin.source().equals(file) ? THE_FILE : NOBODY_OR_A_PARENT;
    }
}
