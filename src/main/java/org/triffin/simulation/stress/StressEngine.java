package org.triffin.simulation.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;
import org.triffin.model.cascade.DailyPath;
import org.triffin.model.cascade.MarketSpec;
import org.triffin.model.cascade.RoundLog;
import org.triffin.simulation.CancelledException;

/**
 * Runs an episode over many populations of funds. Draw k has the same funds in every case, so that cases are paired, and the
 * results do not depend on the number of threads.
 */
public final class StressEngine implements AutoCloseable {
    private static final int CHUNK = 8;

    private static final long LOOK_MILLIS = 100;

    private final int threads;
    private final long seed;
    private final LongConsumer progress;
    private final AtomicLong finished = new AtomicLong();
    private final ExecutorService pool;

    /** @param threads threads that simulate, at least 1 */
    public StressEngine(int threads, long seed) {
        this(threads, seed, done -> {});
    }

    /** @param progress told, by the thread that waits, how many draws of all runs are done */
    public StressEngine(int threads, long seed, LongConsumer progress) {
        this.threads = threads;
        this.seed = seed;
        this.progress = progress;
        pool = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "triffin-stress");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * The same market with {@code draws} populations.
     *
     * @param horizon most days of an episode
     * @throws CancelledException when the calling thread is interrupted
     */
    public StressSample run(MarketSpec market, DailyPath path, int draws, int horizon) throws CancelledException {
        StressedMarket prepared = new StressedMarket(market);
        return run(draw -> prepared, path, draws, horizon, true);
    }

    /**
     * A market of its own for every draw, as when parameters are uncertain.
     *
     * @param markets by draw; called from many threads
     * @param attributed whether to run each draw without either sleeve as well, for amplification and shares
     */
    public StressSample run(
            IntFunction<StressedMarket> markets, DailyPath path, int draws, int horizon, boolean attributed)
            throws CancelledException {
        return run(markets, path, draws, horizon, attributed, (draw, episode) -> {});
    }

    /** The same, shown to a witness. */
    public StressSample run(
            IntFunction<StressedMarket> markets,
            DailyPath path,
            int draws,
            int horizon,
            boolean attributed,
            EpisodeWitness witness)
            throws CancelledException {
        StressRecord record = new StressRecord(draws, horizon);
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> workers = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            workers.add(pool.submit(() -> {
                StressWorker worker = new StressWorker(seed, horizon, attributed, record, witness);
                int first = next.getAndAdd(CHUNK);
                while (first < draws && !Thread.currentThread().isInterrupted()) {
                    for (int draw = first; draw < Math.min(draws, first + CHUNK); draw++) {
                        worker.run(markets.apply(draw), path, draw);
                        finished.incrementAndGet();
                    }
                    first = next.getAndAdd(CHUNK);
                }
            }));
        }
        await(workers);
        return record.sample();
    }

    /** The rounds of one draw, and what its days were. */
    public RoundLog rounds(MarketSpec market, DailyPath path, int draw, int horizon, EpisodeWitness witness) {
        return new StressWorker(seed, horizon, false, new StressRecord(1, 1), witness)
                .rounds(new StressedMarket(market), path, draw);
    }

    private void await(List<Future<?>> workers) throws CancelledException {
        try {
            for (Future<?> worker : workers) {
                await(worker);
            }
        } catch (InterruptedException interrupted) {
            pool.shutdownNow();
            throw new CancelledException(interrupted);
        } catch (ExecutionException failed) {
            pool.shutdownNow();
            if (failed.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(failed);
        }
    }

    private void await(Future<?> worker) throws InterruptedException, ExecutionException {
        while (!worker.isDone()) {
            try {
                worker.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException stillRunning) {
                progress.accept(finished.get());
            }
        }
        worker.get();
        progress.accept(finished.get());
    }

    /** Ends the threads. */
    @Override
    public void close() {
        pool.shutdownNow();
    }
}
