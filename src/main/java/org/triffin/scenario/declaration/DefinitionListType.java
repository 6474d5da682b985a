package org.triffin.scenario.declaration;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list whose items are written out as sections; where the item is a sealed interface with one record of a single undeclared
 * text and one record of settings, an item may also be a name.
 *
 * @param named makes an item from a name, where there are names
 * @param section declares an item that is written out
 */
public record DefinitionListType(Optional<Constructor<?>> named, Section section) implements ValueType {
    @Override
    public Object defaultValue(String text) {
        if (!text.isEmpty()) {
            throw new IllegalArgumentException("A list of definitions has no default but none: " + text + ".");
        }
        return List.of();
    }

    @Override
    public String form() {
        String name = named.isPresent() ? "a shipped name or " : "";
        return "a list, each item " + name + "a definition with " + String.join(", ", section.keys());
    }

    @Override
    public String print(Object value) {
        List<String> items = new ArrayList<>();
        for (Object item : (List<?>) value) {
            Record policy = (Record) item;
            items.add(section.type().isInstance(policy) ? written(policy) : TextType.quoted(nameOf(policy)));
        }
        return "[" + String.join(", ", items) + "]";
    }

    private String written(Record policy) {
        List<String> parts = new ArrayList<>();
        section.parameters().forEach((path, parameter) -> {
            String text = parameter.type().print(section.valueIn(policy, parameter.key()));
            if (!text.equals("{}")) {
                parts.add(path + ": " + text);
            }
        });
        return "{" + String.join(", ", parts) + "}";
    }

    private String nameOf(Record policy) {
        return Section.read(policy, policy.getClass().getRecordComponents()[0].getAccessor())
                .toString();
    }
}
