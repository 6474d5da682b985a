package org.triffin.vocabulary;

/** How the quarters of a fiscal year become its one annual value. */
public enum FiscalYearRule {
    /** The value at the end of September. */
    YEAR_END,
    /** The sum of the four quarters. */
    YEAR_SUM,
    /** The mean of the four quarters. */
    YEAR_AVERAGE,
    /** The returns of the four quarters, compounded. */
    YEAR_RETURN,
    /** One variable's annual value over another's. */
    RATIO
}
