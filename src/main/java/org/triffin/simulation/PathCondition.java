package org.triffin.simulation;

/**
 * True of a path in a fiscal year when the variable's value lies between two bounds, both included.
 *
 * @param variable name of the variable
 */
public record PathCondition(String variable, double least, double most) {
    public PathCondition {
        if (!(least <= most)) {
            throw new IllegalArgumentException("A condition goes from " + least + " up, not to " + most + ".");
        }
    }

    boolean holds(double value) {
        return value >= least && value <= most;
    }
}
