package org.triffin.model.state;

/**
 * What an event needs of a block.
 *
 * @param name snake_case
 * @param drawn whether it happens at random
 * @param effects number of its effects on the stance
 */
public record EventShape(String name, boolean drawn, int effects) {}
