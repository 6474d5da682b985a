package org.triffin.scenario.declaration;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;

/**
 * A key with a value.
 *
 * @param key in kebab-case
 * @param setting what the record declares about it
 * @param type how its value is read and written
 */
public record Parameter(String key, Setting setting, ValueType type) implements Declaration {
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

    /** True when a scenario must give it: there is no default and no empty value. */
    public boolean required() {
        return type instanceof ScalarType && setting.byDefault().isEmpty();
    }

    /** The default, read by the same parser as a scenario's value. */
    public Object defaultValue() {
        return type.defaultValue(setting.byDefault());
    }
}
