package org.triffin.simulation;

import java.util.List;
import org.triffin.model.PathModel;

/** Runs models over many paths on a fixed pool of threads. */
public final class Engine implements AutoCloseable {
    private final int threads;

    /**
     * @param threads threads that simulate, at least 1; results do not depend on it
     */
    public Engine(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("An engine needs at least one thread.");
        }
        this.threads = threads;
    }

    /**
     * Runs every model over the same paths and shocks in one pass.
     *
     * @param models models of the same quarters; differences are taken from the first
     * @param experiment paths, seed, events, listeners
     * @throws CancelledException when the calling thread is interrupted; the engine is closed then
     * @throws NumericalBreakdownException when a variable is not a finite number
     */
    public <B> ProjectionSet run(List<? extends PathModel<B>> models, Experiment experiment) throws CancelledException {
        throw new UnsupportedOperationException(threads + " " + models + experiment);
    }

    @Override
    public void close() {}
}
