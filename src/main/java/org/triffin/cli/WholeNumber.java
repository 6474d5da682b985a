package org.triffin.cli;

import java.lang.reflect.RecordComponent;
import org.triffin.simulation.SimulationSpec;
import org.triffin.vocabulary.Setting;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Whole numbers in a range; anything else is one sentence that says the range. */
abstract class WholeNumber implements ITypeConverter<Long> {
    private final String option;
    private final long smallest;
    private final long largest;

    WholeNumber(String option, long smallest, long largest) {
        this.option = option;
        this.smallest = smallest;
        this.largest = largest;
    }

    /** With the range of the simulation setting named {@code setting}. */
    WholeNumber(String option, String setting) {
        this(option, (long) declared(setting).min(), (long) declared(setting).max());
    }

    @Override
    public Long convert(String text) {
        try {
            long number = Long.parseLong(text.replace("_", ""));
            if (number >= smallest && number <= largest) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw wrong(text);
        }
        throw wrong(text);
    }

    private TypeConversionException wrong(String text) {
        return new TypeConversionException(
                option + " takes a whole number from " + smallest + " to " + largest + ", not '" + text + "'");
    }

    private static Setting declared(String setting) {
        for (RecordComponent component : SimulationSpec.class.getRecordComponents()) {
            if (component.getName().equals(setting)) {
                return component.getAnnotation(Setting.class);
            }
        }
        throw new IllegalStateException("There is no simulation setting " + setting + ".");
    }

    /** How many paths. */
    static final class Paths extends WholeNumber {
        Paths() {
            super("--paths", "paths");
        }
    }

    /** A seed. */
    static final class Seed extends WholeNumber {
        Seed() {
            super("--seed", "seed");
        }
    }

    /** How many threads. */
    static final class Threads extends WholeNumber {
        Threads() {
            super("--threads", 1, 1024);
        }
    }

    /** The number of a path. */
    static final class PathNumber extends WholeNumber {
        PathNumber() {
            super("--path", 0, Integer.MAX_VALUE);
        }
    }
}
