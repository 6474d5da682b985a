package org.triffin.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.triffin.simulation.statistics.Interval;
import org.triffin.simulation.statistics.Wilson;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Variable;

/** Counts events on the paths of one model that one thread simulates. Counts of several threads are added. */
final class EventAccumulator {
    private final Pass pass;
    private final EventRule[] rules;
    /** Places of the variable and of what it is compared with: [rule]. */
    private final int[] watched;

    private final int[] references;
    /** Bounds that are numbers, NaN elsewhere: [rule][year]. */
    private final double[][] bounds;
    /** References of earlier years: [rule][year][lane]; empty for rules that do not look back. */
    private final double[][][] earlier;
    /** 1 on lanes where the event has held already: [rule][lane]. */
    private final int[][] reached;
    /** Paths on which the event held in the year, by the year, and pairs on both paths of which it held by the year. */
    private final long[][] inYear;

    private final long[][] byYear;
    private final long[][] pairsByYear;

    EventAccumulator(Pass pass, int model) {
        this.pass = pass;
        List<Variable> variables = pass.projections.get(model).variables();
        rules = pass.events.stream()
                .filter(rule -> rule.isForEveryModel() || variables.contains(rule.variable()))
                .toArray(EventRule[]::new);
        int count = rules.length;
        watched = new int[count];
        references = new int[count];
        bounds = new double[count][pass.years];
        earlier = new double[count][][];
        reached = new int[count][pass.lanes];
        inYear = new long[count][pass.years];
        byYear = new long[count][pass.years];
        pairsByYear = new long[count][pass.years];
        for (int rule = 0; rule < count; rule++) {
            watched[rule] = place(rules[rule], rules[rule].variable(), variables);
            references[rule] = place(rules[rule], rules[rule].reference(), variables);
            earlier[rule] = new double[rules[rule].lag() > 0 ? pass.years : 0][pass.lanes];
            for (int year = 0; year < pass.years; year++) {
                OptionalDouble bound = rules[rule].fixedBound(pass.firstYear.plus(year), pass.firstYear);
                bounds[rule][year] = bound.orElse(Double.NaN);
            }
        }
    }

    private static int place(EventRule rule, Variable variable, List<Variable> variables) {
        int place = variables.indexOf(variable);
        if (place < 0) {
            throw new IllegalArgumentException("The event " + rule.event() + " watches " + variable
                    + ", which the model does not record; it records " + variables + ".");
        }
        return place;
    }

    /** Forgets what the lanes have reached. */
    void begin() {
        for (int[] lanes : reached) {
            Arrays.fill(lanes, 0);
        }
    }

    /** Counts the first {@code size} lanes in {@code year}. */
    void count(YearAccumulator annual, int year, int size) {
        for (int rule = 0; rule < rules.length; rule++) {
            double[] value = annual.annual(watched[rule]);
            int lag = rules[rule].lag();
            if (lag > 0) {
                System.arraycopy(value, 0, earlier[rule][year], 0, value.length);
            }
            if (!Double.isNaN(bounds[rule][year])) {
                inYear[rule][year] += aboveBound(value, bounds[rule][year], reached[rule], size);
            } else if (lag <= year) {
                double[] reference = lag > 0 ? earlier[rule][year - lag] : annual.annual(references[rule]);
                inYear[rule][year] += aboveRow(value, reference, reached[rule], size);
            }
            byYear[rule][year] += sum(reached[rule], size);
            if (pass.antithetic()) {
                pairsByYear[rule][year] += pairs(reached[rule], size);
            }
        }
    }

    private static int aboveBound(double[] value, double bound, int[] reached, int size) {
        int hits = 0;
        for (int lane = 0; lane < size; lane++) {
            int hit = value[lane] > bound ? 1 : 0;
            reached[lane] |= hit;
            hits += hit;
        }
        return hits;
    }

    private static int aboveRow(double[] value, double[] reference, int[] reached, int size) {
        int hits = 0;
        for (int lane = 0; lane < size; lane++) {
            int hit = value[lane] > reference[lane] ? 1 : 0;
            reached[lane] |= hit;
            hits += hit;
        }
        return hits;
    }

    private static int sum(int[] reached, int size) {
        int sum = 0;
        for (int lane = 0; lane < size; lane++) {
            sum += reached[lane];
        }
        return sum;
    }

    private static int pairs(int[] reached, int size) {
        int pairs = 0;
        for (int lane = 0; lane < size; lane += 2) {
            pairs += reached[lane] & reached[lane + 1];
        }
        return pairs;
    }

    /** Adds the counts of another thread. */
    void add(EventAccumulator other) {
        for (int rule = 0; rule < rules.length; rule++) {
            for (int year = 0; year < pass.years; year++) {
                inYear[rule][year] += other.inYear[rule][year];
                byYear[rule][year] += other.byYear[rule][year];
                pairsByYear[rule][year] += other.pairsByYear[rule][year];
            }
        }
    }

    /** Probabilities by rule, then year; years whose bound is unknown are left out. */
    List<EventProbability> probabilities() {
        List<EventProbability> all = new ArrayList<>();
        for (int rule = 0; rule < rules.length; rule++) {
            for (int year = 0; year < pass.years; year++) {
                if (!Double.isNaN(bounds[rule][year]) || rules[rule].lag() <= year) {
                    all.add(probability(rule, year));
                }
            }
        }
        return List.copyOf(all);
    }

    private EventProbability probability(int rule, int year) {
        double paths = pass.paths();
        double share = byYear[rule][year] / paths;
        double size = pass.antithetic()
                ? Wilson.effectiveSize(pass.paths() / 2, byYear[rule][year], pairsByYear[rule][year])
                : paths;
        Interval interval = Wilson.interval(share, size);
        FiscalYear fiscalYear = pass.firstYear.plus(year);
        return new EventProbability(
                rules[rule].event(),
                rules[rule].threshold(),
                fiscalYear,
                inYear[rule][year] / paths,
                share,
                interval.low(),
                interval.high());
    }
}
