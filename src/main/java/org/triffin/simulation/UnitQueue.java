package org.triffin.simulation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * Hands out units of paths to threads and adds up what they bring back in the order of paths, so that sums have the same
 * bits for any number of threads and a sink sees paths in order. Only a few units are under way at a time. Safe for use
 * by several threads.
 */
final class UnitQueue {
    private static final int UNITS_PER_THREAD = 3;

    private final Pass pass;
    private final Optional<PathSink> sink;
    private final Deque<UnitAccumulator> idle = new ArrayDeque<>();
    private final Queue<UnitAccumulator> waiting = new PriorityQueue<>(UnitQueue::inPathOrder);
    /** Power sums over all paths added so far: [column * SUMS + sum]. */
    private final double[] totals;

    private int handedOut;
    private int added;
    private volatile boolean stopped;

    UnitQueue(Pass pass, Optional<PathSink> sink, int threads) {
        this.pass = pass;
        this.sink = sink;
        totals = new double[pass.columns * UnitAccumulator.SUMS];
        int groups = pass.unitPaths() / Pass.GROUP;
        int units = Math.min(threads * UNITS_PER_THREAD, pass.units());
        for (int i = 0; i < units; i++) {
            idle.add(new UnitAccumulator(groups, pass.columns, sink.isPresent() ? keptRows() : new float[0][][]));
        }
        if (sink.isPresent()) {
            for (int model = 0; model < pass.models.size(); model++) {
                sink.get()
                        .open(
                                model,
                                pass.firstYear,
                                pass.years,
                                pass.projections.get(model).variables());
            }
        }
    }

    private static int inPathOrder(UnitAccumulator left, UnitAccumulator right) {
        return Integer.compare(left.number(), right.number());
    }

    private float[][][] keptRows() {
        float[][][] rows = new float[pass.models.size()][][];
        for (int model = 0; model < rows.length; model++) {
            rows[model] = new float[pass.projections.get(model).count()][pass.unitPaths()];
        }
        return rows;
    }

    /** The next unit to simulate, or none when all are handed out or the run is stopped. Waits for a free one. */
    synchronized Optional<UnitAccumulator> next() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        while (!stopped && handedOut < pass.units() && idle.isEmpty()) {
            wait();
        }
        if (stopped || handedOut == pass.units()) {
            return Optional.empty();
        }
        return Optional.of(idle.remove().restart(handedOut++));
    }

    /** Takes back a unit whose paths are all simulated. */
    synchronized void complete(UnitAccumulator unit) {
        waiting.add(unit);
        while (!stopped && !waiting.isEmpty() && waiting.element().number() == added) {
            UnitAccumulator inOrder = waiting.remove();
            add(inOrder);
            added++;
            idle.add(inOrder);
        }
        notifyAll();
    }

    /** Hands out nothing more. */
    synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    /** True once the run is stopped. */
    boolean isStopped() {
        return stopped;
    }

    /** Paths added up so far. */
    synchronized int pathsDone() {
        return Math.min(pass.paths(), added * pass.unitPaths());
    }

    /** A power sum of a column over all paths. */
    synchronized double total(int column, int sum) {
        return totals[column * UnitAccumulator.SUMS + sum];
    }

    private void add(UnitAccumulator unit) {
        int firstPath = unit.number() * pass.unitPaths();
        int size = Math.min(pass.unitPaths(), pass.paths() - firstPath);
        for (int group = 0; group * Pass.GROUP < size; group++) {
            int pathsByNow = Math.min(pass.paths(), firstPath + (group + 1) * Pass.GROUP);
            refuse(unit.breakdowns.get(group), pathsByNow);
            double[] sums = unit.sums[group];
            for (int i = 0; i < totals.length; i++) {
                totals[i] += sums[i];
            }
        }
        if (sink.isPresent() && firstPath < sink.get().paths()) {
            int wanted = Math.min(size, sink.get().paths() - firstPath);
            for (int model = 0; model < pass.models.size(); model++) {
                sink.get().accept(model, firstPath, wanted, unit.kept[model]);
            }
        }
    }

    private void refuse(List<UnitAccumulator.Breakdown> breakdowns, int pathsByNow) {
        if (breakdowns.isEmpty()) {
            return;
        }
        UnitAccumulator.Breakdown first = breakdowns.get(0);
        throw new NumericalBreakdownException(
                first.model(),
                pass.projections.get(first.model()).variables().get(first.place()),
                pass.firstYear.plus(first.year()),
                first.path(),
                first.size(),
                pathsByNow);
    }
}
