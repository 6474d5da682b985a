package org.triffin.scenario.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong, so that a user sees everything at once. */
public final class Problems {
    /** Room for the keys of the largest section. */
    private static final int LONGEST = 700;

    /** A file with more mistakes than this is another kind of file. */
    private static final int MOST = 100;

    private final Set<Problem> found = new LinkedHashSet<>();

    /**
     * Notes one problem; the same problem at the same place is kept once, a sentence that quotes more than anybody
     * reads is cut, and only the first hundred are kept.
     */
    public void add(Origin origin, String sentence) {
        if (full()) {
            return;
        }
        found.add(new Problem(
                origin, sentence.length() <= LONGEST ? sentence : sentence.substring(0, LONGEST) + " (and so on)."));
    }

    /** True when no further problem will be kept, so that reading on is of no use. */
    public boolean full() {
        return found.size() >= MOST;
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** Everything found, in the order in which it was found; within one source by line. */
    public List<Problem> all() {
        List<String> sources =
                found.stream().map(p -> p.origin().source()).distinct().toList();
        List<Problem> sorted = new ArrayList<>(found);
        sorted.sort((a, b) -> {
            int bySource = Integer.compare(
                    sources.indexOf(a.origin().source()),
                    sources.indexOf(b.origin().source()));
            int byLine = Integer.compare(a.origin().line(), b.origin().line());
            return bySource != 0
                    ? bySource
                    : byLine != 0
                            ? byLine
                            : Integer.compare(a.origin().column(), b.origin().column());
        });
        return List.copyOf(sorted);
    }
}
