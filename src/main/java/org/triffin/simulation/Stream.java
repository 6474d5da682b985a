package org.triffin.simulation;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * The generator L64X128Mix, which can be set to another stream without allocation.
 *
 * <p>State: a linear congruential generator s' = M s + a modulo 2^64, whose odd additive parameter a names the stream,
 * and a xoroshiro128 generator (x0, x1). Output: mix(s + x0). Two streams with different a never share a cycle. The
 * whole state is a function of (seed, a), so a stream depends on nothing that was drawn before.
 *
 * <p>G. L. Steele and S. Vigna (2021), "LXM: better splittable pseudorandom number generators (and almost as fast)",
 * OOPSLA, figure 1. The seeding function is the 64-bit finaliser of D. Stafford, variant 13 (2011), applied to three
 * words derived from the seed.
 */
final class Stream implements UniformRandomProvider {
    private static final long MULTIPLIER = 0xd1342543de82ef95L;
    private static final long GOLDEN_RATIO = 0x9e3779b97f4a7c15L;

    private final long seedOfLcg;
    private final long seedOfX0;
    private final long seedOfX1;
    private long additive;
    private long lcg;
    private long x0;
    private long x1;

    /** A generator for streams of {@code seed}, standing on stream 0. */
    Stream(long seed) {
        long word = seed + GOLDEN_RATIO;
        seedOfLcg = scramble(word);
        word += GOLDEN_RATIO;
        seedOfX0 = scramble(word);
        word += GOLDEN_RATIO;
        seedOfX1 = scramble(word);
        select(0);
    }

    /** Goes to the beginning of stream {@code number}, 0 to 2^63 - 1. */
    void select(long number) {
        set(2 * number + 1);
    }

    private void set(long odd) {
        long spread = odd * GOLDEN_RATIO;
        additive = odd;
        lcg = scramble(seedOfLcg + spread);
        x0 = scramble(seedOfX0 + spread);
        x1 = scramble(seedOfX1 + spread) | 1;
    }

    /** The state: additive parameter, congruential state, x0, x1. */
    long[] state() {
        return new long[] {additive, lcg, x0, x1};
    }

    @Override
    public long nextLong() {
        long s = lcg;
        long a = x0;
        long b = x1 ^ a;
        lcg = MULTIPLIER * s + additive;
        x0 = Long.rotateLeft(a, 24) ^ b ^ (b << 16);
        x1 = Long.rotateLeft(b, 37);
        return mix(s + a);
    }

    private static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 32)) * 0xdaba0b6eb09322e3L;
        z = (z ^ (z >>> 32)) * 0xdaba0b6eb09322e3L;
        return z ^ (z >>> 32);
    }

    private static long scramble(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
