package org.triffin.simulation;

import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Variable;

/** A variable became NaN, infinite or larger than single precision holds; no statistic of it would mean anything. */
public final class NumericalBreakdownException extends RuntimeException {
    /**
     * @param model number of the model, from 0
     * @param variable the variable that broke down first
     * @param year the fiscal year
     * @param path the first path on which it did
     * @param broken on how many of the paths simulated by then
     * @param paths paths simulated by then
     */
    NumericalBreakdownException(int model, Variable variable, FiscalYear year, int path, int broken, int paths) {
        super("Numerical breakdown: " + variable + " of model " + (model + 1) + " is not a finite number in " + year
                + " on " + broken + " of the first " + paths + " paths, path " + path
                + " being the first; look at that path quarter by quarter, or choose less extreme settings.");
    }
}
