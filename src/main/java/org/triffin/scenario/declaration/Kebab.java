package org.triffin.scenario.declaration;

import java.util.Locale;

/** Java names as a scenario writes them: {@code rShockScale} is {@code r-shock-scale}, {@code HOLD_LAST} is {@code hold-last}. */
final class Kebab {
    private Kebab() {}

    static String ofComponent(String camelCase) {
        return camelCase.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    static String ofConstant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
