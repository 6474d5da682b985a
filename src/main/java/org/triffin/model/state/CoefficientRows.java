package org.triffin.model.state;

/** Coefficients that differ from path to path: gathered once when a block begins, then read like any row. */
public final class CoefficientRows {
    /** [combination][element of the companion state][lane]. */
    public final double[][][] combinations;

    /** Loads of the innovations on the draws: [equation][draw][lane]. */
    public final double[][][] loadings;

    /** Standard deviations of the innovations: [equation][lane]. */
    public final double[][] deviations;

    /** Standard deviation of the short rate's forecast: [node][lane]. */
    public final double[][] nodeDeviations;

    CoefficientRows(RowAllocator rows, BlockShape shape) {
        combinations = new double[shape.pooledCombinations()][][];
        for (int i = 0; i < combinations.length; i++) {
            combinations[i] = rows.rows(EconomyState.COMPANION);
        }
        loadings = new double[EconomyState.VARIABLES][][];
        for (int i = 0; i < loadings.length; i++) {
            loadings[i] = rows.rows(EconomyState.VARIABLES);
        }
        deviations = rows.rows(EconomyState.VARIABLES);
        nodeDeviations = rows.rows(shape.nodes());
    }
}
