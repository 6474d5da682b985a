package org.triffin.model.state;

/** Working memory that a sector keeps in a block between quarters: one a block, so it belongs to the block's thread. */
public interface Scratch {}
