package org.triffin.simulation.stress;

import java.util.function.BiFunction;
import org.triffin.model.cascade.MarketSpec;

/**
 * A number of the market that is not known: its range and how to change it.
 *
 * @param name as tables write it; names its random draws too
 * @param unit of the three values
 * @param base most likely value, not below {@code low} nor above {@code high}
 * @param with the market with another value of it, nothing else changed
 */
public record UncertainParameter(
        String name,
        String unit,
        double low,
        double base,
        double high,
        BiFunction<MarketSpec, Double, MarketSpec> with) {
    public UncertainParameter {
        if (!(low <= base && base <= high)) {
            throw new IllegalArgumentException("The range of " + name + " runs from low to base to high, not from "
                    + low + " to " + base + " to " + high + ".");
        }
    }

    /** The market with a value of this parameter. */
    MarketSpec in(MarketSpec market, double value) {
        return with.apply(market, value);
    }

    /**
     * The value below which a share {@code probability} of the triangular distribution on (low, base, high) lies: with
     * F = (base - low) / (high - low), low + sqrt(p (high - low)(base - low)) up to F and high - sqrt((1 - p)(high -
     * low)(high - base)) beyond.
     */
    double quantile(double probability) {
        double range = high - low;
        return probability * range < base - low
                ? low + Math.sqrt(probability * range * (base - low))
                : high - Math.sqrt((1 - probability) * range * (high - base));
    }
}
