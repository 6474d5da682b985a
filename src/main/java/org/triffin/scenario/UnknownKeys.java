package org.triffin.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.triffin.scenario.declaration.Declaration;
import org.triffin.scenario.declaration.Nearest;
import org.triffin.scenario.declaration.Section;

/** Finds what a misspelt or misplaced key was meant to be. */
final class UnknownKeys {
    private static final int MOST_PLACES = 3;

    private final Map<String, List<String>> homes = new TreeMap<>();

    private UnknownKeys() {}

    /** The keys of a whole scenario. */
    static UnknownKeys of(Section root) {
        UnknownKeys keys = new UnknownKeys();
        keys.note(root, "");
        return keys;
    }

    private void note(Section section, String path) {
        for (Declaration member : section.members().values()) {
            homes.computeIfAbsent(member.key(), key -> new ArrayList<>()).add(path);
            if (member instanceof Section inner) {
                note(inner, path.isEmpty() ? inner.key() : path + "." + inner.key());
            }
        }
    }

    /** One sentence for a key that the section at this path does not have. */
    String sentence(String key, Section section, String path) {
        String found =
                "Unknown key '" + key.replaceAll("\\p{Cntrl}+", " ") + "'" + (path.isEmpty() ? "" : " in " + path);
        return Nearest.exactly(key, homes.keySet())
                .map(same -> found + ": "
                        + (section.keys().contains(same) ? "it is written " + same : same + " belongs " + home(same))
                        + ".")
                .or(() -> Nearest.to(key, section.keys()).map(near -> found + ": did you mean " + near + "?"))
                .or(() -> Nearest.to(key, homes.keySet())
                        .map(near -> found + ": did you mean " + near + ", which belongs " + home(near) + "?"))
                .orElse(found + ": the keys here are " + String.join(", ", section.keys()) + ".");
    }

    private String home(String key) {
        List<String> places = homes.getOrDefault(key, List.of()).stream()
                .map(UnknownKeys::named)
                .toList();
        return places.size() <= MOST_PLACES
                ? String.join(" or ", places)
                : String.join(", ", places.subList(0, MOST_PLACES)) + " and other sections";
    }

    private static String named(String path) {
        return path.isEmpty() ? "at the top of the file" : "in " + path;
    }
}
