package org.triffin.vocabulary;

/**
 * A source of randomness: one draw per path and quarter, in a stream of its own, so that a new shock never disturbs the
 * draws of another.
 *
 * @param name dotted name, which keys the stream
 * @param law the distribution of a draw
 * @param degrees degrees of freedom of a chi-square draw, else 0
 */
public record Shock(String name, Law law, int degrees) {
    /** The distribution of a draw. */
    public enum Law {
        /** Standard normal. */
        NORMAL,
        /** Uniform on [0, 1). */
        UNIFORM,
        /** Chi-square with whole degrees of freedom. */
        CHI_SQUARE
    }

    public Shock {
        if (name.isBlank() || (law == Law.CHI_SQUARE) != (degrees > 0)) {
            throw new IllegalArgumentException("Shock '" + name + "' is not declared properly.");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shock that && name.equals(that.name) && law == that.law && degrees == that.degrees;
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    public static Shock normal(String name) {
        return new Shock(name, Law.NORMAL, 0);
    }

    public static Shock uniform(String name) {
        return new Shock(name, Law.UNIFORM, 0);
    }

    public static Shock chiSquare(String name, int degrees) {
        return new Shock(name, Law.CHI_SQUARE, degrees);
    }
}
