package org.triffin.scenario.declaration;

import java.util.ArrayList;
import java.util.List;

/** One of the constants of an enum, in kebab-case. */
public record ChoiceType(Class<? extends Enum<?>> type) implements ScalarType {
    /** The legal words, in declared order. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        for (Enum<?> constant : type.getEnumConstants()) {
            words.add(Kebab.ofConstant(constant));
        }
        return words;
    }

    @Override
    public Object parse(String text) {
        int word = words().indexOf(text.strip());
        if (word < 0) {
            throw new IllegalArgumentException("'" + text.strip() + "' is not " + form() + "."
                    + Nearest.to(text.strip(), words())
                            .map(near -> " Did you mean " + near + "?")
                            .orElse(""));
        }
        return type.getEnumConstants()[word];
    }

    @Override
    public String form() {
        List<String> words = words();
        int last = words.size() - 1;
        return "one of " + String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    @Override
    public String print(Object value) {
        return Kebab.ofConstant((Enum<?>) value);
    }
}
