package org.triffin.scenario.declaration;

import java.util.ArrayList;
import java.util.List;

/** Scalars in order. A declared default separates them by commas. */
public record ListType(ScalarType of) implements ValueType {
    @Override
    public Object defaultValue(String text) {
        List<Object> values = new ArrayList<>();
        for (String item : text.split(",", -1)) {
            if (!item.isBlank()) {
                values.add(of.parse(item.strip()));
            }
        }
        return List.copyOf(values);
    }

    @Override
    public String form() {
        return "a list of values, each " + of.form();
    }

    @Override
    public String print(Object value) {
        List<String> texts = new ArrayList<>();
        for (Object item : (List<?>) value) {
            texts.add(of.print(item));
        }
        return "[" + String.join(", ", texts) + "]";
    }

    @Override
    public String range() {
        return of.range();
    }
}
