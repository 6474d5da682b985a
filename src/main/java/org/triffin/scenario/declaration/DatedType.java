package org.triffin.scenario.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Scalars by calendar quarter, {@code 2027Q1: ...}. */
public record DatedType(ScalarType of) implements ValueType {
    @Override
    public Object defaultValue(String text) {
        if (!text.isEmpty()) {
            throw new IllegalArgumentException("A dated setting has no default but none: " + text + ".");
        }
        return Map.of();
    }

    @Override
    public String form() {
        return "values by quarter like {2027Q1: ..., 2031Q3: ...}, each " + of.form();
    }

    @Override
    public String print(Object value) {
        List<String> texts = new ArrayList<>();
        new TreeMap<>((Map<?, ?>) value).forEach((quarter, item) -> texts.add(quarter + ": " + of.print(item)));
        return "{" + String.join(", ", texts) + "}";
    }

    @Override
    public String range() {
        return of.range();
    }
}
