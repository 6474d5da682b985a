package org.triffin.scenario;

import org.triffin.vocabulary.Basis;

/**
 * One setting of a run, as a row of {@code settings.csv} and the report's list of assumptions. Texts are as a scenario
 * writes them; an absent value is empty.
 *
 * @param key dotted path
 * @param value in its unit
 * @param byDefault what it would be if nobody set it
 * @param unit label of the unit
 * @param basis where the default comes from
 * @param source author, year, table; for an assumption, why
 * @param about what it is
 * @param origin {@code default}, {@code file:line:column} or the {@code --set} option
 */
public record SettingRow(
        String key,
        String value,
        String byDefault,
        String unit,
        Basis basis,
        String source,
        String about,
        String origin) {
    /** The origin of a value that nobody gave. */
    public static final String DEFAULT = "default";

    /** True when the value differs from the default. */
    public boolean changed() {
        return !value.equals(byDefault);
    }
}
