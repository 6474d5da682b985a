package org.triffin.report;

import java.util.Arrays;
import java.util.List;

/**
 * An episode that a synthetic stress folder replays: published closes of the ten-year yield (Federal Reserve H.15) in bp
 * since the eve and of the MOVE index, an invented path beside them.
 */
record SyntheticEpisode(
        String name,
        List<Double> path,
        List<Double> closes,
        List<Double> move,
        List<String> dates,
        List<String> events) {

    /** From 4.01% on 4 April 2025. */
    static final SyntheticEpisode APRIL_2025 = new SyntheticEpisode(
            "april-2025",
            List.of(13.5, 24.6, 32.5, 38.7, 45.3, 39.3, 38.1, 32.9, 35.8),
            List.of(14.0, 25.0, 33.0, 39.0, 47.0, 37.0, 34.0, 28.0, 33.0),
            List.of(137.3, 139.88, 128.83, 128.35, 137.26, 132.46, 122.56, Double.NaN, 114.64),
            days("2025-04-", 7, 8, 9, 10, 11, 14, 15, 16, 17),
            List.of(
                    "tariffs announced on 2 April, stocks fall",
                    "",
                    "90-day pause of tariffs",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "no Fed purchases"));

    /** From 0.54% on 9 March 2020. */
    static final SyntheticEpisode MARCH_2020 = new SyntheticEpisode(
            "march-2020",
            List.of(22.0, 27.9, 36.7, 42.0, 13.5, 35.9, 53.5, 62.8, 53.5, 36.9),
            List.of(22.0, 28.0, 34.0, 40.0, 19.0, 48.0, 64.0, 58.0, 38.0, 22.0),
            List.of(123.72, 127.84, 152.62, 138.4, 124.53, 109.85, 124.14, 141.13, 133.37, 135.38),
            days("2020-03-", 10, 11, 12, 13, 16, 17, 18, 19, 20, 23),
            List.of(
                    "",
                    "pandemic declared",
                    "over $500bn of term repos; reserve purchases widened",
                    "$37bn of purchases",
                    "rates at zero and $500bn of Treasury purchases on the 15th",
                    "",
                    "",
                    "purchases of $75bn a day start",
                    "$1tn of repo offered a day",
                    "purchases without limit"));

    /** A shock that never happened. */
    static final SyntheticEpisode NONE =
            new SyntheticEpisode("", APRIL_2025.path, List.of(), List.of(), List.of(), List.of());

    /** The value of a day where the episode has one. */
    static double known(List<Double> values, int day) {
        return day <= values.size() ? values.get(day - 1) : Double.NaN;
    }

    /** The text of a day, empty where the episode has none. */
    static String text(List<String> texts, int day) {
        return day <= texts.size() ? texts.get(day - 1) : "";
    }

    private static List<String> days(String month, int... days) {
        return Arrays.stream(days)
                .mapToObj(day -> month + (day < 10 ? "0" : "") + day)
                .toList();
    }
}
