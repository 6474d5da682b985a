package org.triffin.simulation;

import java.util.List;

/**
 * What one pass of the engine found.
 *
 * @param levels one projection per model, in the order given
 * @param differences for each model after the first, its paired difference from the first, path by path on the same
 *     shocks: the distribution of (model k - model 0), of the variables both record
 */
public record ProjectionSet(List<Projection> levels, List<Projection> differences) {
    public ProjectionSet {
        levels = List.copyOf(levels);
        differences = List.copyOf(differences);
        if (levels.isEmpty() || differences.size() != levels.size() - 1) {
            throw new IllegalArgumentException("Every model after the first has one difference from the first.");
        }
    }
}
