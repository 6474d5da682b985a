package org.triffin.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.triffin.model.PathModel;

/**
 * Runs models over many paths on a fixed pool of threads. The results are the same to the last bit for any number of
 * threads. One run at a time.
 */
public final class Engine implements AutoCloseable {
    private static final int LANES = 256;
    private static final long PROGRESS_MILLISECONDS = 100;
    private static final long STOP_MILLISECONDS = 900;

    private final int threads;
    private final int lanes;
    private final int exactPaths;
    private final ExecutorService pool;

    /**
     * @param threads threads that simulate, at least 1
     */
    public Engine(int threads) {
        this(threads, LANES, Sample.EXACT_PATHS);
    }

    /**
     * An engine whose blocks have another width, which changes no result.
     *
     * @param lanes a power of two; even for antithetic pairs
     * @param exactPaths paths above which quantiles come from buckets
     */
    Engine(int threads, int lanes, int exactPaths) {
        if (threads < 1 || Integer.bitCount(lanes) != 1) {
            throw new IllegalArgumentException("An engine needs at least one thread and a power of two of lanes, not "
                    + threads + " and " + lanes + ".");
        }
        this.threads = threads;
        this.lanes = lanes;
        this.exactPaths = exactPaths;
        pool = Executors.newFixedThreadPool(threads, Engine::thread);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "triffin-paths");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Runs every model over the same paths and shocks in one pass.
     *
     * @param models models of the same quarters; differences are taken from the first
     * @param experiment paths, seed, events, listeners
     * @throws CancelledException when the calling thread is interrupted; the engine is closed then
     * @throws NumericalBreakdownException when a variable is not a finite number on some path
     * @throws IllegalArgumentException when models do not fit together or an event watches what is not recorded
     */
    public ProjectionSet run(List<? extends PathModel<?>> models, Experiment experiment) throws CancelledException {
        Pass pass = new Pass(models, experiment, lanes);
        List<Sample> samples = pass.samples(exactPaths);
        int keptPaths = experiment.sink().isPresent() ? experiment.sink().get().paths() : 0;
        UnitQueue queue = new UnitQueue(pass, experiment.sink(), threads);
        PassWorker worker = new PassWorker(pass, queue, samples, keptPaths);
        List<List<EventAccumulator>> counted = everywhere(worker, queue, experiment.progress(), pass.paths());
        experiment.progress().update(pass.paths(), pass.paths());
        StatisticsTable table = new StatisticsTable(pass, queue, samples);
        everywhere(table, queue, Progress.SILENT, pass.paths());
        return table.projections(events(counted));
    }

    /** Runs {@code work} on every thread of the pool and waits for all. */
    private <T> List<T> everywhere(Callable<T> work, UnitQueue queue, Progress progress, int paths)
            throws CancelledException {
        if (pool.isShutdown()) {
            throw new IllegalStateException("The engine is closed.");
        }
        List<Future<T>> futures = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            futures.add(pool.submit(work));
        }
        boolean finished = false;
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(await(future, queue, progress, paths));
            }
            finished = true;
            return results;
        } catch (InterruptedException interrupted) {
            shutDown(queue);
            throw new CancelledException(interrupted);
        } finally {
            if (!finished) {
                queue.stop();
            }
        }
    }

    private static <T> T await(Future<T> future, UnitQueue queue, Progress progress, int paths)
            throws InterruptedException {
        while (true) {
            try {
                return future.get(PROGRESS_MILLISECONDS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException waiting) {
                progress.update(queue.pathsDone(), paths);
            } catch (ExecutionException failed) {
                throw asThrown(failed);
            }
        }
    }

    /** What a worker threw, to be thrown as itself: an exception of the model, or the interruption of its thread. */
    private static RuntimeException asThrown(ExecutionException failed) throws InterruptedException {
        Throwable cause = failed.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause instanceof InterruptedException interrupted) {
            throw interrupted;
        }
        return cause instanceof RuntimeException failure ? failure : new IllegalStateException(failed);
    }

    private void shutDown(UnitQueue queue) {
        queue.stop();
        pool.shutdownNow();
        try {
            pool.awaitTermination(STOP_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException again) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<List<EventProbability>> events(List<List<EventAccumulator>> counted) {
        List<List<EventProbability>> events = new ArrayList<>();
        for (int model = 0; model < counted.get(0).size(); model++) {
            EventAccumulator sum = counted.get(0).get(model);
            for (int thread = 1; thread < counted.size(); thread++) {
                sum.add(counted.get(thread).get(model));
            }
            events.add(sum.probabilities());
        }
        return events;
    }

    /** Ends the threads; a run under way is abandoned. */
    @Override
    public void close() {
        pool.shutdownNow();
    }
}
