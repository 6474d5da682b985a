package org.triffin.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C: the command's thread is interrupted and given a moment to clean up; what it has not removed by then is removed
 * for it. The virtual machine waits for this before it ends with exit code 130.
 */
final class Interruption {
    private static final long PATIENCE_MILLIS = 900;

    private final Thread worker;
    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile Runnable cleaning = () -> {};

    private Interruption(Thread worker) {
        this.worker = worker;
    }

    /** For the calling thread, without listening to Ctrl-C. */
    static Interruption ofThisThread() {
        return new Interruption(Thread.currentThread());
    }

    /** Listens to Ctrl-C from now on. */
    Interruption listening() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "interruption"));
        return this;
    }

    /** What removes every trace of the work under way, and nothing once that is kept; called from another thread. */
    void onStop(Runnable clean) {
        cleaning = clean;
    }

    /** The command has ended and left nothing to clean. */
    void finished() {
        finished.countDown();
    }

    void stop() {
        if (finished.getCount() > 0) {
            worker.interrupt();
            awaitFinish();
            cleaning.run();
        }
    }

    private void awaitFinish() {
        try {
            boolean inTime = finished.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            if (!inTime) {
                worker.interrupt(); // a second call, for work that swallowed the first
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
