package org.triffin.vocabulary;

import java.util.List;

/**
 * An output of the model, declared once in its sector's State class.
 *
 * @param name snake_case name in every table
 * @param unit what a value is measured in
 * @param rule how quarters become a fiscal year
 * @param label words for charts and the data dictionary
 * @param of for a RATIO: numerator and denominator; else empty
 */
public record Variable(String name, Unit unit, FiscalYearRule rule, String label, List<Variable> of) {
    public Variable {
        of = List.copyOf(of);
        if (!isSnakeCase(name) || label.isBlank() || (rule == FiscalYearRule.RATIO) != (of.size() == 2)) {
            throw new IllegalArgumentException("Variable " + name + " is not declared properly.");
        }
    }

    private static boolean isSnakeCase(String name) {
        for (int i = 0; i < name.length(); i++) {
            char sign = name.charAt(i);
            boolean letter = sign >= 'a' && sign <= 'z';
            if (!letter && (i == 0 || (sign != '_' && !(sign >= '0' && sign <= '9')))) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    public static Variable yearEnd(String name, Unit unit, String label) {
        return new Variable(name, unit, FiscalYearRule.YEAR_END, label, List.of());
    }

    public static Variable yearSum(String name, Unit unit, String label) {
        return new Variable(name, unit, FiscalYearRule.YEAR_SUM, label, List.of());
    }

    public static Variable yearAverage(String name, Unit unit, String label) {
        return new Variable(name, unit, FiscalYearRule.YEAR_AVERAGE, label, List.of());
    }

    /** A return: the four quarters' are compounded. */
    public static Variable yearReturn(String name, String label) {
        return new Variable(name, Unit.RATE, FiscalYearRule.YEAR_RETURN, label, List.of());
    }

    /** The annual value of {@code numerator} over that of {@code denominator}. */
    public static Variable ratio(String name, String label, Variable numerator, Variable denominator) {
        return new Variable(name, Unit.RATE, FiscalYearRule.RATIO, label, List.of(numerator, denominator));
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Variable that
                        && name.equals(that.name)
                        && unit == that.unit
                        && rule == that.rule
                        && label.equals(that.label)
                        && of.equals(that.of));
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
