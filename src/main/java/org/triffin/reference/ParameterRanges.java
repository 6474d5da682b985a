package org.triffin.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The shipped ranges of the market's settings. Read when asked for. */
public final class ParameterRanges {
    private static final List<String> COLUMNS = List.of("setting", "episode", "low", "high", "source");

    private ParameterRanges() {}

    /** Those that hold for the replay of {@code episode}, one a setting, in the file's order. */
    public static List<ParameterRange> of(String episode) {
        return ReferenceTable.load("cascade/ranges.csv", Set.of(), COLUMNS).rows().stream()
                .map(ParameterRanges::range)
                .filter(range -> range.episode().map(episode::equals).orElse(true))
                .toList();
    }

    private static ParameterRange range(ReferenceRow row) {
        return new ParameterRange(
                row.text("setting"),
                Optional.of(row.text("episode")).filter(name -> !name.isEmpty()),
                row.text("low"),
                row.text("high"),
                row.text("source"));
    }
}
