package org.triffin.scenario.declaration;

import java.util.Optional;
import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;

/**
 * A key with a value. What its annotation says is kept beside it: an annotation is answered for by reflection each time.
 *
 * @param key in kebab-case
 * @param setting what the record declares about it
 * @param about what it is, as declared
 * @param basis where its default comes from, as declared
 * @param source of its default, as declared
 * @param type how its value is read and written
 * @param byDefault the default, read by the same parser as a scenario's value; empty when a scenario must give one
 */
public record Parameter(
        String key,
        Setting setting,
        String about,
        Basis basis,
        String source,
        ValueType type,
        Optional<Object> byDefault)
        implements Declaration {
    /** A parameter is required when it is a single value and declares no default. */
    static Parameter of(String key, Setting setting, ValueType type) {
        String byDefault = setting.byDefault();
        boolean required = type instanceof ScalarType && byDefault.isEmpty();
        return new Parameter(
                key,
                setting,
                setting.about(),
                setting.basis(),
                setting.source(),
                type,
                required ? Optional.empty() : Optional.of(type.defaultValue(byDefault)));
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
