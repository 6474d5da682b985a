package org.triffin.vocabulary;

/** A yearly amount of a policy: dollars, or a share of that year's GDP. */
public sealed interface Amount {
    /** The amount in billions of dollars in a year with this nominal GDP (billions). */
    double billions(double gdp);

    /** Billions of current dollars. */
    record Dollars(double billions) implements Amount {
        @Override
        public double billions(double gdp) {
            return billions;
        }

        @Override
        public String toString() {
            return Quantity.format(billions, Unit.BILLIONS);
        }
    }

    /** A share of GDP as a decimal. */
    record ShareOfGdp(double share) implements Amount {
        @Override
        public double billions(double gdp) {
            return share * gdp;
        }

        @Override
        public String toString() {
            return Quantity.percent(share);
        }
    }

    /** Reads {@code $120bn} or {@code 0.4%} (of GDP); anything else is an {@link IllegalArgumentException}. */
    static Amount parse(String text) {
        try {
            return isShare(text)
                    ? new ShareOfGdp(Quantity.parse(text, Unit.RATE))
                    : new Dollars(Quantity.parse(text, Unit.BILLIONS));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "'" + Quantity.shortened(text)
                            + "' is not an amount in dollars like $120bn or a share of GDP like 0.4%.",
                    e);
        }
    }

    private static boolean isShare(String text) {
        return text.contains("%") || text.strip().endsWith("bp") || text.strip().endsWith("pp");
    }
}
