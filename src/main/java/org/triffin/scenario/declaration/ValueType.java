package org.triffin.scenario.declaration;

/** How the value of a parameter is written: one scalar, or scalars arranged in a list, by year, or perhaps absent. */
public sealed interface ValueType
        permits ScalarType, OptionalType, ListType, YearlyType, DatedType, DefinitionListType {
    /**
     * The value of a declared default.
     *
     * @param text as declared; empty for an empty or absent value
     */
    Object defaultValue(String text);

    /** What a value looks like, for messages and pages: "a rate with its unit, like 4.1%". */
    String form();

    /** The value as a scenario would write it in YAML's flow style; empty when there is none. */
    String print(Object value);

    /** The legal range in the parameter's own unit, like "0% to 20bp"; empty when there is none. */
    default String range() {
        return "";
    }
}
