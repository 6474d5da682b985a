package org.triffin.results;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * JSON with one value a line, two blanks a level. Jackson's own printer joins its separators by calls linked at run time,
 * which a short run pays for.
 */
final class IndentedJson implements PrettyPrinter {
    private static final String LEVEL = "  ";

    private int depth;

    @Override
    public void writeStartObject(JsonGenerator json) {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        newLine(json);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(" : ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        json.writeRaw(',');
        newLine(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        end(json, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        json.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        newLine(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        json.writeRaw(',');
        newLine(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        end(json, values, ']');
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }

    private void end(JsonGenerator json, int members, char bracket) {
        depth--;
        if (members > 0) {
            newLine(json);
        } else {
            json.writeRaw(' ');
        }
        json.writeRaw(bracket);
    }

    private void newLine(JsonGenerator json) {
        json.writeRaw('\n');
        for (int level = 0; level < depth; level++) {
            json.writeRaw(LEVEL);
        }
    }
}
