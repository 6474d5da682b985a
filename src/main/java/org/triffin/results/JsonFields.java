package org.triffin.results;

import java.util.List;
import java.util.Map;

/** The fields of a JSON object, read strictly: a missing one or one of another type is an {@link UnreadableRunException}. */
public record JsonFields(String name, Map<?, ?> fields) {
    public String text(String key) {
        return get(key, String.class, "a text");
    }

    public long whole(String key) {
        return get(key, Long.class, "a whole number");
    }

    public double number(String key) {
        return get(key, Number.class, "a number").doubleValue();
    }

    public boolean flag(String key) {
        return get(key, Boolean.class, "true or false");
    }

    public List<String> texts(String key) {
        return list(key).stream()
                .map(element -> {
                    if (element instanceof String text) {
                        return text;
                    }
                    throw new UnreadableRunException(name + ": " + key + " must be a list of texts.");
                })
                .toList();
    }

    public List<JsonFields> objects(String key) {
        return list(key).stream()
                .map(element -> {
                    if (element instanceof Map<?, ?> map) {
                        return new JsonFields(name, map);
                    }
                    throw new UnreadableRunException(name + ": " + key + " must be a list of objects.");
                })
                .toList();
    }

    private List<?> list(String key) {
        return get(key, List.class, "a list");
    }

    private <T> T get(String key, Class<T> type, String form) {
        Object value = fields.get(key);
        if (!type.isInstance(value)) {
            throw new UnreadableRunException(name + ": " + key + " is missing or not " + form + ".");
        }
        return type.cast(value);
    }
}
