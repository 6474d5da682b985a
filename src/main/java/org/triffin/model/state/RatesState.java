package org.triffin.model.state;
/** To be written. */
public final class RatesState { RatesState(RowAllocator rows) {} }
