package org.triffin.results;

/** A place that results must not or cannot go to, found before anything is computed. The message is one sentence. */
public final class OutputPlaceException extends RuntimeException {
    public OutputPlaceException(String sentence) {
        super(sentence);
    }

    public OutputPlaceException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
