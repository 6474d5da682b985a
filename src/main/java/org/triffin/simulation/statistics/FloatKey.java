package org.triffin.simulation.statistics;

/**
 * A finite single-precision number as an integer that sorts like it: the bits of a positive number, the complemented
 * magnitude of a negative one. Both zeros have key 0.
 */
public final class FloatKey {
    private static final int MAGNITUDE = 0x7fffffff;

    private FloatKey() {}

    public static int of(float value) {
        int bits = Float.floatToRawIntBits(value + 0.0f);
        return bits ^ ((bits >> 31) & MAGNITUDE);
    }

    public static float value(int key) {
        return Float.intBitsToFloat(key ^ ((key >> 31) & MAGNITUDE));
    }
}
