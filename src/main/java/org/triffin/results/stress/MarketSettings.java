package org.triffin.results.stress;

import org.triffin.model.cascade.MarketSpec;
import org.triffin.scenario.declaration.Parameter;
import org.triffin.scenario.declaration.ScalarType;
import org.triffin.scenario.declaration.Section;

/** A market with other settings, each named by its dotted path below {@code market}, like {@code basis-trade.leverage}. */
public final class MarketSettings {
    private static final Section SECTION = Section.of(MarketSpec.class);

    private MarketSettings() {}

    /** The number that stands at {@code path}, in the engine's units. */
    public static double number(MarketSpec market, String path) {
        return ((Number) SECTION.valueIn(market, path)).doubleValue();
    }

    /** The same market with another value at {@code path}. */
    public static MarketSpec with(MarketSpec market, String path, Object value) {
        return (MarketSpec) SECTION.with(market, path, value);
    }

    /** The same market with the number at {@code path} multiplied. */
    public static MarketSpec scaled(MarketSpec market, String path, double factor) {
        return with(market, path, factor * number(market, path));
    }

    /** The number that {@code text} means at {@code path}, in the engine's units. */
    public static double parse(String path, String text) {
        return ((Number) ((ScalarType) parameter(path).type()).parse(text)).doubleValue();
    }

    /** The declaration of the setting at {@code path}. */
    public static Parameter parameter(String path) {
        Parameter parameter = SECTION.parameters().get(path);
        if (parameter == null) {
            throw new IllegalArgumentException("There is no setting market." + path + ".");
        }
        return parameter;
    }
}
