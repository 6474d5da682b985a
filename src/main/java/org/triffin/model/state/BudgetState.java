package org.triffin.model.state;
/** To be written. */
public final class BudgetState { BudgetState(RowAllocator rows, BlockShape shape) {} }
