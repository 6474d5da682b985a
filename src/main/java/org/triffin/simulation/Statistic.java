package org.triffin.simulation;

/** A statistic of a variable over the paths of one fiscal year. */
public enum Statistic {
    MEAN,
    SD,
    P05,
    P10,
    P17,
    P25,
    P50,
    P75,
    P83,
    P90,
    P95,
    /** The Monte Carlo standard error of the mean. */
    MCSE
}
