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
            return (billions < 0 ? "-$" : "$") + Math.abs(billions) + "bn";
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
            return share * 100 + "%";
        }
    }

    /** Reads {@code $120bn} or {@code 0.4%} (of GDP); anything else is an {@link IllegalArgumentException}. */
    static Amount parse(String text) {
        try {
            return text.contains("%")
                    ? new ShareOfGdp(Quantity.parse(text, Unit.RATE))
                    : new Dollars(Quantity.parse(text, Unit.BILLIONS));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not an amount in dollars like $120bn or a share of GDP like 0.4%.", e);
        }
    }
}
