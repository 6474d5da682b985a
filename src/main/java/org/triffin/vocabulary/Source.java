package org.triffin.vocabulary;

/**
 * Where a shipped figure was published.
 *
 * @param citation author, title, date, table or publication number, in one sentence
 */
public record Source(String citation) {
    public Source {
        if (citation.isBlank()) {
            throw new IllegalArgumentException("A source names its publication.");
        }
    }
}
