package org.triffin.model.state;

/** One part of the model: immutable, shared by threads, working on the rows of a block in place. */
public interface Sector {
    /** Sets the opening rows; lane k is path {@code firstPath + k}. */
    void begin(PathBlock block, long firstPath);

    /** Advances every lane through {@code quarter}, counted from 0. No allocation, boxing or input and output. */
    void advance(PathBlock block, int quarter);
}
