package org.triffin.model.debt;

/**
 * Which issue writes a due row first. Rows are not cleared between blocks of paths: the longest term that can fall due in
 * a quarter is sold first and opens its row, every shorter term adds to it.
 */
final class Calendar {
    private final int[] terms;

    /** @param terms terms sold, in quarters, ascending */
    Calendar(int... terms) {
        this.terms = terms.clone();
    }

    /** True when anything sold since the start can fall due in {@code quarter}. */
    boolean reached(int quarter) {
        return quarter >= terms[0];
    }

    /** True when the term at this position, falling due in {@code quarter}, is the first written to the quarter's row. */
    boolean opens(int term, int quarter) {
        return term == terms.length - 1 || quarter < terms[term + 1];
    }
}
