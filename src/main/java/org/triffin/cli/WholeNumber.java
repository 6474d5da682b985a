package org.triffin.cli;

import java.lang.reflect.RecordComponent;
import org.triffin.model.cascade.StressSpec;
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

    /** With the range of the setting named {@code setting} in {@code section}. */
    WholeNumber(String option, Class<? extends Record> section, String setting) {
        this(option, (long) declared(section, setting).min(), (long)
                declared(section, setting).max());
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

    private static Setting declared(Class<? extends Record> section, String setting) {
        for (RecordComponent component : section.getRecordComponents()) {
            if (component.getName().equals(setting)) {
                return component.getAnnotation(Setting.class);
            }
        }
        throw new IllegalStateException("There is no setting " + setting + " in " + section.getSimpleName() + ".");
    }

    /** How many paths. */
    static final class Paths extends WholeNumber {
        Paths() {
            super("--paths", SimulationSpec.class, "paths");
        }
    }

    /** A seed. */
    static final class Seed extends WholeNumber {
        Seed() {
            super("--seed", SimulationSpec.class, "seed");
        }
    }

    /** How many draws of a stress test. */
    static final class Draws extends WholeNumber {
        Draws() {
            super("--draws", StressSpec.class, "draws");
        }
    }

    /** The seed of a stress test. */
    static final class StressSeed extends WholeNumber {
        StressSeed() {
            super("--seed", StressSpec.class, "seed");
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
