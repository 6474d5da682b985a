package org.triffin.scenario.declaration;

import java.util.regex.Pattern;

/** Free text, not blank. */
public record TextType() implements ScalarType {
    private static final Pattern UNQUOTED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ()./-]*[A-Za-z0-9).]|[A-Za-z]");
    private static final Pattern TAKEN_FOR_ANOTHER_TYPE = Pattern.compile("(?i)null|true|false|on|off|yes|no|[0-9.]+");

    private static final char LINE_SEPARATOR = 0x2028;
    private static final char PARAGRAPH_SEPARATOR = 0x2029;
    private static final char BYTE_ORDER_MARK = 0xFEFF;

    @Override
    public Object parse(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("The text is empty.");
        }
        return text.strip();
    }

    @Override
    public String form() {
        return "text";
    }

    @Override
    public String print(Object value) {
        return quoted(value.toString());
    }

    /** The text as YAML reads it back: in double quotes unless it is plainly a word. */
    public static String quoted(String text) {
        boolean word = UNQUOTED.matcher(text).matches()
                && !TAKEN_FOR_ANOTHER_TYPE.matcher(text).matches();
        if (word) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                default -> quoted.append(isPlain(c) ? String.valueOf(c) : String.format("\\u%04X", (int) c));
            }
        }
        return quoted.append('"').toString();
    }

    /** False for what a reader of YAML might drop or take for a line end. */
    private static boolean isPlain(char c) {
        return !Character.isISOControl(c) && c != LINE_SEPARATOR && c != PARAGRAPH_SEPARATOR && c != BYTE_ORDER_MARK;
    }
}
