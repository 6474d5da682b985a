package org.triffin.scenario.declaration;

import java.util.Optional;
import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;

/**
 * A key with a value.
 *
 * @param key in kebab-case
 * @param setting what the record declares about it
 * @param type how its value is read and written
 * @param byDefault the default, read by the same parser as a scenario's value; empty when a scenario must give one
 */
public record Parameter(String key, Setting setting, ValueType type, Optional<Object> byDefault)
        implements Declaration {
    /** A parameter is required when it is a single value and declares no default. */
    static Parameter of(String key, Setting setting, ValueType type) {
        boolean required = type instanceof ScalarType && setting.byDefault().isEmpty();
        return new Parameter(
                key, setting, type, required ? Optional.empty() : Optional.of(type.defaultValue(setting.byDefault())));
    }

    @Override
    public String about() {
        return setting.about();
    }

    public Basis basis() {
        return setting.basis();
    }

    public String source() {
        return setting.source();
    }

    /** True when a scenario must give it. */
    public boolean required() {
        return byDefault.isEmpty();
    }

    /** The default of a parameter that is not required. */
    public Object defaultValue() {
        return byDefault.orElseThrow(() -> new IllegalStateException(key + " has no default."));
    }
}
