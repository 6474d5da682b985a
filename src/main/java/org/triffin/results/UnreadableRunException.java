package org.triffin.results;

/** A run folder that cannot be read: missing, incomplete, edited, or not made by Triffin. The message is one sentence. */
public final class UnreadableRunException extends RuntimeException {
    public UnreadableRunException(String sentence) {
        super(sentence);
    }

    public UnreadableRunException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
