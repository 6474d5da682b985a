package org.triffin.scenario.declaration;

import java.util.Optional;

/** A scalar that may be absent. */
public record OptionalType(ScalarType of) implements ValueType {
    @Override
    public Object defaultValue(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(of.parse(text));
    }

    @Override
    public String form() {
        return of.form();
    }

    @Override
    public String print(Object value) {
        return ((Optional<?>) value).map(of::print).orElse("");
    }

    @Override
    public String range() {
        return of.range();
    }
}
