package org.triffin.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Variable;

/** The distribution of every variable in every fiscal year, over all paths of one model or of the difference of two. */
public final class Projection {
    private final FiscalYear firstYear;
    private final int years;
    private final List<Variable> variables;
    private final Map<Variable, Integer> index = new HashMap<>();
    private final int paths;
    private final double resolution;
    private final double[] values;
    private final List<EventProbability> events;

    /**
     * @param firstYear the first fiscal year
     * @param years number of fiscal years
     * @param variables variables in the order of tables
     * @param paths number of simulated paths
     * @param resolution see {@link #resolution}
     * @param values [(variable * years + year) * statistics + statistic], statistics in the order of {@link Statistic}
     * @param events events in the order of tables
     */
    public Projection(
            FiscalYear firstYear,
            int years,
            List<Variable> variables,
            int paths,
            double resolution,
            double[] values,
            List<EventProbability> events) {
        if (years < 1 || paths < 1 || values.length != variables.size() * years * Statistic.values().length) {
            throw new IllegalArgumentException("A projection needs one value per variable, year and statistic.");
        }
        this.firstYear = firstYear;
        this.years = years;
        this.variables = List.copyOf(variables);
        this.paths = paths;
        this.resolution = resolution;
        this.values = values.clone();
        this.events = List.copyOf(events);
        for (Variable variable : variables) {
            index.put(variable, index.size());
        }
    }

    public FiscalYear firstYear() {
        return firstYear;
    }

    public FiscalYear lastYear() {
        return firstYear.plus(years - 1);
    }

    /** All fiscal years in order. */
    public List<FiscalYear> years() {
        List<FiscalYear> all = new ArrayList<>(years);
        for (int year = 0; year < years; year++) {
            all.add(firstYear.plus(year));
        }
        return List.copyOf(all);
    }

    /** Variables in the order of their declaration, ratios after the recorded ones. */
    public List<Variable> variables() {
        return variables;
    }

    /** True when {@link #value} knows {@code variable}. */
    public boolean has(Variable variable) {
        return index.containsKey(variable);
    }

    /** A statistic of a variable's annual value, in the variable's unit. */
    public double value(Variable variable, FiscalYear year, Statistic statistic) {
        Integer place = index.get(variable);
        int offset = year.year() - firstYear.year();
        if (place == null || offset < 0 || offset >= years) {
            throw new IllegalArgumentException("There is no " + variable + " in " + year + "; the projection has "
                    + firstYear + " to " + lastYear() + " of " + variables + ".");
        }
        return values[(place * years + offset) * Statistic.values().length + statistic.place()];
    }

    /** Events by rule, then year; empty for the difference of two models. */
    public List<EventProbability> events() {
        return events;
    }

    public int paths() {
        return paths;
    }

    /**
     * The largest error of a quantile inside the buckets over the distance between the 5th and the 95th percentile of the
     * first 256 paths; far outside it is 2^-11 of the value. 0 when quantiles are order statistics of all paths, known to
     * single precision.
     */
    public double resolution() {
        return resolution;
    }
}
