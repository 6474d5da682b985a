package org.triffin.simulation;

import org.triffin.vocabulary.FiscalYear;

/**
 * One number about several fiscal years of a path, per year.
 *
 * @param variable name of the variable whose annual values it is made of
 * @param first the first fiscal year
 * @param years number of fiscal years, n
 * @param measure how it is made of the annual values
 */
public record Span(String variable, FiscalYear first, int years, Measure measure) {
    /** How annual values v[1] ... v[n] become one number. */
    public enum Measure {
        /** The constant annual return that compounds to the same: (product of 1 + v)^(1/n) - 1. */
        ANNUALISED_RETURN,
        /** Their mean. */
        AVERAGE,
        /** v[n] / n: of two paths with a common past, the difference is that of their average yearly changes. */
        YEARLY_CHANGE
    }

    public Span {
        if (years < 1) {
            throw new IllegalArgumentException("A span has at least one year, not " + years + ".");
        }
    }

    FiscalYear last() {
        return first.plus(years - 1);
    }

    /**
     * The number on one path.
     *
     * @param values [variable * years of the run + year][path]
     * @param from the row of the first year
     * @param path the path's place in the rows
     */
    double of(float[][] values, int from, int path) {
        double product = 1;
        double sum = 0;
        for (int year = 0; year < years; year++) {
            double value = values[from + year][path];
            product *= 1 + value;
            sum += value;
        }
        return switch (measure) {
            case ANNUALISED_RETURN -> StrictMath.pow(Math.max(0, product), 1.0 / years) - 1;
            case AVERAGE -> sum / years;
            case YEARLY_CHANGE -> values[from + years - 1][path] / (double) years;
        };
    }
}
