package org.triffin.reference;

/**
 * Reads decimals as {@link Double#parseDouble} does, and the commonest of them without it: thousands of them are read
 * before anything is warm. Digits that fit a double exactly, divided by a power of ten that does too, are rounded once and
 * so give the nearest double (Clinger, How to read floating point numbers accurately, 1990).
 */
final class PlainDecimal {
    /** So many digits stay below 2^53. */
    private static final int DIGITS = 15;

    private static final double[] POWERS_OF_TEN = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private PlainDecimal() {}

    /**
     * The double nearest to {@code text}.
     *
     * @throws NumberFormatException when it is not a number
     */
    static double parse(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        long digits = 0;
        int count = 0;
        int decimals = -1;
        for (int i = start; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '.' && decimals < 0) {
                decimals = 0;
            } else if (sign >= '0' && sign <= '9' && count < DIGITS) {
                digits = 10 * digits + (sign - '0');
                count++;
                decimals += decimals < 0 ? 0 : 1;
            } else {
                return Double.parseDouble(text);
            }
        }
        if (count == 0) {
            return Double.parseDouble(text);
        }
        double value = digits / POWERS_OF_TEN[Math.max(decimals, 0)];
        return start > 0 ? -value : value;
    }
}
