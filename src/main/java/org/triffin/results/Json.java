package org.triffin.results;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON as trees of maps (in order), lists, strings, numbers and booleans, by Jackson's streaming core alone, which starts
 * fast. A number that is not finite is written as null and read back as NaN.
 */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** {@code tree} as indented text that ends in a line feed. */
    public static String write(Map<String, ?> tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(new Indented(), text)) {
            write(generator, tree);
        }
        return text.append('\n').toString();
    }

    /**
     * The object in {@code text}; whole numbers are Long, others Double.
     *
     * @throws UnreadableRunException when it is not JSON, naming {@code name}
     */
    public static Map<String, Object> read(String name, String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableRunException(name + " is not a JSON object.");
            }
            Map<String, Object> tree = readObject(parser);
            if (parser.nextToken() != null) {
                throw new UnreadableRunException(name + " has text after its JSON object.");
            }
            return tree;
        } catch (JacksonException e) {
            throw new UnreadableRunException(name + " is not JSON: " + e.getOriginalMessage() + ".", e);
        }
    }

    private static void write(JsonGenerator generator, Object value) {
        if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            map.forEach((key, child) -> {
                generator.writeName(String.valueOf(key));
                write(generator, child);
            });
            generator.writeEndObject();
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            list.forEach(child -> write(generator, child));
            generator.writeEndArray();
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (value instanceof Double number) {
            if (Double.isFinite(number)) {
                generator.writeNumber(number);
            } else {
                generator.writeNull();
            }
        } else if (value instanceof Integer || value instanceof Long) {
            generator.writeNumber(((Number) value).longValue());
        } else {
            generator.writeString(value.toString());
        }
    }

    private static Map<String, Object> readObject(JsonParser parser) {
        Map<String, Object> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            map.put(key, readValue(parser));
        }
        return map;
    }

    private static Object readValue(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> readObject(parser);
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(readValue(parser));
                }
                yield list;
            }
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> Double.NaN;
            default -> parser.getString();
        };
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            return new IndentedJson();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
