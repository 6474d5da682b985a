package org.triffin.reference;

/**
 * One published figure about the debt beside the calibrated ladder's.
 *
 * @param what the figure and its date
 * @param unit its unit
 * @param target as published
 * @param fitted the ladder's
 * @param source where it was published
 */
public record FitLine(String what, String unit, double target, double fitted, String source) {
    /** The ladder's figure less the published one. */
    public double miss() {
        return fitted - target;
    }
}
