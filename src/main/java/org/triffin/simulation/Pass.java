package org.triffin.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.triffin.model.PathModel;
import org.triffin.model.state.Row;
import org.triffin.simulation.SimulationSpec.VarianceReduction;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Shock;
import org.triffin.vocabulary.Variable;

/**
 * Everything about a run that is fixed before its first path: what is recorded where, and how paths are parted among
 * threads. Statistics are summed over groups of {@value #GROUP} consecutive paths, whatever the number of lanes.
 */
final class Pass {
    /** Paths whose sums are added up together. */
    static final int GROUP = 256;

    private static final int QUARTERS_A_YEAR = 4;

    /** The annual values of one model (or of the difference of two) and where their columns start. */
    record Columns(List<Variable> variables, int first, int count) {}

    /** Model {@code model} minus model 0: the places of the common variables in either. */
    record Difference(int model, int[] minuend, int[] subtrahend) {}

    final List<PathModel<?>> models;
    final SimulationSpec simulation;
    final List<EventRule> events;
    final int lanes;
    final FiscalYear firstYear;
    final int years;
    /** The models' columns, then those of the differences. */
    final List<Columns> projections = new ArrayList<>();

    final List<Difference> differences = new ArrayList<>();
    final int columns;
    /** The values on path 0, about which sums are taken: [column]. */
    final double[] pivots;

    Pass(List<? extends PathModel<?>> models, Experiment experiment, int lanes) {
        if (models.isEmpty()) {
            throw new IllegalArgumentException("The engine needs at least one model.");
        }
        this.models = List.copyOf(models);
        this.lanes = lanes;
        simulation = experiment.simulation();
        events = experiment.events();
        if (antithetic() && lanes % 2 != 0) {
            throw new IllegalArgumentException("Antithetic pairs need an even number of lanes.");
        }
        PathModel<?> first = models.get(0);
        firstYear = first.firstQuarter().fiscalYear();
        years = first.quarters() / QUARTERS_A_YEAR;
        checkQuarters();
        PairedBlock probe = new PairedBlock(this.models, antithetic() ? 2 : 1, simulation);
        checkShocks(probe);
        columns = layOut(probe);
        pivots = Arrays.stream(firstPaths(probe, 1))
                .mapToDouble(values -> values[0])
                .toArray();
    }

    boolean antithetic() {
        return simulation.varianceReduction() == VarianceReduction.ANTITHETIC;
    }

    int paths() {
        return simulation.paths();
    }

    /** Consecutive paths that one thread simulates before it takes the next: whole groups and whole blocks. */
    int unitPaths() {
        return Math.max(GROUP, lanes);
    }

    int units() {
        return Math.floorDiv(paths() - 1, unitPaths()) + 1;
    }

    private void checkQuarters() {
        PathModel<?> first = models.get(0);
        for (PathModel<?> model : models) {
            if (!model.firstQuarter().equals(first.firstQuarter()) || model.quarters() != first.quarters()) {
                throw new IllegalArgumentException("Models of one run cover the same quarters; one has "
                        + first.quarters() + " from " + first.firstQuarter() + ", another " + model.quarters()
                        + " from " + model.firstQuarter() + ".");
            }
        }
        if (!first.firstQuarter().equals(firstYear.firstQuarter()) || first.quarters() % QUARTERS_A_YEAR != 0) {
            throw new IllegalArgumentException("A model covers whole fiscal years, not " + first.quarters()
                    + " quarters from " + first.firstQuarter() + ".");
        }
    }

    private static void checkShocks(PairedBlock probe) {
        List<Shock> shocks = new ArrayList<>();
        probe.drawn().forEach(drawn -> shocks.add(drawn.shock()));
        StreamNumbers.check(shocks);
    }

    private int layOut(PairedBlock probe) {
        int next = 0;
        for (int model = 0; model < models.size(); model++) {
            List<Variable> variables = probe.model(model).annual().variables();
            next = lay(variables, next);
        }
        List<Variable> base = projections.get(0).variables();
        for (int model = 1; model < models.size(); model++) {
            List<Variable> own = projections.get(model).variables();
            List<Variable> common = new ArrayList<>(own);
            common.retainAll(base);
            differences.add(new Difference(model, places(common, own), places(common, base)));
            next = lay(common, next);
        }
        return next;
    }

    private int lay(List<Variable> variables, int first) {
        int count = variables.size() * years;
        projections.add(new Columns(List.copyOf(variables), first, count));
        return first + count;
    }

    private static int[] places(List<Variable> wanted, List<Variable> among) {
        int[] places = new int[wanted.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = among.indexOf(wanted.get(i));
        }
        return places;
    }

    /** What takes the values of each projection: everything up to {@code exactPaths} paths, else counts in buckets. */
    List<Sample> samples(int exactPaths) {
        boolean exact = paths() <= exactPaths;
        double[][] pilot =
                exact ? new double[columns][0] : firstPaths(new PairedBlock(models, GROUP, simulation), GROUP);
        List<Sample> samples = new ArrayList<>();
        for (Columns own : projections) {
            samples.add(
                    exact
                            ? new ExactSample(paths(), own.count(), unitPaths())
                            : new CountedSample(
                                    Arrays.copyOfRange(pilot, own.first(), own.first() + own.count()),
                                    years,
                                    unitPaths()));
        }
        return samples;
    }

    /** The annual values on the first {@code count} paths: [column][path]. */
    private double[][] firstPaths(PairedBlock block, int count) {
        double[][] values = new double[columns][];
        block.begin(0);
        for (int year = 0; year < years; year++) {
            block.advanceYear(year);
            for (int model = 0; model < models.size(); model++) {
                YearAccumulator annual = block.model(model).annual();
                for (int place = 0; place < annual.variables().size(); place++) {
                    values[column(model, place, year)] = Arrays.copyOf(annual.annual(place), count);
                }
            }
            for (int i = 0; i < differences.size(); i++) {
                Difference difference = differences.get(i);
                for (int place = 0; place < difference.minuend().length; place++) {
                    double[] row = new double[count];
                    Row.difference(
                            row,
                            values[column(difference.model(), difference.minuend()[place], year)],
                            values[column(0, difference.subtrahend()[place], year)]);
                    values[column(models.size() + i, place, year)] = row;
                }
            }
        }
        return values;
    }

    /** The column of a variable, by its place in the projection, and year. */
    int column(int projection, int place, int year) {
        return projections.get(projection).first() + place * years + year;
    }
}
