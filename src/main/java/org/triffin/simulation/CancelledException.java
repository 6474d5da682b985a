package org.triffin.simulation;

/** A run was interrupted before all paths were simulated; nothing of it is kept. */
public final class CancelledException extends Exception {
    public CancelledException(InterruptedException cause) {
        super("The run was interrupted.", cause);
    }
}
