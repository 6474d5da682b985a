package org.triffin.results;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.triffin.simulation.CancelledException;

/**
 * Pieces of work that know nothing of each other, done at the same time: once its paths are simulated, a run's tables are
 * one thread's work left to all processors. What the pieces give does not depend on the number of threads.
 */
final class Together implements AutoCloseable {
    private final ExecutorService pool;

    Together(int threads) {
        pool = Executors.newFixedThreadPool(threads, Together::thread);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "triffin-tables");
        thread.setDaemon(true);
        return thread;
    }

    /** Begins a piece. */
    <T> Future<T> begin(Callable<T> piece) {
        return pool.submit(piece);
    }

    /**
     * What a piece gave, once it is done; what it threw is thrown here as it is.
     *
     * @throws CancelledException when the calling thread, or the piece, is interrupted
     */
    static <T> T result(Future<T> piece) throws CancelledException {
        try {
            return piece.get();
        } catch (InterruptedException e) {
            throw new CancelledException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CancelledException cancelled) {
                throw cancelled;
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("A piece of a run's tables failed.", e);
        }
    }

    /** Gives up what is not done, and waits until nothing writes any more. */
    @Override
    public void close() {
        pool.shutdownNow();
        boolean interrupted = Thread.interrupted();
        boolean ended = false;
        while (!ended) {
            try {
                ended = pool.awaitTermination(1, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
