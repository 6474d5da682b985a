package org.triffin.scenario.yaml;

/** A value of a scenario file before it means anything, with its place. */
public sealed interface Node permits MapNode, ListNode, ScalarNode {
    Origin origin();

    /** What it is, for messages: "a section", "a list", "nothing" or the text in quotes. */
    String described();

    /** True for an empty value, {@code null} or {@code ~}: the default is meant. */
    default boolean isNothing() {
        return false;
    }
}
