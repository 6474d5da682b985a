package org.triffin.scenario.declaration;

import java.util.Locale;

/** Java names as a scenario writes them: {@code rShockScale} is {@code r-shock-scale}, {@code HOLD_LAST} is {@code hold-last}. */
final class Kebab {
    private Kebab() {}

    static String ofComponent(String camelCase) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < camelCase.length(); i++) {
            char letter = camelCase.charAt(i);
            if (Character.isUpperCase(letter)) {
                key.append('-');
            }
            key.append(Character.toLowerCase(letter));
        }
        return key.toString();
    }

    static String ofConstant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
