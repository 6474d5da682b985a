package org.triffin.scenario.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.triffin.scenario.declaration.AmountType;
import org.triffin.scenario.declaration.ChoiceType;
import org.triffin.scenario.declaration.DatedType;
import org.triffin.scenario.declaration.DefinitionListType;
import org.triffin.scenario.declaration.FiscalYearType;
import org.triffin.scenario.declaration.FlagType;
import org.triffin.scenario.declaration.ListType;
import org.triffin.scenario.declaration.NumberType;
import org.triffin.scenario.declaration.OptionalType;
import org.triffin.scenario.declaration.QuarterType;
import org.triffin.scenario.declaration.ScalarType;
import org.triffin.scenario.declaration.TextType;
import org.triffin.scenario.declaration.ValueType;
import org.triffin.scenario.declaration.YearlyType;
import org.triffin.vocabulary.Quantity;
import org.triffin.vocabulary.Unit;

/** The part of the schema that describes one value. */
final class ValueSchema {
    private static final Literal NULL = new Literal("null");

    private ValueSchema() {}

    /** A JSON literal: a number or null. */
    record Literal(String text) {}

    /**
     * The schema of a value.
     *
     * @param nullable true when null, meaning the default, is legal
     */
    static Map<String, Object> of(ValueType type, boolean nullable) {
        if (type instanceof OptionalType optional) {
            return scalar(optional.of(), nullable);
        }
        if (type instanceof ListType list) {
            return typed(nullable, "array", "items", scalar(list.of(), false));
        }
        if (type instanceof YearlyType yearly) {
            Map<String, Object> schema = typed(nullable, "object", "additionalProperties", scalar(yearly.of(), true));
            schema.put("propertyNames", Map.of("pattern", YearlyType.KEY_PATTERN));
            return schema;
        }
        if (type instanceof DatedType dated) {
            Map<String, Object> schema = typed(nullable, "object", "additionalProperties", scalar(dated.of(), true));
            schema.put("propertyNames", Map.of("pattern", Quantity.pattern(Unit.QUARTER)));
            return schema;
        }
        if (type instanceof DefinitionListType definitions) {
            return typed(nullable, "array", "items", definition(definitions));
        }
        return scalar((ScalarType) type, nullable);
    }

    private static Object definition(DefinitionListType type) {
        Map<String, Object> written = SchemaWriter.item(type.section());
        return type.named().isEmpty()
                ? written
                : Map.of(
                        "anyOf",
                        List.of(SchemaWriter.ordered("type", "string", "minLength", new Literal("1")), written));
    }

    /** A default as an editor would insert it. */
    static Object json(ValueType type, Object value) {
        if (type instanceof OptionalType optional) {
            return ((Optional<?>) value)
                    .map(inner -> json(optional.of(), inner))
                    .orElse(NULL);
        }
        if (type instanceof ListType list) {
            return ((List<?>) value).stream().map(item -> json(list.of(), item)).toList();
        }
        if (type instanceof YearlyType || type instanceof DatedType || type instanceof DefinitionListType) {
            return value;
        }
        String text = type.print(value);
        if (type instanceof FlagType) {
            return value;
        }
        return type instanceof NumberType number && isBare(number) ? new Literal(text) : text;
    }

    private static boolean isBare(NumberType number) {
        return number.unit() == Unit.SHARE || number.unit() == Unit.COUNT;
    }

    private static Map<String, Object> scalar(ScalarType type, boolean nullable) {
        if (type instanceof ChoiceType choice) {
            return words(choice.words(), nullable);
        }
        if (type instanceof FlagType) {
            Map<String, Object> schema = words(FlagType.WORDS, nullable);
            List<Object> words = new ArrayList<>((List<?>) schema.get("enum"));
            words.addAll(List.of(true, false));
            schema.put("enum", words);
            return schema;
        }
        if (type instanceof NumberType number) {
            return number(number, nullable);
        }
        if (type instanceof QuarterType) {
            return pattern(Quantity.pattern(Unit.QUARTER), nullable);
        }
        if (type instanceof FiscalYearType) {
            return pattern(Quantity.pattern(Unit.FISCAL_YEAR), nullable);
        }
        if (type instanceof AmountType) {
            return pattern(Quantity.pattern(Unit.BILLIONS) + "|" + Quantity.pattern(Unit.RATE), nullable);
        }
        if (type instanceof TextType) {
            return typed(nullable, "string", "pattern", "\\S");
        }
        throw new IllegalStateException("No schema for " + type + ".");
    }

    private static Map<String, Object> number(NumberType number, boolean nullable) {
        Map<String, Object> schema = pattern(Quantity.pattern(number.unit()), nullable);
        if (isBare(number)) {
            List<Object> types = new ArrayList<>(List.of(number.whole() ? "integer" : "number"));
            types.addAll((List<?>) schema.get("type"));
            schema.put("type", types);
            bound(schema, "minimum", number.min());
            bound(schema, "maximum", number.max());
        }
        return schema;
    }

    private static void bound(Map<String, Object> schema, String keyword, double value) {
        if (Double.isFinite(value)) {
            schema.put(keyword, new Literal(Quantity.format(value, Unit.SHARE)));
        }
    }

    private static Map<String, Object> words(List<String> words, boolean nullable) {
        List<Object> all = new ArrayList<>(words);
        if (nullable) {
            all.add(NULL);
        }
        return SchemaWriter.ordered("enum", all);
    }

    private static Map<String, Object> pattern(String pattern, boolean nullable) {
        return typed(nullable, "string", "pattern", pattern);
    }

    private static Map<String, Object> typed(boolean nullable, String type, String keyword, Object value) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", nullable ? List.of(type, "null") : List.of(type));
        schema.put(keyword, value);
        return schema;
    }
}
