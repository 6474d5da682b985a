package org.triffin.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.triffin.model.state.Row;
import org.triffin.simulation.statistics.Moments;

/** Simulates units of paths on one thread until none is left, and records them. Its result is its events by model. */
final class PassWorker implements Callable<List<EventAccumulator>> {
    /** Squares about a pivot that add up to no more than this, and the pivot itself, are well inside single precision. */
    private static final double SAFE_SQUARES = 1e76;

    private static final double SAFE_PIVOT = 1e38;

    private final Pass pass;
    private final UnitQueue queue;
    private final List<Sample> samples;
    private final int keptPaths;

    /**
     * @param samples where values go, by projection
     * @param keptPaths paths numbered below this are kept for the sink
     */
    PassWorker(Pass pass, UnitQueue queue, List<Sample> samples, int keptPaths) {
        this.pass = pass;
        this.queue = queue;
        this.samples = samples;
        this.keptPaths = keptPaths;
    }

    @Override
    public List<EventAccumulator> call() throws InterruptedException {
        boolean finished = false;
        try {
            Workspace workspace = new Workspace();
            workspace.work();
            finished = true;
            return workspace.events;
        } finally {
            if (!finished) {
                queue.stop();
            }
        }
    }

    /** The mutable part, which belongs to the thread. */
    private final class Workspace {
        private final PairedBlock block = new PairedBlock(pass.models, pass.lanes, pass.simulation);
        private final List<EventAccumulator> events = new ArrayList<>();
        private final List<Sample.Writer> writers = new ArrayList<>();
        private final double[] difference = new double[pass.lanes];
        /** Zeros that stand for values which are not finite. */
        private final double[] instead = new double[Math.max(pass.lanes, Pass.GROUP)];
        /** Values of blocks smaller than a group, until the group is complete: [column][path of the unit]. */
        private final double[][] assembled = new double[pass.lanes < Pass.GROUP ? pass.columns : 0][Pass.GROUP];

        Workspace() {
            for (int model = 0; model < pass.models.size(); model++) {
                events.add(new EventAccumulator(pass, model));
            }
            for (Sample sample : samples) {
                writers.add(sample.writer());
            }
        }

        void work() throws InterruptedException {
            Optional<UnitAccumulator> unit = queue.next();
            while (unit.isPresent()) {
                if (!simulate(unit.get())) {
                    return;
                }
                queue.complete(unit.get());
                unit = queue.next();
            }
            for (Sample.Writer writer : writers) {
                writer.close();
            }
        }

        /** False when the run was stopped before the unit was complete. */
        private boolean simulate(UnitAccumulator unit) {
            int firstPath = unit.number() * pass.unitPaths();
            int size = Math.min(pass.unitPaths(), pass.paths() - firstPath);
            for (Sample.Writer writer : writers) {
                writer.beginUnit(firstPath);
            }
            for (int offset = 0; offset < size; offset += pass.lanes) {
                block.begin(firstPath + offset);
                for (EventAccumulator event : events) {
                    event.begin();
                }
                for (int year = 0; year < pass.years; year++) {
                    if (queue.isStopped() || Thread.currentThread().isInterrupted()) {
                        return false;
                    }
                    block.advanceYear(year);
                    recordYear(unit, year, firstPath, offset, Math.min(pass.lanes, size - offset));
                }
            }
            if (pass.lanes < Pass.GROUP) {
                summariseAssembled(unit, firstPath, size);
            }
            for (Sample.Writer writer : writers) {
                writer.endUnit(size);
            }
            return true;
        }

        private void recordYear(UnitAccumulator unit, int year, int firstPath, int offset, int size) {
            for (int model = 0; model < pass.models.size(); model++) {
                YearAccumulator annual = block.model(model).annual();
                for (int place = 0; place < annual.variables().size(); place++) {
                    take(unit, model, place, year, annual.annual(place), firstPath, offset, size);
                }
                events.get(model).count(annual, year, size);
            }
            for (int i = 0; i < pass.differences.size(); i++) {
                Pass.Difference pair = pass.differences.get(i);
                YearAccumulator minuend = block.model(pair.model()).annual();
                YearAccumulator subtrahend = block.model(0).annual();
                for (int place = 0; place < pair.minuend().length; place++) {
                    Row.difference(
                            difference,
                            minuend.annual(pair.minuend()[place]),
                            subtrahend.annual(pair.subtrahend()[place]));
                    take(unit, pass.models.size() + i, place, year, difference, firstPath, offset, size);
                }
            }
        }

        private void take(
                UnitAccumulator unit,
                int projection,
                int place,
                int year,
                double[] row,
                int firstPath,
                int offset,
                int size) {
            if (pass.lanes < Pass.GROUP) {
                System.arraycopy(row, 0, assembled[pass.column(projection, place, year)], offset, size);
                return;
            }
            for (int from = 0; from < size; from += Pass.GROUP) {
                summarise(
                        unit, projection, place, year, row, from, Math.min(Pass.GROUP, size - from), firstPath, offset);
            }
        }

        private void summariseAssembled(UnitAccumulator unit, int firstPath, int size) {
            for (int year = 0; year < pass.years; year++) {
                for (int projection = 0; projection < pass.projections.size(); projection++) {
                    int places = pass.projections.get(projection).variables().size();
                    for (int place = 0; place < places; place++) {
                        double[] row = assembled[pass.column(projection, place, year)];
                        summarise(unit, projection, place, year, row, 0, size, firstPath, 0);
                    }
                }
            }
        }

        /** Takes in one group of values, {@code row[from]} to {@code row[from + size - 1]}. */
        private void summarise(
                UnitAccumulator unit,
                int projection,
                int place,
                int year,
                double[] row,
                int from,
                int size,
                int firstPath,
                int offset) {
            int column = pass.column(projection, place, year);
            int group = (offset + from) / Pass.GROUP;
            double[] sums = unit.sums[group];
            int at = column * UnitAccumulator.SUMS;
            Moments.sums(row, from, size, pass.pivots[column], sums, at);
            if (pass.antithetic()) {
                sums[at + 2] = Moments.pairSquares(row, from, size, pass.pivots[column]);
            }
            boolean level = projection < pass.models.size();
            boolean safe = sums[at + 1] <= SAFE_SQUARES && Math.abs(pass.pivots[column]) <= SAFE_PIVOT;
            if (level && !safe) {
                lookForBreakdown(unit, projection, place, year, row, from, size, firstPath + offset);
            }
            int own = place * pass.years + year;
            double[] written =
                    Double.isFinite(sums[at + 1]) ? row : instead; // the run fails once its sums are added up
            writers.get(projection).write(own, written, from, size, firstPath, firstPath + offset + from);
            if (level && firstPath < keptPaths) {
                float[] kept = unit.kept[projection][own];
                for (int i = 0; i < size; i++) {
                    kept[offset + from + i] = (float) row[from + i];
                }
            }
        }

        private void lookForBreakdown(
                UnitAccumulator unit,
                int model,
                int place,
                int year,
                double[] row,
                int from,
                int size,
                int blockStart) {
            int broken = 0;
            int first = 0;
            for (int i = from + size - 1; i >= from; i--) {
                if (!Float.isFinite((float) row[i])) {
                    broken++;
                    first = i;
                }
            }
            if (broken > 0) {
                int group = (blockStart + from) % pass.unitPaths() / Pass.GROUP;
                unit.breakdowns
                        .get(group)
                        .add(new UnitAccumulator.Breakdown(model, place, year, blockStart + first, broken));
            }
        }
    }
}
