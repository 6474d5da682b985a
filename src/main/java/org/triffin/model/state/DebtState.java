package org.triffin.model.state;
/** To be written. */
public final class DebtState { DebtState(RowAllocator rows, BlockShape shape) {} }
