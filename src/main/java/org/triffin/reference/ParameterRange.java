package org.triffin.reference;

import java.util.Optional;

/**
 * How uncertain a setting of the market is. Shipped as {@code cascade/ranges.csv}.
 *
 * @param setting dotted path below {@code market}
 * @param episode the replay to which it belongs; empty where it holds for any
 * @param low smallest plausible value, as a scenario writes it
 * @param high largest plausible value, as a scenario writes it
 * @param source who says so, or that it is assumed
 */
public record ParameterRange(String setting, Optional<String> episode, String low, String high, String source) {
    public ParameterRange {
        if (setting.isBlank() || low.isBlank() || high.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("A range has a setting, two ends and a source: " + setting + ".");
        }
    }
}
