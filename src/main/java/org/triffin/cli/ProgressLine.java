package org.triffin.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.triffin.simulation.Progress;

/**
 * Says how far a run is: on a terminal one line that is written over, elsewhere a plain line every few seconds. A run that
 * ends sooner says nothing there.
 */
final class ProgressLine implements Progress, AutoCloseable {
    private static final long SECOND = 1_000_000_000L;
    private static final long PLAIN_INTERVAL = 3 * SECOND;

    private final PrintWriter err;
    private final boolean terminal;
    private final String noun;
    private final LongSupplier nanoTime;
    private final long start;
    private long lastPrinted;
    private int width;

    ProgressLine(PrintWriter err, boolean terminal) {
        this(err, terminal, "paths", System::nanoTime);
    }

    /** @param noun what is counted, in the plural */
    ProgressLine(PrintWriter err, boolean terminal, String noun) {
        this(err, terminal, noun, System::nanoTime);
    }

    ProgressLine(PrintWriter err, boolean terminal, String noun, LongSupplier nanoTime) {
        this.err = err;
        this.terminal = terminal;
        this.noun = noun;
        this.nanoTime = nanoTime;
        start = nanoTime.getAsLong();
        lastPrinted = start;
    }

    @Override
    public void update(long done, long total) {
        long now = nanoTime.getAsLong();
        String line = line(noun, done, total, (now - start) / (double) SECOND);
        if (terminal) {
            err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            err.flush();
            width = line.length();
        } else if (now - lastPrinted >= PLAIN_INTERVAL) {
            err.println(line);
            lastPrinted = now;
        }
    }

    /** Clears the line on a terminal. */
    @Override
    public void close() {
        if (width > 0) {
            err.print("\r" + " ".repeat(width) + "\r");
            err.flush();
            width = 0;
        }
    }

    static String line(String noun, long done, long total, double seconds) {
        double rate = seconds > 0 ? done / seconds : 0;
        String left = rate > 0 ? ", " + duration((total - done) / rate) + " left" : "";
        return String.format(
                Locale.ROOT,
                "%,d of %,d %s (%d%%), %,.0f %s/s%s",
                done,
                total,
                noun,
                100 * done / total,
                rate,
                noun,
                left);
    }

    private static String duration(double seconds) {
        long whole = (long) Math.ceil(seconds);
        return whole < 60
                ? whole + " s"
                : whole < 3600
                        ? whole / 60 + " min " + whole % 60 + " s"
                        : whole / 3600 + " h " + whole % 3600 / 60 + " min";
    }
}
