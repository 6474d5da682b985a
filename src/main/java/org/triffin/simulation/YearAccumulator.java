package org.triffin.simulation;

import java.util.ArrayList;
import java.util.List;
import org.triffin.model.state.Row;
import org.triffin.model.state.RowAllocator;
import org.triffin.vocabulary.FiscalYearRule;
import org.triffin.vocabulary.Variable;

/** Turns the recorded rows of one block, quarter by quarter, into rows of annual values. Belongs to one thread. */
final class YearAccumulator {
    private static final double QUARTERS = 4;

    private final List<Variable> variables = new ArrayList<>();
    /** The annual value of each variable; for a year-end variable the model's own row. */
    private final double[][] annual;
    /** Rows of the variables that sum over quarters, and the sums. */
    private final double[][] flows;

    private final double[][] sums;
    /** Rows of returns, and what they compound to. */
    private final double[][] returns;

    private final double[][] compounded;
    /** Sums that are averaged at the end of a year. */
    private final double[][] averages;
    /** Ratios: result, numerator, denominator. */
    private final double[][][] ratios;

    /** Reads what a model has declared to {@code rows}. */
    YearAccumulator(RowAllocator rows) {
        List<RowAllocator.Recorded> recorded = rows.recorded();
        annual = new double[recorded.size() + rows.ratios().size()][];
        List<double[]> flowing = new ArrayList<>();
        List<double[]> summed = new ArrayList<>();
        List<double[]> averaged = new ArrayList<>();
        List<double[]> earned = new ArrayList<>();
        List<double[]> compounding = new ArrayList<>();
        for (RowAllocator.Recorded entry : recorded) {
            FiscalYearRule rule = entry.variable().rule();
            double[] value = rule == FiscalYearRule.YEAR_END ? entry.row() : rows.row();
            if (rule == FiscalYearRule.YEAR_RETURN) {
                earned.add(entry.row());
                compounding.add(value);
            } else if (rule != FiscalYearRule.YEAR_END) {
                flowing.add(entry.row());
                summed.add(value);
            }
            if (rule == FiscalYearRule.YEAR_AVERAGE) {
                averaged.add(value);
            }
            annual[variables.size()] = value;
            variables.add(entry.variable());
        }
        flows = flowing.toArray(new double[0][]);
        sums = summed.toArray(new double[0][]);
        averages = averaged.toArray(new double[0][]);
        returns = earned.toArray(new double[0][]);
        compounded = compounding.toArray(new double[0][]);
        ratios = new double[rows.ratios().size()][][];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = ratio(rows.ratios().get(i), rows.row());
        }
    }

    private double[][] ratio(Variable ratio, double[] result) {
        double[][] rows = {
            result, annual(ratio.of().get(0), ratio), annual(ratio.of().get(1), ratio)
        };
        annual[variables.size()] = result;
        variables.add(ratio);
        return rows;
    }

    private double[] annual(Variable part, Variable ratio) {
        int place = variables.indexOf(part);
        if (place < 0) {
            throw new IllegalArgumentException(
                    "The ratio " + ratio + " needs " + part + ", which the model does not record before it.");
        }
        return annual[place];
    }

    /** Variables in the order of their declaration, ratios after the recorded ones. */
    List<Variable> variables() {
        return variables;
    }

    /** The annual values of the variable at {@code place}: [lane]; valid after {@link #closeYear}. */
    double[] annual(int place) {
        return annual[place];
    }

    /** Takes in the rows of a quarter, 0 to 3 of its fiscal year. */
    void addQuarter(int quarterOfYear) {
        for (int i = 0; i < sums.length; i++) {
            if (quarterOfYear == 0) {
                Row.copy(sums[i], flows[i]);
            } else {
                Row.add(sums[i], flows[i]);
            }
        }
        for (int i = 0; i < returns.length; i++) {
            if (quarterOfYear == 0) {
                Row.copy(compounded[i], returns[i]);
            } else {
                Row.compound(compounded[i], returns[i]);
            }
        }
    }

    /** Completes averages and ratios after the fourth quarter. */
    void closeYear() {
        for (double[] average : averages) {
            Row.scale(average, 1 / QUARTERS);
        }
        for (double[][] ratio : ratios) {
            Row.ratio(ratio[0], ratio[1], ratio[2]);
        }
    }
}
