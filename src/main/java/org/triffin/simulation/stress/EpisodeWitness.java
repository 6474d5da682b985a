package org.triffin.simulation.stress;

import org.triffin.model.cascade.CascadeWorkspace;

/** Sees every episode of a run as it ended. Called from many threads, once for each draw. */
@FunctionalInterface
public interface EpisodeWitness {
    /**
     * Looks at an episode.
     *
     * @param workspace the funds and days as the episode left them; used again for the next one
     */
    void see(int draw, CascadeWorkspace workspace);
}
