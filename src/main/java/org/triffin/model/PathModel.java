package org.triffin.model;

import org.triffin.model.state.RowAllocator;
import org.triffin.vocabulary.Quarter;

/**
 * A model as the engine sees it: immutable, shared by threads; all lanes live in the block.
 *
 * @param <B> the model's block of paths
 */
public interface PathModel<B> {
    /** The first simulated quarter, always the first of a fiscal year. */
    Quarter firstQuarter();

    /** Simulated quarters, a multiple of four. */
    int quarters();

    /** A block on the allocator's rows; outputs and shocks are declared to the allocator here. */
    B newBlock(RowAllocator rows);

    /** Sets the opening state of all lanes; lane k is path {@code firstPath + k}. Shock rows are filled already. */
    void begin(B block, long firstPath);

    /** Advances all lanes through {@code quarter}, counted from 0. */
    void advance(B block, int quarter);
}
