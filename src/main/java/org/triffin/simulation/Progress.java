package org.triffin.simulation;

/** Is told how far a run is: at most ten times a second, and once when all paths are done, on the caller's thread. */
@FunctionalInterface
public interface Progress {
    /** Nobody listens. */
    Progress SILENT = (done, total) -> {};

    /** {@code done} of {@code total} paths have been simulated. */
    void update(long done, long total);
}
