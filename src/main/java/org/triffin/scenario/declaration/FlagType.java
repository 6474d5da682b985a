package org.triffin.scenario.declaration;

import java.util.List;

/** True or false; {@code on} and {@code off} mean the same. */
public record FlagType() implements ScalarType {
    /** The words for true, then those for false. */
    public static final List<String> WORDS = List.of("true", "on", "false", "off");

    @Override
    public Object parse(String text) {
        int word = WORDS.indexOf(text.strip());
        if (word < 0) {
            throw new IllegalArgumentException("'" + text.strip() + "' is not true or false.");
        }
        return word < 2;
    }

    @Override
    public String form() {
        return "true or false";
    }

    @Override
    public String print(Object value) {
        return value.toString();
    }
}
