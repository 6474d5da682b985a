package org.triffin.scenario;

import java.util.Map;
import java.util.TreeMap;
import org.triffin.scenario.yaml.Origin;

/**
 * Where the keys of a scenario were given.
 *
 * @param origins by dotted path
 * @param file label of the scenario's own file
 */
record Given(Map<String, Origin> origins, String file) {
    Given {
        origins = Map.copyOf(origins);
    }

    /**
     * True when a {@code --set} gives the key, or the scenario's own file does and no {@code --set} changes what it meant;
     * false when a parent does or nobody.
     */
    boolean own(String key) {
        Origin origin = origins.get(key);
        return origin != null && own(origin);
    }

    boolean own(Origin origin) {
        return Overrides.isOne(origin)
                || origin.source().equals(file) && origins.values().stream().noneMatch(Overrides::isOne);
    }

    /** Where the key stands; the file as a whole when nobody gave it. */
    Origin at(String key) {
        return origins.getOrDefault(key, Origin.of(file));
    }

    /** What was given directly below a key, by the text of its last step. */
    Map<String, Origin> below(String key) {
        Map<String, Origin> below = new TreeMap<>();
        origins.forEach((path, origin) -> {
            if (path.startsWith(key + ".")) {
                below.put(path.substring(key.length() + 1), origin);
            }
        });
        return below;
    }
}
