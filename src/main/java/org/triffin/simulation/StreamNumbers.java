package org.triffin.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.triffin.vocabulary.Shock;

/**
 * Numbers the random streams: stream(name, path) = code(name) * 2^40 + path, where code is a 23-bit hash of the shock's
 * name (32-bit FNV-1a, folded). The name alone decides, so that adding, removing or reordering shocks leaves the draws
 * of all others as they were.
 */
final class StreamNumbers {
    /** The highest path number that has streams of its own. */
    static final long LAST_PATH = (1L << 40) - 1;

    private static final int CODE_BITS = 23;
    private static final int PATH_BITS = 40;
    private static final int FNV_OFFSET = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;

    private StreamNumbers() {}

    static long of(Shock shock, long path) {
        return ((long) code(shock.name()) << PATH_BITS) + path;
    }

    /** Throws an {@link IllegalArgumentException} when two shock names would share their streams. */
    static void check(List<Shock> shocks) {
        Map<Integer, String> names = new HashMap<>();
        for (Shock shock : shocks) {
            String other = names.putIfAbsent(code(shock.name()), shock.name());
            if (other != null && !other.equals(shock.name())) {
                throw new IllegalArgumentException("The shocks '" + other + "' and '" + shock.name()
                        + "' would draw the same random numbers because their names have the same 23-bit code "
                        + code(shock.name()) + "; rename one of them.");
            }
        }
    }

    static int code(String name) {
        int hash = FNV_OFFSET;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        return (hash >>> CODE_BITS) ^ (hash & ((1 << CODE_BITS) - 1));
    }
}
