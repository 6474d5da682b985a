package org.triffin.scenario.declaration;

/** One key of a scenario: a {@link Section} of further keys or a {@link Parameter} with a value. */
public sealed interface Declaration permits Section, Parameter {
    /** The key in kebab-case; empty for the whole scenario. */
    String key();

    /** What it is, a noun phrase without a full stop. */
    String about();
}
