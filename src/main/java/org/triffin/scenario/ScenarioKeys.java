package org.triffin.scenario;

import org.triffin.scenario.declaration.Section;

/** The keys of a scenario file: those of {@link Scenario}, and the one that only a file has. */
public final class ScenarioKeys {
    /** Every key of the record, read once. */
    public static final Section ROOT = Section.of(Scenario.class);

    /** Names the scenario a file builds on; it is used up in reading, so no record holds it. */
    public static final String EXTENDS = "extends";

    /** What {@link #EXTENDS} is, for the schema and the pages. */
    public static final String ABOUT_EXTENDS =
            "Scenario this one builds on: a shipped name, or a file relative to this one; its keys hold unless given here";

    private ScenarioKeys() {}
}
