package org.triffin.scenario.yaml;

/**
 * One thing wrong with a scenario, for the person who wrote it.
 *
 * @param origin where it stands
 * @param message one sentence: what was found, what is allowed, what to do
 */
public record Problem(Origin origin, String message) {
    public Problem {
        if (!message.endsWith(".") && !message.endsWith("?")) {
            throw new IllegalArgumentException("A problem is a sentence: " + message);
        }
    }

    /** {@code file:line:column: sentence}. */
    @Override
    public String toString() {
        return origin + ": " + message;
    }
}
