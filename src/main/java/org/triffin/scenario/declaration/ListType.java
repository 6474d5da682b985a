package org.triffin.scenario.declaration;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Scalars in order. A declared default separates them by commas. */
public record ListType(ScalarType of) implements ValueType {
    @Override
    public Object defaultValue(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",")).map(item -> of.parse(item.strip())).toList();
    }

    @Override
    public String form() {
        return "a list of values, each " + of.form();
    }

    @Override
    public String print(Object value) {
        return ((List<?>) value).stream().map(of::print).collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    public String range() {
        return of.range();
    }
}
