package org.triffin.model.baseline;

/** What continues a vintage beyond its last year, on timing-adjusted deficits as shares of GDP. */
public enum BeyondSource {
    /** The last year's growth, rates and shares of GDP are held. */
    HOLD_LAST,
    /** The last year's growth and rates, and the mean shares of GDP of the last five years, are held. */
    HOLD_AVERAGE_5Y
}
