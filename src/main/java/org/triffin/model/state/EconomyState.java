package org.triffin.model.state;
/** To be written. */
public final class EconomyState { EconomyState(RowAllocator rows, BlockShape shape) {} }
