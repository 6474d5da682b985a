package org.triffin.vocabulary;

import java.util.Locale;

/** Constants as tables write them. */
public final class TableName {
    private TableName() {}

    /** The constant's name in snake case: {@code PEAK_DAY} is {@code peak_day}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
