package org.triffin.scenario.page;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.triffin.scenario.ScenarioKeys;
import org.triffin.scenario.declaration.Declaration;
import org.triffin.scenario.declaration.Parameter;
import org.triffin.scenario.declaration.Section;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * The JSON schema (draft 2020-12) of a scenario file, for editors. It knows keys, units, words and the range of plain
 * numbers; the range of a value with a unit, and how settings fit each other, only the binder and the checks know.
 */
public final class SchemaWriter {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private SchemaWriter() {}

    /** The schema as text, ending with a line end. */
    public static String write() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DIALECT);
        schema.put("title", "Triffin scenario");
        schema.put("type", "object");
        schema.put(
                "anyOf",
                List.of(Map.of("required", List.of("title")), Map.of("required", List.of(ScenarioKeys.EXTENDS))));
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(
                ScenarioKeys.EXTENDS,
                ordered("description", ScenarioKeys.ABOUT_EXTENDS + ".", "type", List.of("string", "null")));
        properties.putAll(properties(ScenarioKeys.ROOT));
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        return render(schema);
    }

    private static Map<String, Object> properties(Section section) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Declaration member : section.members().values()) {
            properties.put(
                    member.key(),
                    member instanceof Parameter parameter ? parameter(parameter) : section((Section) member));
        }
        return properties;
    }

    private static Map<String, Object> section(Section section) {
        Map<String, Object> keys = keys(section);
        return section.shorthand()
                .map(parameter -> ordered(
                        "description",
                        section.about() + "; a single value means " + parameter.key() + ".",
                        "anyOf",
                        List.of(ValueSchema.of(parameter.type(), false), keys)))
                .orElse(keys);
    }

    private static Map<String, Object> keys(Section section) {
        return ordered(
                "description",
                section.about() + ".",
                "type",
                List.of("object", "null"),
                "properties",
                properties(section),
                "additionalProperties",
                false);
    }

    private static Map<String, Object> parameter(Parameter parameter) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", Wording.whole(parameter));
        schema.putAll(ValueSchema.of(parameter.type(), !parameter.required()));
        parameter.byDefault().ifPresent(value -> schema.put("default", ValueSchema.json(parameter.type(), value)));
        return schema;
    }

    /** The object a written-out item of a list is. */
    static Map<String, Object> item(Section section) {
        List<String> required = new ArrayList<>();
        section.parameters().forEach((key, parameter) -> {
            if (parameter.required()) {
                required.add(key);
            }
        });
        return ordered(
                "type",
                "object",
                "properties",
                properties(section),
                "required",
                required,
                "additionalProperties",
                false);
    }

    /** A map that keeps the order of the keys and values given in turn. */
    static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    private static String render(Object tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), text)) {
            render(tree, json);
        }
        return text + "\n";
    }

    private static void render(Object value, JsonGenerator json) {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((key, inner) -> {
                json.writeName((String) key);
                render(inner, json);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(inner -> render(inner, json));
            json.writeEndArray();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof ValueSchema.Literal literal) {
            json.writeRawValue(literal.text());
        } else {
            json.writeString((String) value);
        }
    }

    /** Two spaces and line feeds on every system, so that the file is the same everywhere. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
