package org.triffin.results;

/** Simulated paths that could not be kept or read back. The message is one sentence. */
public final class PathStoreException extends RuntimeException {
    PathStoreException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
