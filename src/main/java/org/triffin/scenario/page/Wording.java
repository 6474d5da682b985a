package org.triffin.scenario.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.triffin.scenario.declaration.Parameter;

/** What every page says about a setting, in the same words. */
final class Wording {
    private Wording() {}

    /** What a value looks like and its range: "a rate with its unit, like 4.1%; 0% to 20bp". */
    static String form(Parameter parameter) {
        String range = parameter.type().range();
        return parameter.type().form() + (range.isEmpty() ? "" : "; " + range);
    }

    /** The default as a scenario writes it; "none" when there is no value, "required" when it must be given. */
    static String byDefault(Parameter parameter) {
        if (parameter.required()) {
            return "required";
        }
        String text = written(parameter);
        return text.isEmpty() ? "none" : text;
    }

    /** The default as a scenario writes it; empty when there is none. */
    static String written(Parameter parameter) {
        return parameter.required() ? "" : parameter.type().print(parameter.defaultValue());
    }

    /** "sourced", "estimated" or "ASSUMED": an assumption stands out. */
    static String basis(Parameter parameter) {
        return switch (parameter.basis()) {
            case SOURCED -> "sourced";
            case ESTIMATED -> "estimated";
            case ASSUMED -> "ASSUMED";
        };
    }

    /** Basis and source, as far as there is a source: "estimated: Round figure". */
    static String provenance(Parameter parameter) {
        return parameter.source().isEmpty() ? "" : basis(parameter) + ": " + parameter.source();
    }

    /** Everything in one line. */
    static String whole(Parameter parameter) {
        List<String> parts = new ArrayList<>(List.of(parameter.about(), capital(form(parameter))));
        parts.add("Default: " + byDefault(parameter));
        if (!parameter.source().isEmpty()) {
            parts.add(capital(provenance(parameter)));
        }
        return String.join(". ", parts) + ".";
    }

    static String capital(String phrase) {
        return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }
}
