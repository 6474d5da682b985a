package org.triffin.simulation;

import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.triffin.vocabulary.Shock;

/**
 * Draws that depend on a seed, a name and a number alone: element k of a call is draw k of the stream (seed, name, number).
 * For randomness that is not one value a path and quarter, like the funds of an episode. Belongs to one thread.
 */
public final class KeyedDraws {
    private final Stream stream;
    private final ZigguratSampler.NormalizedGaussian normal;
    private final ZigguratSampler.Exponential exponential;

    public KeyedDraws(long seed) {
        stream = new Stream(seed);
        normal = ZigguratSampler.NormalizedGaussian.of(stream);
        exponential = ZigguratSampler.Exponential.of(stream);
    }

    /** Fills the first {@code count} elements with standard normals. */
    public void normals(String name, long number, double[] target, int count) {
        select(name, number);
        for (int i = 0; i < count; i++) {
            target[i] = normal.sample();
        }
    }

    /** Fills the first {@code count} elements with standard exponentials. */
    public void exponentials(String name, long number, double[] target, int count) {
        select(name, number);
        for (int i = 0; i < count; i++) {
            target[i] = exponential.sample();
        }
    }

    /** Fills the first {@code count} elements with uniforms on [0, 1). */
    public void uniforms(String name, long number, double[] target, int count) {
        select(name, number);
        for (int i = 0; i < count; i++) {
            target[i] = stream.nextDouble();
        }
    }

    private void select(String name, long number) {
        stream.select(StreamNumbers.of(Shock.normal(name), number));
    }
}
