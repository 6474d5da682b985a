package org.triffin.model.state;
/** To be written. */
public record BlockShape() {}
