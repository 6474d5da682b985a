package org.triffin.model.economy;

/** The distribution of the quarterly innovations of growth, inflation, short rate and term premium. */
public enum MacroShocks {
    /** Normal with the estimated covariance. */
    GAUSSIAN,
    /** Student-t with the estimated covariance, one scale for all four variables at a date. */
    STUDENT_T,
    /** Four-quarter blocks of the estimated residuals. */
    BOOTSTRAP,
    /** No shocks: every path is the anchor. */
    NONE
}
