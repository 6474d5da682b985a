package org.triffin.scenario.declaration;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The word a person most likely meant. */
public final class Nearest {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 64;

    private Nearest() {}

    /** The candidate with the fewest slips from {@code word}, if there are few enough of them. */
    public static Optional<String> to(String word, Collection<String> candidates) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return Optional.empty();
        }
        String best = "";
        int fewest = 1 + (word.length() < 4 ? 1 : Math.max(2, word.length() / 3));
        for (String candidate : candidates) {
            int slips = slips(normal(word), normal(candidate));
            if (slips < fewest) {
                best = candidate;
                fewest = slips;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** The candidate that differs from {@code word} in capitals, spaces and underscores alone. */
    public static Optional<String> exactly(String word, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate -> normal(candidate).equals(normal(word)))
                .findFirst();
    }

    private static String normal(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours. */
    static int slips(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
