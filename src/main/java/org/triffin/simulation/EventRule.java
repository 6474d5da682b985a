package org.triffin.simulation;

import java.util.Map;
import java.util.OptionalDouble;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Variable;

/**
 * Something that holds or does not hold on a path in a fiscal year: the annual value of {@link #variable} is above a
 * bound. The bound is a number where {@link #fixedBound} gives one, else the annual value of {@link #reference}
 * {@link #lag} years before on the same path.
 */
public sealed interface EventRule {
    /** The event's name in tables. */
    String event();

    /** The level crossed, for tables. */
    OptionalDouble threshold();

    /** The variable watched. */
    Variable variable();

    /** The variable it is compared with where there is no fixed bound. */
    Variable reference();

    /** How many years before the reference is taken. */
    int lag();

    /** The bound in {@code year} when it is a number, in a projection that starts in {@code firstYear}. */
    OptionalDouble fixedBound(FiscalYear year, FiscalYear firstYear);

    /** False when models that do not record the variable are left out; else such a model is an error. */
    default boolean isForEveryModel() {
        return true;
    }

    /** {@code variable} is above {@code level}. */
    record Above(String event, Variable variable, double level) implements EventRule {
        public Above {
            if (!Double.isFinite(level)) {
                throw new IllegalArgumentException("The threshold of " + event + " must be a finite number.");
            }
        }

        @Override
        public OptionalDouble threshold() {
            return OptionalDouble.of(level);
        }

        @Override
        public Variable reference() {
            return variable;
        }

        @Override
        public int lag() {
            return 0;
        }

        @Override
        public OptionalDouble fixedBound(FiscalYear year, FiscalYear firstYear) {
            return OptionalDouble.of(level);
        }
    }

    /** {@code variable} is above zero; an event without a threshold in tables. */
    record AboveZero(String event, Variable variable) implements EventRule {
        @Override
        public OptionalDouble threshold() {
            return OptionalDouble.empty();
        }

        @Override
        public Variable reference() {
            return variable;
        }

        @Override
        public int lag() {
            return 0;
        }

        @Override
        public OptionalDouble fixedBound(FiscalYear year, FiscalYear firstYear) {
            return OptionalDouble.of(0);
        }
    }

    /** {@code variable}, which counts something that only some models have, is above zero; without a threshold in tables. */
    record Happens(String event, Variable variable) implements EventRule {
        @Override
        public OptionalDouble threshold() {
            return OptionalDouble.empty();
        }

        @Override
        public Variable reference() {
            return variable;
        }

        @Override
        public int lag() {
            return 0;
        }

        @Override
        public OptionalDouble fixedBound(FiscalYear year, FiscalYear firstYear) {
            return OptionalDouble.of(0);
        }

        @Override
        public boolean isForEveryModel() {
            return false;
        }
    }

    /** {@code variable} is above {@code reference} in the same year. */
    record AboveOther(String event, Variable variable, Variable reference) implements EventRule {
        @Override
        public OptionalDouble threshold() {
            return OptionalDouble.empty();
        }

        @Override
        public int lag() {
            return 0;
        }

        @Override
        public OptionalDouble fixedBound(FiscalYear year, FiscalYear firstYear) {
            return OptionalDouble.empty();
        }
    }

    /**
     * {@code variable} is above its own value {@code lag} years before. For years before the projection the value is
     * taken from {@code history}; a year whose comparison has no history is not reported.
     *
     * @param lag years, at least 1
     * @param history annual values by fiscal year, in the variable's unit
     */
    record AboveEarlier(String event, Variable variable, int lag, Map<FiscalYear, Double> history)
            implements EventRule {
        public AboveEarlier {
            history = Map.copyOf(history);
            if (lag < 1) {
                throw new IllegalArgumentException("The event " + event + " must look back at least one year.");
            }
        }

        @Override
        public OptionalDouble threshold() {
            return OptionalDouble.empty();
        }

        @Override
        public Variable reference() {
            return variable;
        }

        @Override
        public OptionalDouble fixedBound(FiscalYear year, FiscalYear firstYear) {
            FiscalYear earlier = year.plus(-lag);
            double value = earlier.compareTo(firstYear) < 0 ? history.getOrDefault(earlier, Double.NaN) : Double.NaN;
            return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
        }
    }
}
