package org.triffin.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.triffin.simulation.statistics.Moments;

/** The statistics of every column of a pass. Several threads fill it, a column at a time. */
final class StatisticsTable implements Callable<Integer> {
    private static final Statistic[] STATISTICS = Statistic.values();

    private final Pass pass;
    private final UnitQueue queue;
    private final List<Sample> samples;
    /** [projection][column within the projection * statistics + statistic]. */
    private final double[][] values;

    private final double[] probabilities;
    private final AtomicInteger next = new AtomicInteger();

    StatisticsTable(Pass pass, UnitQueue queue, List<Sample> samples) {
        this.pass = pass;
        this.queue = queue;
        this.samples = samples;
        values = new double[samples.size()][];
        for (int i = 0; i < values.length; i++) {
            values[i] = new double[pass.projections.get(i).count() * STATISTICS.length];
        }
        probabilities = probabilities();
    }

    private static double[] probabilities() {
        double[] all = new double[STATISTICS.length];
        int count = 0;
        for (Statistic statistic : STATISTICS) {
            if (statistic.isQuantile()) {
                all[count++] = statistic.probability();
            }
        }
        return Arrays.copyOf(all, count);
    }

    /** Works on columns until none is left; the number of columns done. */
    @Override
    public Integer call() {
        List<Sample.Reader> readers = samples.stream().map(Sample::reader).toList();
        int done = 0;
        int column = next.getAndIncrement();
        while (column < pass.columns && !queue.isStopped()) {
            fill(column, readers);
            done++;
            column = next.getAndIncrement();
        }
        return done;
    }

    private void fill(int column, List<Sample.Reader> readers) {
        int projection = 0;
        int own = column;
        while (own >= pass.projections.get(projection).count()) {
            own -= pass.projections.get(projection).count();
            projection++;
        }
        double sum = queue.total(column, 0);
        double mean = Moments.mean(pass.pivots[column], sum, pass.paths());
        double deviation = Moments.standardDeviation(sum, queue.total(column, 1), pass.paths());
        double[] quantiles = readers.get(projection).quantiles(own, mean, deviation, probabilities);
        double[] target = values[projection];
        int at = own * STATISTICS.length;
        int quantile = 0;
        for (Statistic statistic : STATISTICS) {
            target[at + statistic.place()] = switch (statistic) {
                case MEAN -> mean;
                case SD -> deviation;
                case MCSE -> standardError(column);
                default -> quantiles[quantile++];
            };
        }
    }

    private double standardError(int column) {
        double sum = queue.total(column, 0);
        return pass.antithetic()
                ? Moments.pairedStandardError(sum, queue.total(column, 2), pass.paths())
                : Moments.standardError(sum, queue.total(column, 1), pass.paths());
    }

    /**
     * The projections, once every column is done.
     *
     * @param events the events of each model
     */
    ProjectionSet projections(List<List<EventProbability>> events) {
        List<Projection> all = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Pass.Columns columns = pass.projections.get(i);
            Sample sample = samples.get(i);
            all.add(new Projection(
                    pass.firstYear,
                    pass.years,
                    columns.variables(),
                    pass.paths(),
                    sample.resolution(),
                    values[i],
                    i < events.size() ? events.get(i) : List.of()));
        }
        int models = pass.models.size();
        return new ProjectionSet(all.subList(0, models), all.subList(models, all.size()));
    }
}
